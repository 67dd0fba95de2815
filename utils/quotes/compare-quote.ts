// What a quotation makes of what was said: words dropped, added or changed, sentences joined, another speaker. What turns
// the sense comes first: a "not" more or less, and another number.
import { align, type Step } from './align.ts';
import { isNegation, type Word, wordsOf } from './words.ts';

/** What was said in one go. */
export type Said = { readonly at: number | null; readonly speaker: string | null; readonly text: string };

export type Difference = {
  readonly kind: 'negation' | 'number' | 'speaker' | 'changed' | 'dropped' | 'added' | 'joined';
  /** The words said and the words quoted; '' on the side that has none. */
  readonly said: string;
  readonly quoted: string;
};

/** A stretch of both: the same words on both sides, or what differs. */
export type Stretch = {
  readonly kind: 'same' | 'left-out' | Difference['kind'];
  readonly said: string;
  readonly quoted: string;
};

export type Comparison = {
  readonly stretches: readonly Stretch[];
  /** What turns the sense first. */
  readonly differences: readonly Difference[];
  /** The share of the quotation's words that were said, from 0 to 1: below a half, it is another quotation. */
  readonly share: number;
  /** Who said it, and when, where the text knows. */
  readonly speaker: string | null;
  readonly at: number | null;
};

/** `speaker`: to whom the article gives the words, where it does. */
export function compareQuote(quotation: string, speaker: string | null, said: readonly Said[]): Comparison {
  const quote = wordsOf(quotation);
  const spoken = said.flatMap((speech) => wordsOf(speech.text).map((word) => ({ word, speech })));
  const steps = align(
    quote.filter(({ gap }) => !gap),
    spoken.map(({ word }) => word),
  );
  const shown = quote.filter(({ gap }) => !gap);
  const inText = (step: Step) => (step.text === null ? undefined : spoken[step.text]);
  const same = steps.filter((step) => step.quote !== null && shown[step.quote]?.key === inText(step)?.word.key);
  const gaps = gapsIn(quote);
  const stretches = stretchesOf(
    steps,
    shown,
    spoken.map(({ word }) => word),
    gaps,
  );
  const first = inText(same[0] ?? { quote: null, text: null })?.speech ?? null;
  const differences = stretches.flatMap((each): Difference[] =>
    each.kind === 'same' || each.kind === 'left-out' ? [] : [{ kind: each.kind, said: each.said, quoted: each.quoted }],
  );
  const voices = [...new Set(same.flatMap((step) => inText(step)?.speech.speaker ?? []))];
  const others = speaker ? voices.filter((voice) => !samePerson(voice, speaker)) : voices.slice(1);
  return {
    stretches,
    differences: [
      ...differences,
      ...others.map((voice) => ({ kind: 'speaker' as const, said: voice, quoted: speaker ?? '' })),
    ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    share: shown.length === 0 ? 0 : same.length / shown.length,
    speaker: first?.speaker ?? null,
    at: first?.at ?? null,
  };
}

const order: readonly Difference['kind'][] = ['negation', 'number', 'speaker', 'changed', 'dropped', 'added', 'joined'];

/** Before which of the words that are compared the quotation says "…". */
function gapsIn(quote: readonly Word[]): ReadonlySet<number> {
  const gaps = new Set<number>();
  let n = 0;
  for (const { gap } of quote) gap ? gaps.add(n) : n++;
  return gaps;
}

function stretchesOf(
  steps: readonly Step[],
  quote: readonly Word[],
  text: readonly Word[],
  gaps: ReadonlySet<number>,
): Stretch[] {
  const found: Stretch[] = [];
  let [said, quoted]: [Word[], Word[]] = [[], []];
  let next = 0;
  const flush = () => {
    if (said.length > 0 || quoted.length > 0) found.push(...differing(said, quoted, gaps.has(next)));
    [said, quoted] = [[], []];
  };
  for (const step of steps) {
    const [one, other] = [
      step.quote === null ? undefined : quote[step.quote],
      step.text === null ? undefined : text[step.text],
    ];
    if (one && other && one.key === other.key) {
      next = step.quote ?? next;
      flush();
      const last = found.at(-1);
      if (last?.kind === 'same')
        found[found.length - 1] = {
          kind: 'same',
          said: join(last.said, other.text),
          quoted: join(last.quoted, one.text),
        };
      else found.push({ kind: 'same', said: other.text, quoted: one.text });
      continue;
    }
    if (one) quoted.push(one);
    if (other) said.push(other);
  }
  flush();
  return found;
}

/** Of a place where the two part: what turns the sense is told for itself. */
function differing(said: readonly Word[], quoted: readonly Word[], marked: boolean): Stretch[] {
  const [before, after] = [textOf(said), textOf(quoted)];
  const count = (list: readonly Word[]) => list.filter(isNegation).length;
  const numbers = (list: readonly Word[]) =>
    list
      .filter(({ isNumber }) => isNumber)
      .map(({ key }) => key)
      .join(' ');
  // Whole sentences left out take their "not" with them: what stays is joined.
  const joins = said.some(({ ends }) => ends) && said.length > 3;
  if (marked && quoted.length === 0) return [{ kind: 'left-out', said: before, quoted: '' }];
  if (joins && quoted.length < 3) return [{ kind: 'joined', said: before, quoted: after }];
  const kind: Difference['kind'] =
    count(said) !== count(quoted)
      ? 'negation'
      : numbers(said) !== numbers(quoted)
        ? 'number'
        : quoted.length === 0
          ? 'dropped'
          : said.length === 0
            ? 'added'
            : 'changed';
  return [{ kind, said: before, quoted: after }];
}

const join = (a: string, b: string): string => (b === '' ? a : `${a} ${b}`);
/** A part of a contraction has no text of its own: the word is then told by what it says. */
const textOf = (list: readonly Word[]): string => list.map(({ text, key }) => text || key).join(' ');

/** The same surname, or one name within the other. */
function samePerson(a: string, b: string): boolean {
  const names = (name: string) =>
    name
      .toLowerCase()
      .replace(/\([^)]{0,80}\)/g, '')
      .match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  const [one, other] = [names(a), names(b)];
  const shorter = one.length <= other.length ? one : other;
  const longer = new Set(one.length <= other.length ? other : one);
  return shorter.length > 0 && (longer.has(shorter.at(-1) ?? '') || shorter.every((name) => longer.has(name)));
}
