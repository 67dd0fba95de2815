// Arrows make no circle, of types neither: what a file stands on can be read before it.

import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { importsIn } from './imports.ts';
import { shipped } from './tree.ts';

test('no file comes back to itself, by values or types', () => {
  expect(circlesOf(importsIn(shipped()))).toEqual([]);
});
