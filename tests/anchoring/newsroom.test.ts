// A newsroom at work on a story, at random: sentences cut, put in, moved, trimmed, figures corrected, neighbours rewritten.
// Wherever a note is found, it must be in its own sentence; a wrong place is the one thing that must not happen.

import { expect, describe as group, it } from 'vitest';
import { describe, splitsPair } from '../../utils/anchoring/describe.ts';
import { finished, locatorIn } from '../../utils/anchoring/locate.ts';
import { fc } from '../properties.ts';

const did = ['closed', 'painted', 'opened', 'inspected', 'counted', 'sold', 'named', 'flooded', 'rebuilt'];
const what = ['the mill', 'the tram line', 'a bridge', 'the school hall', 'the weir', 'the quay', 'the café', 'a barn'];
const when = ['on Monday', 'in spring', 'before noon', 'at dusk', 'in 1962', 'on 14 March', 'overnight', 'twice'];
const syllables = ['mar', 'tel', 'os', 'bran', 'quar', 'lin', 'ved', 'hol', 'ster', 'wick', 'dale', 'fen'];

type Sentence = { readonly id: number; readonly words: string };

/** A sentence of its own for each number: five names that are in no other, the rest shared with many. */
function made(id: number, figure: number): Sentence {
  const of = (list: readonly string[], pace: number): string => list[(id * pace + (id >> 2)) % list.length] ?? '';
  const name = (seed: number): string =>
    [seed, seed / 12, seed / 144]
      .map((part) => syllables[Math.floor(part) % 12])
      .join('')
      .replace(/^./, (a) => a.toUpperCase());
  return {
    id,
    words: `${name(id * 5 + 300)} of ${name(id * 5 + 301)} ${of(did, 5)} ${of(what, 7)} at ${name(id * 5 + 302)} ${of(when, 3)} for ${name(id * 5 + 303)}, ${name(id * 5 + 304)} paid ${figure} crowns 🌊.`,
  };
}

const kinds = ['cut', 'add', 'move', 'trim', 'figure', 'reword', 'double quotes'] as const;
type Edit = { at: number; to: number; kind: (typeof kinds)[number] };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(200),
  to: fc.nat(200),
  kind: fc.constantFrom(...kinds),
});

function edited(story: readonly Sentence[], edits: readonly Edit[]): Sentence[] {
  let fresh = 1000;
  return edits.reduce<Sentence[]>(
    (now, { at, to, kind }) => {
      const place = now.length === 0 ? 0 : at % now.length;
      const target = to % (now.length + 1);
      const one = now[place];
      if (kind === 'add' || !one) return now.toSpliced(target, 0, made(fresh++, 400 + to));
      const change = (words: string) => now.with(place, { ...one, words });
      if (kind === 'cut') return now.toSpliced(place, 1);
      if (kind === 'move') return now.toSpliced(place, 1).toSpliced(target % now.length, 0, one);
      if (kind === 'trim') return change(one.words.replace(/, \S+ paid .*/, '.'));
      if (kind === 'figure') return change(one.words.replace(/\d+ crowns/, `${100 + to} crowns`));
      if (kind === 'reword') return change(one.words.replace(/ (the|a) /, ' that ').replace(' of ', ' from '));
      return change(`“${one.words}”`);
    },
    [...story],
  );
}

/** Five sentences to a paragraph at first; where each stands. */
function textOf(story: readonly Sentence[]): { text: string; spans: Map<number, { start: number; end: number }> } {
  const spans = new Map<number, { start: number; end: number }>();
  let text = '';
  for (const [at, { id, words }] of story.entries()) {
    spans.set(id, { start: text.length, end: text.length + words.length });
    text += words + (at % 4 === 3 ? '\n\n' : ' ');
  }
  return { text, spans };
}

/** What stood between two sentences was cut, and another that stood elsewhere came between them. */
const anotherBetweenOldNeighbours: Edit[] = [
  { at: 0, to: 58, kind: 'move' },
  { at: 166, to: 0, kind: 'cut' },
  { at: 198, to: 46, kind: 'move' },
];

group('any sequence of edits', () => {
  it('leaves each note in its own sentence, or nowhere', () => {
    const sizes = fc.integer({ min: 5, max: 40 });
    fc.assert(
      fc.property(sizes, fc.array(edit, { maxLength: 25 }), (size, edits) => {
        const story = Array.from({ length: size }, (_, id) => made(id, 20 + ((id * 37) % 71)));
        const before = textOf(story);
        const after = textOf(edited(story, edits));
        const find = locatorIn(after.text);
        for (const { id, words } of story) {
          const home = before.spans.get(id) ?? { start: 0, end: 0 };
          const now = after.spans.get(id);
          const figure = words.search(/\d+ crowns/);
          for (const [start, end] of [
            [0, words.length],
            [figure, words.length - 4],
          ] as const) {
            const { selector, hint } = describe(before.text, { start: home.start + start, end: home.start + end });
            const found = finished(find(selector, hint));
            if (!found) continue;
            const where = `${selector.exact} -> ${after.text.slice(found.start, found.end)}`;
            expect(now, `gone: ${where}`).toBeDefined();
            expect(found.start, where).toBeGreaterThanOrEqual(now?.start ?? 0);
            expect(found.end, where).toBeLessThanOrEqual(now?.end ?? 0);
            expect(splitsPair(after.text, found.start) || splitsPair(after.text, found.end), where).toBe(false);
            if (found.state !== 'changed') expect(after.text.slice(found.start, found.end)).toBe(selector.exact);
          }
        }
      }),
      { numRuns: 150, examples: [[37, anotherBetweenOldNeighbours]] },
    );
  });

  it('that left the words and a paragraph beside them alone leaves the note exact', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
        const kept = Array.from({ length: 12 }, (_, id) => made(id, 50 + id));
        const { text, spans } = textOf(kept);
        const rest = textOf(
          edited(
            Array.from({ length: 16 }, (_, n) => made(n + 20, 30 + n)),
            edits,
          ),
        ).text;
        const note = spans.get(5) ?? { start: 0, end: 0 };
        const { selector, hint } = describe(`${text}${rest}`, note);
        for (const after of [`${rest}\n\n${text}`, `${text}${rest}`, `${rest}\n\n${text}\n\n${rest}`]) {
          const found = finished(locatorIn(after)(selector, hint));
          expect(found?.state).toBe('exact');
          expect(after.slice(found?.start, found?.end)).toBe(selector.exact);
        }
      }),
      { numRuns: 60 },
    );
  });
});
