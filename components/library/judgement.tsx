// How the library names kinds, verdicts and states: each by a word and a form, never by colour alone.
import type { Note, VerdictId } from '../../utils/notes/note.ts';
import { type WordKey, words } from '../../utils/words.ts';
import { VerdictIcon } from '../shared/icons.tsx';
import { toneOf, verdictWord } from '../shared/verdict-words.ts';

export const verdictName = (verdict: VerdictId | null): string =>
  verdict === null ? words('verdictNone') : verdictWord(verdict);

const statusKeys: Record<Note['status'], WordKey> = {
  open: 'statusOpen',
  'in-progress': 'statusInProgress',
  done: 'statusDone',
  later: 'statusLater',
};
export const statusName = (status: Note['status']): string => words(statusKeys[status]);

export function VerdictLabel({ verdict }: { verdict: VerdictId | null }) {
  const tone = toneOf(verdict);
  return (
    <span class={`verdict ${tone}`}>
      <VerdictIcon tone={tone} /> {verdictName(verdict)}
    </span>
  );
}
