// The house does without some forms of code; banned.ts says which, and planted.test.ts that each is seen.

import { expect, test } from 'vitest';
import { bannedInTree } from './banned.ts';
import { shipped } from './tree.ts';

test('nothing that ships does what is banned', () => {
  expect(bannedInTree(shipped())).toEqual([]);
});
