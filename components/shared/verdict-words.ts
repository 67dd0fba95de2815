// A verdict in words and in tone. The tone picks colour and sign; the word always stands beside them.
import { type Note, type VerdictId, verdictIds, verdictRating } from '../../utils/notes/note.ts';
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

export type Tone = 'true' | 'mixed' | 'false' | 'open' | 'other';

const tones: Partial<Record<VerdictId, Tone>> = {
  true: 'true',
  'mostly-true': 'true',
  mixed: 'mixed',
  'mostly-false': 'false',
  false: 'false',
  unproven: 'mixed',
  'missing-context': 'mixed',
  outdated: 'mixed',
  misattributed: 'false',
};

/** The five verdicts of the scale, from true to false: the order of the keys 1 to 5. */
export const scale: readonly VerdictId[] = verdictIds.filter((id) => verdictRating[id] !== undefined);

export const verdictWord = (verdict: VerdictId): string => words(names[verdict]);

export const toneOf = (verdict: VerdictId | null): Tone => (verdict === null ? 'open' : (tones[verdict] ?? 'other'));

/** What the list says of a note's judgement: the verdict, or how far it has come without one. */
export function judgement(note: Pick<Note, 'verdict' | 'status'> | null): string {
  if (note?.verdict) return verdictWord(note.verdict);
  if (note?.status === 'later') return words('statusLater');
  if (note?.status === 'in-progress') return words('statusInProgress');
  return words('statusOpen');
}
