// A quotation laid along a text, word by word: which words are the same, which the quotation left out and which it added.
// Alignment with affine gaps (Gotoh 1982), the text's ends free: a quotation is a piece of it, and one long omission is
// likelier than many short ones.
import type { Word } from './words.ts';

/** One step: a word of the quotation, of the text, or the same in both; places in the lists given. */
export type Step = { readonly quote: number | null; readonly text: number | null };

const match = 3;
const other = -3;
const open = -2;
const extendText = -0.02;
const extendQuote = -1;

/** More cells than this are not filled: the place is looked for by its words first. */
const ceiling = 6_000_000;

/** The steps in order, from the first word of the quotation to its last. Empty where nothing of it is in the text. */
export function align(quote: readonly Word[], text: readonly Word[]): Step[] {
  if (quote.length === 0 || text.length === 0) return [];
  if (quote.length * text.length <= ceiling) return stepsIn(quote, text, 0);
  const [from, to] = placeOf(quote, text);
  return stepsIn(quote, text.slice(from, to), from);
}

/** The stretch of a long text that holds most of the quotation's words. */
function placeOf(quote: readonly Word[], text: readonly Word[]): [number, number] {
  const wanted = new Set(quote.map(({ key }) => key).filter((key) => key.length > 3));
  const room = Math.max(200, quote.length * 6);
  let [best, most, count] = [0, -1, 0];
  for (const [n, { key }] of text.entries()) {
    if (wanted.has(key)) count++;
    const leaving = text[n - room];
    if (leaving && wanted.has(leaving.key)) count--;
    if (count > most) [best, most] = [n, count];
  }
  const slack = Math.min(room, Math.floor(ceiling / quote.length / 2));
  return [Math.max(0, best - room - slack), Math.min(text.length, best + slack)];
}

// States: both words, a word of the text alone, a word of the quotation alone.
const both = 0;
const textAlone = 1;
const quoteAlone = 2;

function stepsIn(quote: readonly Word[], text: readonly Word[], offset: number): Step[] {
  const width = text.length + 1;
  const from = new Uint8Array((quote.length + 1) * width * 3);
  let before = [new Float64Array(width), new Float64Array(width).fill(-1e9), new Float64Array(width).fill(-1e9)];
  for (let i = 1; i <= quote.length; i++) {
    const here = [0, 1, 2].map(() => new Float64Array(width).fill(-1e9));
    const at = (list: readonly Float64Array[], state: number, j: number) => list[state]?.[j] ?? -1e9;
    for (let j = 0; j < width; j++) {
      const keep = (state: number, choices: readonly (readonly [value: number, state: number])[]) => {
        const best = choices.reduce((a, b) => (b[0] > a[0] ? b : a));
        const row = here[state];
        if (row) row[j] = best[0];
        from[(i * width + j) * 3 + state] = best[1];
      };
      if (j > 0) {
        const gain = quote[i - 1]?.key === text[j - 1]?.key ? match : other;
        keep(
          both,
          [both, textAlone, quoteAlone].map((state) => [at(before, state, j - 1) + gain, state] as const),
        );
        keep(textAlone, [
          [at(here, both, j - 1) + open, both],
          [at(here, textAlone, j - 1) + extendText, textAlone],
          [at(here, quoteAlone, j - 1) + open, quoteAlone],
        ]);
      }
      const begin = i === 1 ? 0 : -1e9;
      keep(quoteAlone, [
        [Math.max(at(before, both, j), begin) + open, both],
        [at(before, textAlone, j) + open, textAlone],
        [at(before, quoteAlone, j) + extendQuote, quoteAlone],
      ]);
    }
    before = here;
  }
  return back(from, before, quote.length, width, offset);
}

/** From the best end to the beginning. Words of the text after the last of the quotation are no part of it. */
function back(from: Uint8Array, last: readonly Float64Array[], rows: number, width: number, offset: number): Step[] {
  let [state, j, best] = [both, 0, -Infinity];
  for (const each of [both, quoteAlone])
    for (let n = 0; n < width; n++)
      if ((last[each]?.[n] ?? -Infinity) > best) [state, j, best] = [each, n, last[each]?.[n] ?? 0];
  const steps: Step[] = [];
  let i = rows;
  while (i > 0) {
    const previous = from[(i * width + j) * 3 + state] ?? both;
    steps.push({
      quote: state === textAlone ? null : i - 1,
      text: state === quoteAlone ? null : j - 1 + offset,
    });
    if (state !== textAlone) i--;
    if (state !== quoteAlone) j--;
    state = previous;
  }
  return steps.reverse();
}
