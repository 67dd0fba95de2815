// The reader's own scale of verdicts: words of a desk, each standing for one of ours. A note carries both, so that a file,
// another machine and an older version read it, and so that it keeps its word where the scale is changed or taken away.
import { type Note, type OwnVerdict, type VerdictId, verdictIds, verdictRating } from './note.ts';

/** A verdict that can be chosen: ours, and the word of the reader's own scale for it, or null. */
export type Choice = { readonly verdict: VerdictId; readonly word: string | null };

/** What is offered: at most five to pick at once, by the keys 1 to 5, and the others in a menu. */
export type Scale = { readonly steps: readonly Choice[]; readonly others: readonly Choice[] };

const atOnce = 5;
/** As a note can carry it; what a policy sets may be longer. */
const longestWord = 60;
const plain = (verdict: VerdictId): Choice => ({ verdict, word: null });
const ours: Scale = {
  steps: verdictIds.filter((id) => verdictRating[id] !== undefined).map(plain),
  others: verdictIds.filter((id) => verdictRating[id] === undefined).map(plain),
};

/** The scale of the reader's own words in their order, as the settings hold them; ours where there are none that can be read. */
export function scaleOf(own: readonly unknown[]): Scale {
  const choices = own.flatMap((each): Choice[] => {
    const { word, means } = (each ?? {}) as { readonly word?: unknown; readonly means?: unknown };
    const verdict = verdictIds.find((id) => id === means);
    const fits = typeof word === 'string' && word.trim() !== '' && word.length <= longestWord;
    return verdict && fits ? [{ verdict, word }] : [];
  });
  return choices.length === 0 ? ours : { steps: choices.slice(0, atOnce), others: choices.slice(atOnce) };
}

export const choicesOf = ({ steps, others }: Scale): Choice[] => [...steps, ...others];

/** The word of a note's own for its verdict; null where it has none (a file may bring a blank), or where the verdict is another by now. */
export const ownWordOf = ({ verdict, ownVerdict }: Pick<Note, 'verdict' | 'ownVerdict'>): string | null =>
  ownVerdict && ownVerdict.means === verdict ? ownVerdict.word.trim() || null : null;

/** What a note carries of a choice; of null, no verdict. */
export const saying = (choice: Choice | null): { verdict: VerdictId | null; ownVerdict: OwnVerdict | null } => ({
  verdict: choice?.verdict ?? null,
  ownVerdict: choice && choice.word !== null ? { word: choice.word, means: choice.verdict } : null,
});

/** Names a choice in lists: an id of ours, or the word after "own:". */
export const choiceKey = ({ verdict, word }: Choice): string => (word === null ? verdict : `own:${word}`);
