// "You checked this before", on what was said: how many pairs are found, and how near a near miss comes.
import { expect, test } from 'vitest';
import { type Saying, saidBeforeEach } from '../../utils/ledger/said-before.ts';
import { freshStories, type Story } from './said/fresh.ts';
import { type Labelled, saidEvents, saidPairs, tellings } from './said/index.ts';
import { laterStories } from './said/later.ts';

const sayingOf = ({ id, article, exact, source, title, kind }: Labelled): Saying => ({
  id,
  articleId: article,
  exact,
  // A review of others stands by itself.
  title: kind === 'review' ? '' : title,
  source,
});
const all = tellings.map(sayingOf);
const labelOf = new Map(tellings.map((each) => [each.id, each]));
/** For each telling in front, all others by their score, as one index has them. */
const scores = new Map(
  saidBeforeEach(all, all, all.length).map((found, n) => [
    all[n]?.id ?? '',
    new Map(found.map(({ saying, score }) => [saying.id, score])),
  ]),
);
/**
 * The place of a kept saying, from 0, among all that say something else, near misses with them; what says the same as the
 * one in front is left out, as it would be found in its stead. Infinity where it is not found.
 */
function placeOf(front: Labelled, kept: Labelled): number {
  const found = scores.get(front.id);
  const own = found?.get(kept.id);
  if (!found || own === undefined) return Number.POSITIVE_INFINITY;
  const above = [...found].filter(([id, score]) => score > own && labelOf.get(id)?.means !== front.means);
  return above.filter(([id]) => labelOf.get(id)?.article !== front.article).length;
}

test('the set: 180 pairs that say the same, 180 near misses', () => {
  expect(saidPairs.filter(({ same }) => same)).toHaveLength(180);
  expect(saidPairs.filter(({ same }) => !same)).toHaveLength(180);
});

test('in eight of ten pairs, from either side, the saying is among the first three', () => {
  const same = saidPairs.filter((pair) => pair.same).flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  const places = same.map(([front, kept]) => placeOf(front, kept));
  expect(places.filter((place) => place < 3).length / same.length).toBeGreaterThanOrEqual(0.8);
});

test('nothing of another story is shown for more than one saying in ten', () => {
  const strange = saidEvents.flatMap(({ name }) => {
    const [page, kept] = [
      tellings.filter(({ event }) => event === name),
      tellings.filter(({ event }) => event !== name),
    ];
    return saidBeforeEach(page.map(sayingOf), kept.map(sayingOf)).map((found) => found.length > 0);
  });
  expect(strange).toHaveLength(120);
  expect(strange.filter(Boolean).length / strange.length).toBeLessThanOrEqual(0.1);
});

test('beside a near miss, the saying itself stands above it more often than not', () => {
  const order = saidPairs
    .filter(({ same }) => !same)
    .flatMap(({ a: front, b: miss }) =>
      tellings
        .filter(({ means, article }) => means === front.means && article !== front.article && article !== miss.article)
        .map((kept) => (scores.get(front.id)?.get(kept.id) ?? 0) > (scores.get(front.id)?.get(miss.id) ?? 0)),
    );
  expect(order.filter(Boolean).length / order.length).toBeGreaterThanOrEqual(0.6);
});

test.each([
  ['written before the bar for them', freshStories],
  ['written after it', laterStories],
])('of stories %s one near miss in five is shown, and nine in ten that say the same', (_, stories) => {
  const saying = (at: keyof Omit<Story, 'differs'>) =>
    stories.map((each, n): Saying => {
      const [source, exact, title] = each[at];
      return { id: `${at} ${n}`, articleId: `${at} ${n}`, exact, source, title };
    });
  const found = saidBeforeEach(saying('front'), [...saying('same'), ...saying('near')]);
  const share = (at: string) =>
    found.filter((matches, n) => matches.some(({ saying: { id } }) => id === `${at} ${n}`)).length / stories.length;
  expect(share('same')).toBeGreaterThanOrEqual(0.9);
  expect(share('near')).toBeLessThanOrEqual(0.2);
});

test('numbers, a "not" and another article tell two that are near apart', () => {
  const at = (id: string, exact: string): Saying => ({
    id,
    articleId: id,
    exact,
    source: 'Hamm',
    title: 'Port of Ostmark',
  });
  const front = at('front', 'The terminal at Ostmark will bring four hundred jobs');
  const order = (...kept: Saying[]) => saidBeforeEach([front], kept)[0]?.map(({ saying }) => saying.id);
  expect(
    order(at('other', 'The terminal at Ostmark brings 900 jobs'), at('same', 'Ostmark’s terminal brings 400 jobs')),
  ).toEqual(['same', 'other']);
  expect(
    order(
      at('not', 'The terminal will not bring jobs to Ostmark'),
      at('does', 'The terminal will bring jobs to Ostmark'),
    ),
  ).toEqual(['does', 'not']);
  expect(order({ ...at('own', front.exact), articleId: 'front' })).toEqual([]);
  expect(saidBeforeEach([], [front])).toEqual([]);
  expect(saidBeforeEach([front], [])).toEqual([[]]);
});
