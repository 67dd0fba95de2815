// The words that files for people carry. English for now: a pure module cannot ask the browser for the reader's language.
import { capital } from '../../claims/model/kinds.ts';
import { type Note, needsEvidence, type VerdictId } from '../../notes/note.ts';

const verdicts: Readonly<Record<VerdictId, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  mixed: 'Mixed',
  'mostly-false': 'Mostly false',
  false: 'False',
  unproven: 'Unproven',
  'missing-context': 'Missing context',
  outdated: 'Outdated',
  misattributed: 'Misattributed',
  satire: 'Satire',
  opinion: 'Opinion',
  'not-checkable': 'Not checkable',
};

/** '' where there is no verdict yet. */
export const verdictLabel = (verdict: VerdictId | null): string => (verdict === null ? '' : verdicts[verdict]);

/** The claim's kind, which is an English word, or what the note stands on where it is no claim. */
export const kindLabel = (note: Note): string =>
  note.claim ? capital(note.claim.kind) : note.target === 'article' ? 'Whole article' : 'Selection';

/** Who speaks, and of which class: "Marla Voss (named person)". '' where the claim has no source. */
export function sourceLabel(note: Note): string {
  const source = note.claim?.source;
  if (!source) return '';
  const who = source.name ?? source.exact;
  if (source.class === 'none') return who;
  return `${who} (${source.class === 'other-named' ? 'named source' : source.class.replaceAll('-', ' ')})`;
}

/** The words the note stands on; '' for a note on the whole article. */
export const notedWords = (note: Note): string => note.selector?.exact ?? note.claim?.exact ?? '';

/** Verdict, confidence, status and what is amiss, as one line: "False · high confidence · needs evidence". */
export function judgementLabel(note: Note): string {
  const parts = [verdictLabel(note.verdict)];
  if (note.confidence) parts.push(`${note.confidence} confidence`);
  if (needsEvidence(note)) parts.push('needs evidence');
  if (note.status === 'in-progress') parts.push('in progress');
  if (note.status === 'later')
    parts.push(
      ['later', note.later?.reason, note.later?.recheckOn && `recheck on ${note.later.recheckOn}`]
        .filter(Boolean)
        .join(', '),
    );
  if (note.conflicts.length > 0) parts.push(`${note.conflicts.length + 1} versions, not settled`);
  const state = note.lastSeen?.state;
  if (state === 'changed') parts.push('the words have changed');
  if (state === 'orphan') parts.push('the words are gone from the page');
  return parts.filter((part) => part !== '').join(' · ');
}

/** Everything a note says, for formats that have one field for it: judgement, text, evidence, as Markdown with web links. */
export const noteAsText = (note: Note): string =>
  [
    judgementLabel(note),
    note.text.trim(),
    note.evidence
      .map(({ stance, title, url, retrieved }) => `- ${stance}: ${title ? `${title}, ` : ''}${url} (${retrieved})`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
