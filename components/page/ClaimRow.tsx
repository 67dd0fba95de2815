// One claim or note in the list: what it is, the words, who says so, and what the reader made of it.

import { readingOf, sourceLine } from '../../utils/claim-words.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { isAttribution, isExplained } from '../../utils/claims/model/kinds.ts';
import type { Note } from '../../utils/notes/note.ts';
import { plural, words } from '../../utils/words.ts';
import { ChangedWords } from '../shared/ChangedWords.tsx';
import { VerdictIcon } from '../shared/icons.tsx';
import { KindSign } from '../shared/KindSign.tsx';
import { plainText } from '../shared/plain-text.ts';
import { judgement, toneOf, wasWords } from '../shared/verdict-words.ts';
import { isInHeadline } from './in-headline.ts';
import { type Row, stateOf } from './page-model.ts';
import { whoseWords } from './Whose.tsx';

export type ClaimRowProps = { readonly row: Row; readonly claims: readonly Claim[] };

/** The inside of a row's button; spans only, as a button may hold no blocks. */
export const ClaimRow = ({ row, claims }: ClaimRowProps) => (
  <>
    <span class="top">
      <KindSign kind={row.kind} />
      {row.note && <Flags row={row} note={row.note} />}
    </span>
    <Words row={row} claims={claims} />
    <span class="line">
      <Verdict judged={row.judged} />
      <Origin row={row} claims={claims} />
    </span>
    <Excerpt row={row} />
  </>
);

const Excerpt = ({ row: { note } }: { readonly row: Row }) =>
  note?.text.trim() ? (
    <span class="excerpt" dir="auto">
      {plainText(note.text).slice(0, 300)}
    </span>
  ) : null;

/** The same where the words of the sentence stand above: what is claimed in plain words, and who says so, once. */
export function RowInSentence({ row, claims, beside }: ClaimRowProps & { readonly beside: readonly Row[] }) {
  return (
    <>
      <span class="top">
        <KindSign kind={row.kind} />
        <span class="words unseen">{rowWords(row)}</span>
        <span class="reading" dir="auto">
          {factsIn(row, claims, beside).join(' · ')}
        </span>
        <Verdict judged={row.judged} />
        {row.note && <Flags row={row} note={row.note} />}
      </span>
      <Excerpt row={row} />
    </>
  );
}

/** What a row below its sentence says of itself. The source of a claim around it is told by that claim's own row. */
function factsIn(row: Row, claims: readonly Claim[], beside: readonly Row[]): string[] {
  const { claim } = row;
  if (!claim) return [rowWords(row), ...evidenceOf(row)];
  const told = claim.within !== undefined && beside.some((other) => other.claim?.key === claim.within);
  const where = isInHeadline(row) ? [words('popupInHeadline')] : row.head ? [words('popupAlsoInHeadline')] : [];
  return [...factsOf(claim, told ? null : sourceLine(claim, claims)), ...where, ...evidenceOf(row)];
}

function factsOf(claim: Claim, source: ReturnType<typeof sourceLine>): string[] {
  const who = source ? [`${source.who} · ${source.class}`] : [];
  if (isAttribution[claim.kind]) return source ? who : [words('sourceNone')];
  return [isExplained[claim.kind] ? readingOf(claim) : claim.exact, ...who];
}

const evidenceOf = ({ note }: Row): string[] =>
  note && note.evidence.length > 0 ? [plural('popupEvidence', note.evidence.length)] : [];

export const rowWords = (row: Row): string =>
  row.claim?.exact ?? row.note?.selector?.exact ?? row.note?.claim?.exact ?? '';

/** The words a note was made on and those that stand there now; null where they are the same, or none are there. */
export function changeOf(row: Row): { was: string; now: string } | null {
  const was = row.note?.selector?.exact ?? row.note?.claim?.exact ?? '';
  const now = row.place?.exact ?? row.note?.lastSeen?.exact ?? '';
  return stateOf(row) === 'changed' && now !== '' && now !== was ? { was, now } : null;
}

function Words({ row, claims }: ClaimRowProps) {
  const state = stateOf(row);
  const changed = changeOf(row);
  if (changed)
    return (
      <span class="words changed" dir="auto">
        <ChangedWords {...changed} />
      </span>
    );
  if (row.kind === 'article') return null;
  const around = row.claim && contextOf(row.claim, claims);
  return (
    <span class={state === 'orphan' ? 'words gone' : 'words'} dir="auto">
      {around ? (
        <>
          <span class="around">{around.before}</span>
          <strong>{row.claim?.exact}</strong>
          <span class="around">{around.after}</span>
        </>
      ) : (
        rowWords(row)
      )}
    </span>
  );
}

/** A bare figure says little: the words around it, where the claim it stands in gives them. */
function contextOf(claim: Claim, claims: readonly Claim[]): { before: string; after: string } | null {
  if (claim.within === undefined || isAttribution[claim.kind]) return null;
  const outer = claims.find(({ key }) => key === claim.within);
  if (!outer || outer.start > claim.start || outer.end < claim.end) return null;
  const from = claim.start - outer.start;
  const to = claim.end - outer.start;
  const before = /(?:^|\s)(\S.{0,48})?$/su.exec(outer.exact.slice(0, from))?.[1] ?? '';
  const after = /^(.{0,48}\S)?(?=\s|$)/su.exec(outer.exact.slice(to))?.[0] ?? '';
  return {
    before: before && (before.length < from ? `… ${before}` : before),
    after: after.length < outer.exact.length - to ? `${after} …` : after,
  };
}

function Verdict({ judged }: Pick<Row, 'judged'>) {
  const { text, tone } = judgement(judged);
  return (
    <>
      <span class={`verdict ${tone}`}>
        <VerdictIcon tone={tone} />
        {text}
      </span>
      {judged.was && (
        <span class="verdict past" dir="auto">
          <VerdictIcon tone={toneOf(judged.was.verdict)} was />
          {wasWords(judged.was)}
        </span>
      )}
    </>
  );
}

function Flags({ row, note }: { readonly row: Row; readonly note: Note }) {
  const state = stateOf(row);
  return (
    <span class="flags">
      {note.conflicts.length > 0 && <span class="flag warn">{words('popupConflict')}</span>}
      {row.judged.needsEvidence && <span class="flag warn">{words('popupNeedsEvidence')}</span>}
      {state === 'orphan' && <span class="flag warn">{words('popupOrphan')}</span>}
      {changeOf(row) && <span class="flag warn">{words('popupChanged')}</span>}
      {state === 'moved' && <span class="flag">{words('popupMoved')}</span>}
      {row.whose.map((id) => (
        <span key={id} class="flag whose" dir="auto">
          {whoseWords(id)}
        </span>
      ))}
    </span>
  );
}

function Origin({ row, claims }: ClaimRowProps) {
  const facts = row.claim ? factsOf(row.claim, sourceLine(row.claim, claims)) : [];
  // The words themselves stand above.
  const told = facts.filter((fact) => fact !== row.claim?.exact);
  return <span class="origin">{[...told, ...evidenceOf(row)].join(' · ')}</span>;
}
