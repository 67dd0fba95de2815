// What files for people say of a note, in the reader's language.
import { capital } from '../../claims/model/kinds.ts';
import { judgedOf, saidOf } from '../../notes/judged.ts';
import type { Evidence, Note, VerdictId } from '../../notes/note.ts';
import { ownWordOf } from '../../notes/own-verdict.ts';
import { type Prose, type ProseKey, say } from '../prose.ts';

const verdicts: Readonly<Record<VerdictId, ProseKey>> = {
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
const confidences = { low: 'fileConfidenceLow', medium: 'fileConfidenceMedium', high: 'fileConfidenceHigh' } as const;
const classes: Readonly<Partial<Record<string, ProseKey>>> = {
  'named-person': 'sourceNamedPerson',
  'named-organisation': 'sourceNamedOrganisation',
  'other-named': 'sourceOtherNamed',
  'unnamed-officials': 'sourceUnnamedOfficials',
  'other-unnamed': 'sourceOtherUnnamed',
  document: 'sourceDocument',
  media: 'sourceMedia',
};

const outcomes: Readonly<Partial<Record<string, ProseKey>>> = {
  killed: 'outcomeKilled',
  injured: 'outcomeInjured',
  missing: 'outcomeMissing',
  displaced: 'outcomeDisplaced',
  detained: 'outcomeDetained',
  casualties: 'outcomeCasualties',
};

/** In the word of the reader's own scale, where the note or the version carries one; '' where there is no verdict yet. */
export const verdictSaid = (prose: Prose, said: Pick<Note, 'verdict' | 'ownVerdict'>): string =>
  ownWordOf(said) ?? (said.verdict === null ? '' : say(prose, verdicts[said.verdict]));

/** The claim's kind, or what the note stands on where it is no claim. */
export const kindLabel = (prose: Prose, note: Note): string =>
  say(
    prose,
    note.claim ? `kind${capital(note.claim.kind)}` : note.target === 'article' ? 'fileWholeArticle' : 'fileSelection',
  );

/** Who speaks, and of which class: "Marla Voss (named person)". '' where the claim has no source. */
export function sourceLabel(prose: Prose, note: Note): string {
  const source = note.claim?.source;
  if (!source) return '';
  const who = source.name ?? source.exact;
  return source.class === 'none' ? who : `${who} (${known(prose, classes, source.class)})`;
}

/** A code in words; one that this version does not know as it stands. */
const known = (prose: Prose, words: Readonly<Partial<Record<string, ProseKey>>>, code: string): string => {
  const key = Object.hasOwn(words, code) ? words[code] : undefined;
  return key ? say(prose, key) : code.replaceAll('-', ' ');
};

/** "killed, injured"; '' where nothing came of it. */
export const outcomesLabel = (prose: Prose, { claim }: Note): string =>
  (claim?.outcomes ?? []).map((outcome) => known(prose, outcomes, outcome)).join(', ');

const mostOldWords = 80;

/** The verdict on these very words; one on words that are others by now as `was: False, on “43 dead”`; '' for none. */
export function verdictNow(prose: Prose, note: Note): string {
  const { verdict, was } = judgedOf(note);
  if (!was) return verdict === null ? '' : verdictSaid(prose, note);
  const words = was.words.replace(/\s+/g, ' ').trim();
  const short = words.length > mostOldWords ? `${words.slice(0, mostOldWords)}…` : words;
  return say(prose, 'verdictWas', verdictSaid(prose, note), short);
}

/** What the reader said that a link does to the claim; '' where it is still to be said. */
export function stanceLabel(prose: Prose, link: Evidence): string {
  const { stance } = saidOf(link);
  return stance ? say(prose, `stance${capital(stance)}`) : '';
}

/** What the reader said of a link, and when it was looked up: "supports (primary, 2026-05-02)", or the day alone. */
export function evidenceHead(prose: Prose, link: Evidence, lookedUp = link.retrieved): string {
  const { kind } = saidOf(link);
  const stance = stanceLabel(prose, link);
  const facts = [kind && say(prose, `evidence${capital(kind)}`), lookedUp].filter(Boolean).join(', ');
  return stance ? `${stance} (${facts})` : facts;
}

/** What was put off: "later, the ministry is closed, recheck on 2026-06-01"; '' where nothing was. */
export function laterLabel(prose: Prose, { later }: Pick<Note, 'later'>, day = (iso: string) => iso): string {
  if (!later) return '';
  const recheck = later.recheckOn && say(prose, 'fileRecheck', day(later.recheckOn));
  return [say(prose, 'fileLater'), later.reason, recheck].filter(Boolean).join(', ');
}

/** Verdict, confidence and what is amiss, each a part; `missing` is the one that tells that evidence is missing. */
export function judgementParts(prose: Prose, note: Note, later: string): { text: string; missing?: true }[] {
  const { needsEvidence, was } = judgedOf(note);
  const state = note.lastSeen?.state;
  return [
    { text: verdictNow(prose, note) },
    { text: note.confidence && !was ? say(prose, confidences[note.confidence]) : '' },
    ...(needsEvidence ? [{ text: say(prose, 'popupNeedsEvidence'), missing: true as const }] : []),
    { text: note.moment === null ? '' : say(prose, 'fileSpokenAt', note.moment) },
    { text: later },
    { text: note.conflicts.length > 0 ? say(prose, 'fileVersions', note.conflicts.length + 1) : '' },
    { text: state === 'changed' ? say(prose, 'fileWordsChanged') : '' },
    { text: state === 'orphan' ? say(prose, 'fileWordsGone') : '' },
  ].filter(({ text }) => text !== '');
}

/** The same as one line: "False · high confidence · needs evidence". */
export const judgementLabel = (prose: Prose, note: Note, later = laterLabel(prose, note)): string =>
  judgementParts(prose, note, later)
    .map(({ text }) => text)
    .join(' · ');

/** Everything a note says, for formats that have one field for it: judgement, text, evidence, as Markdown with web links. */
export const noteAsText = (prose: Prose, note: Note): string =>
  [
    judgementLabel(prose, note),
    note.text.trim(),
    note.evidence
      .map((link) => `- ${evidenceHead(prose, link)}: ${link.title ? `${link.title}, ` : ''}${link.url}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
