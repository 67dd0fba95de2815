// How the library names kinds, verdicts and states: each by a word and a form, never by colour alone.
import type { Note, VerdictId } from '../../utils/notes/note.ts';
import { type WordKey, words } from '../../utils/words.ts';
import { kindWord } from '../claim-words.ts';
import { toneOf, verdictWord } from '../verdict-words.ts';
import { type KindChoice, kindOf } from './model.ts';

export const kindName = (kind: KindChoice): string =>
  kind === 'selection' ? words('kindSelection') : kind === 'article' ? words('kindArticle') : kindWord(kind);

export const verdictName = (verdict: VerdictId | null): string =>
  verdict === null ? words('verdictNone') : verdictWord(verdict);

const statusKeys: Record<Note['status'], WordKey> = {
  open: 'statusOpen',
  'in-progress': 'statusInProgress',
  done: 'statusDone',
  later: 'statusLater',
};
export const statusName = (status: Note['status']): string => words(statusKeys[status]);

const signs: Partial<Record<VerdictId, string>> = {
  true: '▲',
  'mostly-true': '△',
  mixed: '◆',
  'mostly-false': '▽',
  false: '▼',
};

export function KindLabel({ note }: { note: Note }) {
  const kind = kindOf(note);
  return <span class={`kind ${kind}`}>{kindName(kind)}</span>;
}

export function VerdictLabel({ verdict }: { verdict: VerdictId | null }) {
  return (
    <span class={`verdict ${toneOf(verdict)}`}>
      <span aria-hidden="true">{(verdict && signs[verdict]) ?? (verdict ? '■' : '○')} </span>
      {verdictName(verdict)}
    </span>
  );
}
