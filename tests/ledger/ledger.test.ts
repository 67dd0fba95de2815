// The ledger on its own test set: how many pairs, groups and earlier checks it finds, and how many it gets wrong.
import { describe, expect, test } from 'vitest';
import { known, sameness } from '../../utils/ledger/compare.ts';
import { groupsOf, sure } from '../../utils/ledger/group.ts';
import { sameAs } from '../../utils/ledger/same-as.ts';
import { Corpus } from '../../utils/ledger/surroundings.ts';
import { events } from './events/index.ts';
import pairs from './pairs.json' with { type: 'json' };
import { entries, entryFor, measureOf } from './samples.ts';

type Pair = readonly [string, string, string, string, boolean];
const labelled = pairs.map(
  ([a, first, b, second, same]): Pair => [String(a), String(first), String(b), String(second), same === true],
);

test('pairs: nine of ten that are put together belong together, and seven of ten that belong are', () => {
  const corpus = new Corpus(entries);
  const judged = labelled.map(([a, first, b, second, same]) => ({
    same,
    put: sameness(known(entryFor(a, first), corpus), known(entryFor(b, second), corpus)) >= sure,
  }));
  const put = judged.filter((each) => each.put);
  const right = put.filter((each) => each.same).length;
  expect(judged.filter((each) => each.same)).toHaveLength(84);
  expect(judged.filter((each) => !each.same)).toHaveLength(84);
  expect(right / put.length).toBeGreaterThanOrEqual(0.9);
  expect(right / 84).toBeGreaterThanOrEqual(0.7);
});

describe('groups', () => {
  const groups = groupsOf(entries);
  const placed = new Map(groups.flatMap((group, n) => group.entries.map(({ id }) => [id, n] as const)));
  const couples = entries.flatMap((a, n) =>
    entries.slice(n + 1).flatMap((b) => {
      if (a.articleId === b.articleId) return [];
      const at = placed.get(a.id);
      return { a, b, same: measureOf(a) === measureOf(b), together: at !== undefined && at === placed.get(b.id) };
    }),
  );
  test('of all claims of all events, nine of ten couples in a group belong together', () => {
    const together = couples.filter((each) => each.together);
    expect(together.filter((each) => each.same).length / together.length).toBeGreaterThanOrEqual(0.9);
  });
  test.each(Object.keys(events))('%s: seven of ten couples are found', (event) => {
    const ids = new Set(events[event]?.map(({ id }) => id));
    const own = couples.filter(({ a, b, same }) => same && ids.has(a.articleId) && ids.has(b.articleId));
    expect(own.filter((each) => each.together).length / own.length).toBeGreaterThanOrEqual(0.7);
  });
});

test('what the reader ruled stands: parted claims stay apart, joined ones together', () => {
  const first = entryFor('ferry-a', 'At least 18 people were killed');
  const second = entryFor('ferry-b', 'death toll from the sinking of the Marenka at Kostiv has risen to 41');
  const other = entryFor('marrow-c', 'Fifteen people were killed');
  const groupOf = (id: string, rulings: Parameters<typeof groupsOf>[1]) =>
    groupsOf(entries, rulings)
      .find((group) => group.entries.some((each) => each.id === id))
      ?.entries.map((each) => each.id) ?? [];
  expect(groupOf(first.id, [])).toContain(second.id);
  expect(groupOf(first.id, [{ a: second.id, b: first.id, same: false }])).not.toContain(second.id);
  expect(groupOf(first.id, [])).not.toContain(other.id);
  expect(groupOf(first.id, [{ a: first.id, b: other.id, same: true }])).toContain(other.id);
});

test('checked before: in eight of ten cases the claim is among the first three', () => {
  const cases = entries.flatMap((front) => {
    const others = entries.filter(({ articleId }) => articleId !== front.articleId);
    return others
      .filter((other) => measureOf(other) === measureOf(front))
      .map((other) => ({
        front,
        kept: [...others.filter((each) => measureOf(each) !== measureOf(front)), other],
        other,
      }));
  });
  expect(cases.length).toBeGreaterThan(150);
  const found = cases.filter(({ front, kept, other }) => sameAs(front, kept).some(({ entry }) => entry === other));
  expect(found.length / cases.length).toBeGreaterThanOrEqual(0.8);
});
