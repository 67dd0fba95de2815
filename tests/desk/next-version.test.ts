// A draft dropped again after an edit: of 200 notes, how many stand where their words stand now. The draft is written here
// by rule, the edit by a seeded hand: sentences put in, taken out and reworded, paragraphs moved, figures corrected.
import { expect, test } from 'vitest';
import { describe as described } from '../../utils/anchoring/describe.ts';
import { locatorIn } from '../../utils/anchoring/locate.ts';
import { isSameText } from '../../utils/desk/same-text.ts';
import { wordsIn } from '../../utils/exchange/read/own-text.ts';
import { readPlain } from '../../utils/exchange/read/read-plain.ts';
import { finished } from '../../utils/page/steps.ts';

const who = [
  'the harbour office',
  'a ferry captain',
  'Odile Fenwarden',
  'the board',
  'two witnesses',
  'the Norvale Courier',
  'a rescue worker',
  'the minister',
];
const what = ['counted', 'reported', 'denied', 'confirmed', 'expected', 'ruled out', 'put the number at', 'spoke of'];
const things = [
  'dead',
  'hurt',
  'missing',
  'displaced',
  'houses',
  'boats',
  'million euros',
  'metres of wall',
  'calls',
  'inspections',
];
const where = [
  'in Harwen',
  'on the Marrow Bridge',
  'below the dam',
  'in Chandler Street',
  'at the quay',
  'near the school',
  'along the Osk',
];
const when = [
  'on Monday',
  'on Tuesday night',
  'in March',
  'two years ago',
  'before the flood',
  'by Thursday',
  'at dawn',
];

/** A small generator of whole numbers below `most`, the same for the same seed (mulberry32). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % most;
  };
}
const syllables = 'ta ven or lis ka mur ha del po rin sa bel no gar ti mo esk ul fen dra'.split(' ');
/** A name as texts are full of: some words of a sentence stand nowhere else. */
const name = (roll: (most: number) => number): string => {
  const made = Array.from({ length: 3 }, () => of(syllables, roll)).join('');
  return made.charAt(0).toUpperCase() + made.slice(1);
};
type Sentence = { readonly id: number; words: string };
const of = (list: readonly string[], roll: (most: number) => number) => list[roll(list.length)] ?? '';
const sentence = (id: number, roll: (most: number) => number): Sentence => {
  const start = of(who, roll);
  return {
    id,
    words: `${start.charAt(0).toUpperCase()}${start.slice(1)} ${of(what, roll)} ${roll(900) + 2} ${of(things, roll)} ${of(where, roll)} ${of(when, roll)}, as ${name(roll)} ${name(roll)} told ${name(roll)}.`,
  };
};

const textOf = (paragraphs: readonly (readonly Sentence[])[]) =>
  readPlain(paragraphs.map((each) => each.map(({ words }) => words).join(' ')).join('\n\n'));
const joined = (paragraphs: readonly (readonly Sentence[])[]) => textOf(paragraphs).map(wordsIn).join('\n\n');

function edited(draft: readonly (readonly Sentence[])[], roll: (most: number) => number) {
  const gone = new Set<number>();
  const reworded = new Set<number>();
  let fresh = 10_000;
  const next = draft.map((paragraph) =>
    paragraph.flatMap((each): Sentence[] => {
      const chance = roll(100);
      if (chance < 5) {
        gone.add(each.id);
        return [];
      }
      if (chance < 15) {
        reworded.add(each.id);
        return [{ ...each, words: each.words.replace(/\d+/, (figure) => String(Number(figure) + 1)) }];
      }
      if (chance < 25) return [each, sentence(fresh++, roll)];
      return [each];
    }),
  );
  for (let n = 0; n < 6; n++) {
    const [moved] = next.splice(roll(next.length), 1);
    if (moved) next.splice(roll(next.length), 0, moved);
  }
  return { next: next.filter((paragraph) => paragraph.length > 0), gone, reworded };
}

test.each([1, 2, 3, 4, 5])('of 200 notes over an edited draft at least 0.985 stand right (draft %i)', (seed) => {
  const roll = dice(seed);
  let id = 0;
  const draft = Array.from({ length: 60 }, () => Array.from({ length: 4 }, () => sentence(id++, roll)));
  const before = joined(draft);
  const { next, gone } = edited(draft, roll);
  const after = joined(next);
  const find = locatorIn(after);
  const notes = draft.flat().slice(0, 200);
  let from = 0;
  const right = notes.filter(({ id: noted, words }) => {
    const start = before.indexOf(words, from);
    from = start + words.length;
    const { selector, hint } = described(before, { start, end: start + words.length });
    const found = finished(find(selector, hint));
    const now = next.flat().find((each) => each.id === noted);
    if (!now) return gone.has(noted) && (found === null || found.state === 'changed');
    return (
      found !== null &&
      after.slice(found.start, found.end) === now.words &&
      (found.state === 'changed') === (now.words !== words)
    );
  });
  expect(right.length / notes.length).toBeGreaterThanOrEqual(0.985);
});

test('a next version is told from another text', () => {
  const roll = dice(9);
  const draft = Array.from({ length: 10 }, (_each, n) => [sentence(n, roll), sentence(n + 50, roll)]);
  expect(isSameText(textOf(draft), textOf(edited(draft, roll).next))).toBe(true);
  expect(
    isSameText(
      textOf(draft),
      readPlain('A recipe for bread.\n\nTake flour, water and salt, and wait until the dough has risen.'),
    ),
  ).toBe(false);
});
