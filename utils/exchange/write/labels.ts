// The words that files for people carry. English for now: a pure module cannot ask the browser for the reader's language.
import { capital } from '../../claims/model/kinds.ts';
import { judgedOf, saidOf } from '../../notes/judged.ts';
import type { Evidence, Note, VerdictId } from '../../notes/note.ts';
import { ownWordOf } from '../../notes/own-verdict.ts';

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

/** Ours, in English; '' where there is no verdict yet. */
export const verdictLabel = (verdict: VerdictId | null): string => (verdict === null ? '' : verdicts[verdict]);

/** In the word of the reader's own scale, where the note or the version carries one. */
export const verdictSaid = (said: Pick<Note, 'verdict' | 'ownVerdict'>): string =>
  ownWordOf(said) ?? verdictLabel(said.verdict);

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

const mostOldWords = 80;

/** The verdict on these very words; one on words that are others by now as `was: False, on “43 dead”`; '' for none. */
export function verdictNow(note: Note): string {
  const { verdict, was } = judgedOf(note);
  if (!was) return verdict === null ? '' : verdictSaid(note);
  const words = was.words.replace(/\s+/g, ' ').trim();
  return `was: ${verdictSaid(note)}, on “${words.length > mostOldWords ? `${words.slice(0, mostOldWords)}…` : words}”`;
}

/** What the reader said of a link, and when it was looked up: "supports (primary, 2026-05-02)", or the day alone. */
export function evidenceHead(link: Evidence, before = '', day = (iso: string) => iso): string {
  const { stance, kind } = saidOf(link);
  const facts = [kind, `${before}${day(link.retrieved)}`].filter(Boolean).join(', ');
  return stance ? `${stance} (${facts})` : facts;
}

/** What was put off: "later, the ministry is closed, recheck on 2026-06-01"; '' where nothing was. */
export function laterLabel({ later }: Pick<Note, 'later'>, day = (iso: string) => iso): string {
  if (!later) return '';
  return ['later', later.reason, later.recheckOn && `recheck on ${day(later.recheckOn)}`].filter(Boolean).join(', ');
}

/** Verdict, confidence and what is amiss, as one line: "False · high confidence · needs evidence". */
export function judgementLabel(note: Note, later = laterLabel(note)): string {
  const { needsEvidence, was } = judgedOf(note);
  const parts = [verdictNow(note)];
  if (note.confidence && !was) parts.push(`${note.confidence} confidence`);
  if (needsEvidence) parts.push('needs evidence');
  if (note.moment !== null) parts.push(`spoken at ${note.moment}`);
  parts.push(later);
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
      .map((link) => `- ${evidenceHead(link)}: ${link.title ? `${link.title}, ` : ''}${link.url}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** The number or numbers stated: "about 43 people", "24 to 99 people", "at least 1,200"; an exact one stands alone. */
export function quantityLabel(quantity: NonNullable<Note['claim']>['quantity']): string {
  if (!quantity) return '';
  const { low, high, unit, bound } = quantity;
  const numbers = [...new Set([low, high])].map((number) => number.toLocaleString('en', { maximumFractionDigits: 20 }));
  const open = bound === 'exact' || bound === 'between' ? '' : bound.replaceAll('-', ' ');
  return [open, numbers.join(' to '), unit].filter(Boolean).join(' ').trim();
}
