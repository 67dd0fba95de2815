// A note as it reads in the library's list while it is not edited, with the words of the search lit.
import { useContext } from 'preact/hooks';
import { judgedOf, otherWords, saidOf } from '../../utils/notes/judged.ts';
import type { Evidence, Note } from '../../utils/notes/note.ts';
import { hitsIn } from '../../utils/search/marks.ts';
import { dateWords, plural, words } from '../../utils/words.ts';
import { KindSign } from '../shared/KindSign.tsx';
import { localDay } from '../shared/local-day.ts';
import { plainText } from '../shared/plain-text.ts';
import { recentWords } from '../shared/when.ts';
import { JudgementLabel } from './judgement.tsx';
import { Marked, Sought } from './Marked.tsx';
import { kindOf } from './model.ts';

/** About three lines. */
const room = 280;

export function NoteSummary({ note, exact, now }: { note: Note; exact: string; now: number }) {
  const changed = otherWords(note);
  const judged = judgedOf(note);
  const source = note.claim?.source;
  return (
    <>
      <div class="note-head">
        <KindSign kind={kindOf(note)} />
        <State note={note} />
        <Due note={note} now={now} />
        <span class="spacer" />
        <span class="meta">
          {words(
            note.deleted !== null ? 'libraryDeletedOn' : 'libraryEdited',
            recentWords(note.deleted ?? note.modified, now),
          )}
        </span>
      </div>
      <h3 class="note-words" id={`said-${note.id}`} dir="auto">
        {changed !== null && <b>{words('libraryThen')} </b>}
        <Marked text={exact} />
      </h3>
      {changed !== null && (
        <p class="note-now" dir="auto">
          <b>{words('libraryNow')} </b>
          <Marked text={changed} />
        </p>
      )}
      <p class="note-line">
        <JudgementLabel judged={judged} />
        {judged.needsEvidence && <span class="flag">{words('libraryNeedsEvidence')}</span>}
        {note.conflicts.length > 0 && (
          <a class="flag" href="#view=settle">
            {words('libraryConflict')}
          </a>
        )}
        {source && <Marked text={source.name ?? source.exact} />}
      </p>
      <Desk note={note} />
      <Later note={note} />
      <Text text={note.text} />
      <Links evidence={note.evidence} />
      {note.tags.length > 0 && (
        <ul class="note-tags">
          {note.tags.map((tag) => (
            <li key={tag}>
              <Marked text={tag} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function State({ note }: { note: Note }) {
  const state = note.lastSeen?.state;
  if (otherWords(note) !== null) return <span class="state changed">{words('libraryStateChanged')}</span>;
  if (state === 'orphan') return <span class="state gone">{words('libraryStateGone')}</span>;
  if (state === 'moved') return <span class="state">{words('libraryStateMoved')}</span>;
  return null;
}

/** That the day to look again has come, or which day it is. */
function Due({ note, now }: { note: Note; now: number }) {
  const day = note.later?.recheckOn;
  if (!day || note.deleted !== null) return null;
  const today = localDay(new Date(now));
  if (day > today) return <span class="state">{words('libraryRecheck', dateWords(day))}</span>;
  return (
    <span class="state changed">
      {day === today ? words('libraryDueToday') : words('libraryDueSince', dateWords(day))}
    </span>
  );
}

/** Who wrote it, where people here have names, whose it is and what was said of it; a name leads to all of that person's. */
function Desk({ note }: { note: Note }) {
  const { assigned, comments } = note;
  const people = note.writer ? [...new Set([note.author ?? note.writer, note.writer])] : [];
  if (people.length === 0 && !assigned && comments.length === 0) return null;
  const last = comments.at(-1);
  return (
    <p class="note-line" dir="auto">
      {people.map((name) => (
        <Person key={name} field="by" name={name} says={words('deskBy', name)} />
      ))}
      {assigned && <Person field="assigned" name={assigned} says={words('deskAssignedTo', assigned)} />}
      {last && (
        <span>
          {plural('deskComments', comments.length)}: <Marked text={last.text} room={120} />
        </span>
      )}
    </p>
  );
}

const Person = (props: { readonly field: 'by' | 'assigned'; readonly name: string; readonly says: string }) => (
  <a href={`#search=${encodeURIComponent(`${props.field}:"${props.name.replaceAll('"', ' ')}"`)}`}>
    <Marked text={props.says} />
  </a>
);

/** What is left to do; that it is for later stands in front where a verdict stands too. */
function Later({ note: { later, verdict } }: { note: Note }) {
  if (!later || (later.reason.trim() === '' && !verdict)) return null;
  return (
    <p class="note-line" dir="auto">
      <span>
        {[verdict ? words('statusLater') : '', later.reason].filter(Boolean).map((part, n) => (
          <span key={part}>
            {n > 0 && ' · '}
            <Marked text={part} />
          </span>
        ))}
      </span>
    </p>
  );
}

function Text({ text }: { text: string }) {
  const sought = useContext(Sought);
  if (text.trim() === '') return null;
  // A long note is read as plain words only around the hit.
  const hit = text.length > 1500 ? hitsIn(text, sought)[0] : undefined;
  const near = hit ? text.slice(Math.max(0, hit[0] - 200), hit[1] + 600) : text;
  return (
    <p class="note-text" dir="auto">
      {sought.length > 0 ? <Marked text={plainText(near)} room={room} /> : plainText(text)}
    </p>
  );
}

const stanceKeys = { supports: 'stanceSupports', contradicts: 'stanceContradicts', context: 'stanceContext' } as const;
const kindKeys = { primary: 'evidencePrimary', secondary: 'evidenceSecondary' } as const;
/** Links shown without a search; those that a search asked for are all shown. */
const mostLinks = 2;

function Links({ evidence }: { evidence: readonly Evidence[] }) {
  const sought = useContext(Sought);
  const hit = (link: Evidence) => [link.title, link.url, link.passage].some((part) => hitsIn(part, sought).length > 0);
  const shown = evidence.filter((link, n) => n < mostLinks || hit(link));
  return (
    <>
      {shown.map((link, n) => {
        const { stance, kind } = saidOf(link);
        const asked = hitsIn(link.passage, sought).length > 0;
        return (
          <p class="note-link" key={`${n} ${link.url}`} dir="auto">
            {stance && `${words(stanceKeys[stance])} · `}
            {kind && `${words(kindKeys[kind])} · `}
            <a href={link.url} target="_blank" rel="noopener noreferrer">
              <Marked text={link.title || link.url} room={120} />
            </a>{' '}
            {link.title && <Marked text={readable(link.url)} room={100} />}
            {asked && (
              <q>
                <Marked text={link.passage} room={160} />
              </q>
            )}
          </p>
        );
      })}
      {evidence.length > shown.length && <p class="note-link">{plural('libraryEvidence', evidence.length)}</p>}
    </>
  );
}

/** An address without what every address has. */
const readable = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
