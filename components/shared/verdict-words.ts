// A verdict in words and in tone. The tone picks colour and sign; the word always stands beside them.
import type { Judged } from '../../utils/notes/judged.ts';
import type { VerdictId } from '../../utils/notes/note.ts';
import type { Choice } from '../../utils/notes/own-verdict.ts';
import { type WordKey, words } from '../../utils/words.ts';

const names: Record<VerdictId, WordKey> = {
  true: 'verdictTrue',
  'mostly-true': 'verdictMostlyTrue',
  mixed: 'verdictMixed',
  'mostly-false': 'verdictMostlyFalse',
  false: 'verdictFalse',
  unproven: 'verdictUnproven',
  'missing-context': 'verdictMissingContext',
  outdated: 'verdictOutdated',
  misattributed: 'verdictMisattributed',
  satire: 'verdictSatire',
  opinion: 'verdictOpinion',
  'not-checkable': 'verdictNotCheckable',
};

export type Tone = 'true' | 'mostly-true' | 'mixed' | 'mostly-false' | 'false' | 'open' | 'later' | 'other';

const tones: Partial<Record<VerdictId, Tone>> = {
  true: 'true',
  'mostly-true': 'mostly-true',
  mixed: 'mixed',
  'mostly-false': 'mostly-false',
  false: 'false',
  unproven: 'mixed',
  'missing-context': 'mixed',
  outdated: 'mixed',
  misattributed: 'false',
};

/** In the word of the reader's own for it, where there is one. */
export const verdictWord = (verdict: VerdictId, own: string | null = null): string => own ?? words(names[verdict]);

export const choiceWord = ({ verdict, word }: Choice): string => verdictWord(verdict, word);

export const toneOf = (verdict: VerdictId | null): Tone => (verdict === null ? 'open' : (tones[verdict] ?? 'other'));

/** What the list says of a judgement: the verdict on these words, later, or open; and its tone. */
export function judgement({ verdict, own, later }: Pick<Judged, 'verdict' | 'own' | 'later'>): {
  text: string;
  tone: Tone;
} {
  if (verdict) return { text: verdictWord(verdict, own), tone: toneOf(verdict) };
  return later ? { text: words('statusLater'), tone: 'later' } : { text: words('statusOpen'), tone: 'open' };
}

const mostOldWords = 80;

/** A verdict on words that are others by now: `was: False, on “43 dead”`. */
export const wasWords = ({ verdict, own, words: old }: NonNullable<Judged['was']>): string =>
  words('verdictWas', verdictWord(verdict, own), old.length > mostOldWords ? `${old.slice(0, mostOldWords)}…` : old);
