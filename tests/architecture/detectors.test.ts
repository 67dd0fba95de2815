// What a detector brings along: a line in the registry, and a table of cases with negatives.

import { describe, expect, test } from 'vitest';
import { detectors } from '../../utils/claims/detectors/index.ts';
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { shipped } from './tree.ts';

describe('what a detector brings along', () => {
  const names = detectors.map(({ name }) => name);

  test('every file of a detector is in the registry, by its name', () => {
    const found = [...shipped()].flatMap(([path, source]) => {
      const name = /^utils\/claims\/detectors\/([\w-]+)\.ts$/.exec(path)?.[1];
      return name !== undefined && source.includes('Detector: Detector') ? [name] : [];
    });
    expect(names.toSorted()).toEqual(found.toSorted());
  });

  test('every kind has a detector', () => {
    expect(claimKinds.filter((kind) => !detectors.some((detector) => detector.kind === kind))).toEqual([]);
  });

  test.each(names)('%s has a table of cases with negatives', async (name) => {
    const { cases, nothing } = await import(`../claims/cases/en/${name}.ts`);
    expect(cases.length).toBeGreaterThan(10);
    expect(nothing.length).toBeGreaterThan(5);
  });
});
