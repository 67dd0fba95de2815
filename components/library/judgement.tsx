// How the library names kinds, verdicts and states: each by a word and a form, never by colour alone.
import type { Note, VerdictId } from '../../utils/notes/note.ts';
import { type WordKey, words } from '../../utils/words.ts';
import { type KindChoice, kindOf } from './model.ts';

const kindKeys: Record<KindChoice, WordKey> = {
  casualty: 'kindCasualty',
  figure: 'kindFigure',
  quote: 'kindQuote',
  statement: 'kindStatement',
  date: 'kindDate',
  selection: 'libraryKindSelection',
  article: 'libraryKindArticle',
};
export const kindName = (kind: KindChoice): string => words(kindKeys[kind]);

const verdictKeys: Record<VerdictId, WordKey> = {
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
export const verdictName = (verdict: VerdictId | null): string =>
  words(verdict === null ? 'verdictNone' : verdictKeys[verdict]);

const statusKeys: Record<Note['status'], WordKey> = {
  open: 'libraryStatusOpen',
  'in-progress': 'libraryStatusInProgress',
  done: 'libraryStatusDone',
  later: 'libraryStatusLater',
};
export const statusName = (status: Note['status']): string => words(statusKeys[status]);

const signs: Partial<Record<VerdictId, string>> = {
  true: '▲',
  'mostly-true': '△',
  mixed: '◆',
  'mostly-false': '▽',
  false: '▼',
};
const tones: Partial<Record<VerdictId, string>> = {
  true: 'true',
  'mostly-true': 'true',
  mixed: 'mixed',
  'mostly-false': 'false',
  false: 'false',
};

export function KindLabel({ note }: { note: Note }) {
  const kind = kindOf(note);
  return <span class={`kind ${kind}`}>{kindName(kind)}</span>;
}

export function VerdictLabel({ verdict }: { verdict: VerdictId | null }) {
  return (
    <span class={`verdict ${(verdict && tones[verdict]) ?? 'open'}`}>
      <span aria-hidden="true">{(verdict && signs[verdict]) ?? (verdict ? '■' : '○')} </span>
      {verdictName(verdict)}
    </span>
  );
}
