// How much is done at once, told by counting and not by the clock: cells of the tables that are laid over the text, and
// units of text between two pauses.
import { beforeEach, expect, describe as group, it, vi } from 'vitest';
import { describe } from '../../utils/anchoring/describe.ts';
import { type Locator, locatorIn, type Steps } from '../../utils/anchoring/locate.ts';
import { placeNotes } from '../../utils/annotator/places.ts';
import type { AnchorRequest } from '../../utils/messages.ts';
import type { TextMap } from '../../utils/page/text-map.ts';

const count = vi.hoisted(() => ({ cells: 0, since: 0 }));
vi.mock('../../utils/anchoring/align.ts', async (original) => {
  const { align } = await original<typeof import('../../utils/anchoring/align.ts')>();
  return {
    align: (...request: Parameters<typeof align>) => {
      const [, , , { from, to, low, high }] = request;
      count.cells += (to - from) * (high - low);
      count.since += (to - from) * (high - low);
      return align(...request);
    },
  };
});
beforeEach(() => {
  count.cells = 0;
  count.since = 0;
});

/** Runs to the end; the most cells between two pauses, and how many pauses there were. */
function measured<T>(steps: Steps<T>): { value: T; most: number; pauses: number } {
  let most = 0;
  for (let pauses = 0; ; pauses++) {
    count.since = 0;
    const step = steps.next();
    most = Math.max(most, count.since);
    if (step.done) return { value: step.value, most, pauses };
  }
}

const nouns = 'river council mayor bridge harbour school report budget winter table ferry signal'.split(' ');
const verbs = 'opened closed moved painted counted praised named'.split(' ');
const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
const sentence = (n: number): string =>
  `The ${pick(nouns, n * 7)} of ward ${n % 977} ${pick(verbs, n * 3)} the ${pick(nouns, n * 5 + 1)} on day ${n % 311}, as ${pick(nouns, n * 11)} ${n} shows.`;
const page = (sentences: number): string =>
  Array.from({ length: sentences }, (_, n) => sentence(n) + (n % 5 === 4 ? '\n\n' : ' ')).join('');

group('a very short note', () => {
  const short = ['47', 'the', '5 %', 'Oster', 'on day'];

  it.each(short)('"%s" without context is never searched for page-wide', (exact) => {
    const cells = [2_000, 20_000].map((length) => {
      count.cells = 0;
      measured(locatorIn(page(length))({ exact, prefix: '', suffix: '' }, null));
      return count.cells;
    });
    expect(cells[1]).toBeLessThan(30_000);
    expect(cells[1]).toBeLessThanOrEqual((cells[0] ?? 0) * 2 + 2_000);
  });

  it.each(short)('"%s" whose sentence was rewritten costs the same on a page ten times as long', (exact) => {
    const note = `Rain fell over Oster for ${exact} in the hills above the mill. Nobody had seen the like of it before.`;
    const { selector, hint } = describe(note, { start: 25, end: 25 + exact.length });
    const cells = [2_000, 20_000].map((length) => {
      count.cells = 0;
      measured(locatorIn(page(length))(selector, hint));
      return count.cells;
    });
    expect(cells[1]).toBeLessThan(30_000);
    expect(cells[1]).toBeLessThanOrEqual((cells[0] ?? 0) * 2 + 2_000);
  });
});

group('steps', () => {
  it('a long text is read in many of them', () => {
    const text = page(5_000);
    const { selector } = describe(text, { start: 5_000, end: 5_060 });
    const { pauses } = measured(locatorIn(text)({ ...selector, prefix: 'other ', suffix: ' words' }, null));
    expect(pauses).toBeGreaterThan(text.length / 20_000);
  });

  it('a text that stands as it did is not read at all', () => {
    const text = page(5_000);
    const { selector, hint } = describe(text, { start: 5_000, end: 5_060 });
    expect(measured(locatorIn(text)(selector, hint)).pauses).toBe(0);
  });

  it('a note as long as a book is laid piece by piece', () => {
    const text = page(4_000);
    const { selector, hint } = describe(text, { start: 100, end: text.length - 100 });
    const find: Locator = locatorIn(text.replaceAll('ferry', 'boat'));
    const { value, most, pauses } = measured(find(selector, hint));
    expect(value?.state).toBe('changed');
    expect(most).toBeLessThan(200_000);
    expect(pauses).toBeGreaterThan(50);
  });

  it('five hundred notes pause at least once a note, and index once', () => {
    const text = page(4_000);
    const edited = text.replaceAll('painted', 'repainted').replaceAll('mayor', 'deputy mayor');
    const requests = Array.from({ length: 500 }, (_, n): AnchorRequest => {
      const start = text.indexOf(sentence(n * 7));
      const { selector, hint } = describe(text, { start, end: start + sentence(n * 7).length });
      return { id: `${n}`, kind: null, scope: 'article', selector, hint };
    });
    const map: TextMap = { ...noMap, text: edited };
    const { value, most, pauses } = measured(placeNotes(requests, map, () => map, locatorIn));
    expect(pauses).toBeLessThan(500 + 2 * Math.ceil(edited.length / 16_000) + 500);
    expect(pauses).toBeGreaterThan(499);
    expect(most).toBeLessThan(200_000);
    expect(value.filter(({ place }) => place.state === 'orphan')).toEqual([]);
    for (const { span, request } of value)
      expect(
        edited
          .slice(span?.start, span?.end)
          .replace('repainted', 'painted')
          .replace(/deputy /g, ''),
      ).toBe(request.selector.exact);
  });
});

const never = (): never => {
  throw new Error('Not asked for here.');
};
const noMap: TextMap = { text: '', passages: [], range: never, offset: never, spanOf: never, connected: never };
