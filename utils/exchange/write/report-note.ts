// One note in the report: the words and where they stand, what was found, what it rests on. Everything but our own tags
// is escaped; the note's Markdown becomes few, harmless elements (markdown-tree.ts).
import { notedWords } from '../../notes/judged.ts';
import type { ArticleRecord, Evidence, Note } from '../../notes/note.ts';
import { markdownHtml } from '../markdown/markdown-html.ts';
import { type Prose, say } from '../prose.ts';
import { dayOf, dayWords, periodWords } from '../times.ts';
import { escapeHtml, webLink } from './escape-html.ts';
import {
  evidenceHead,
  judgementParts,
  kindLabel,
  laterLabel,
  outcomesLabel,
  sourceLabel,
  stanceLabel,
  verdictSaid,
} from './labels.ts';
import { oldSentence } from './old-sentence.ts';
import { linkToWords } from './text-fragment.ts';

/** The attribute that says in which language an article is, for the reader's voice and hyphens; '' where that is not known. */
export const inLanguage = (article: ArticleRecord | null): string =>
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(article?.language ?? '') ? ` lang="${article?.language}"` : '';

export function noteSection(prose: Prose, note: Note, article: ArticleRecord | null): string {
  const words = notedWords(note);
  const judged = judgement(prose, note);
  const day = (iso: string) => dayWords(iso, prose.language);
  const later = laterLabel(prose, note, day);
  return [
    `<article class="note ${note.claim?.kind ?? note.target}">`,
    `<header><h3>${escapeHtml(kindLabel(prose, note))}</h3>${judged && `<p class="verdict">${judged}</p>`}</header>`,
    later && `<p class="later" dir="auto">${escapeHtml(later)}</p>`,
    words && `<blockquote dir="auto"${inLanguage(article)}>${escapeHtml(words)}</blockquote>`,
    place(prose, note, article),
    standing(prose, note, article),
    facts(prose, note),
    typed(note.text),
    evidence(prose, note.evidence),
    ...note.conflicts.map(
      (version) =>
        `<div class="old"><p class="meta">${say(prose, 'fileOtherVersion')}${version.verdict ? `: ${escapeHtml(verdictSaid(prose, version))}` : ''}</p>${typed(version.text)}</div>`,
    ),
    note.assigned && `<p class="meta" dir="auto">${escapeHtml(say(prose, 'fileAssigned', note.assigned))}</p>`,
    ...note.comments.map(
      ({ author, at, text }) =>
        `<div class="old"><p class="meta" dir="auto">${escapeHtml(`${author ?? say(prose, 'deskComment')}, ${day(dayOf(at))}`)}</p><p dir="auto">${escapeHtml(text)}</p></div>`,
    ),
    note.tags.length > 0 && `<p class="tags" dir="auto">${note.tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>`,
    `<p class="when">${escapeHtml([note.author, note.writer === note.author ? null : note.writer, times(prose, note)].filter(Boolean).join(', '))}</p>`,
    '</article>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What the reader wrote: as plain text where it is such, else by its Markdown. */
function typed(text: string): string {
  if (text.trim() === '') return '';
  const html = markdownHtml(text);
  return html === null
    ? `<div class="text" dir="auto">${escapeHtml(text.trim())}</div>`
    : `<div class="markdown" dir="auto">${html}</div>`;
}

const judgement = (prose: Prose, note: Note): string =>
  judgementParts(prose, note, '')
    .map(({ text, missing }) => (missing ? `<span class="flag">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join(' · ');

function place(prose: Prose, note: Note, article: ArticleRecord | null): string {
  if (!article || !note.selector || !/^https?:/i.test(article.url)) return '';
  return `<p class="meta place">${webLink(linkToWords(article.url, note.selector), say(prose, 'fileShow'))}</p>`;
}

/** What became of the words, where they are no longer as they were. */
function standing(prose: Prose, note: Note, article: ArticleRecord | null): string {
  const { lastSeen } = note;
  const on = (key: 'fileSaidOn' | 'fileGoneOn', at: number) =>
    escapeHtml(say(prose, key, dayWords(dayOf(at), prose.language)));
  if (lastSeen?.state === 'changed')
    return `<div class="old"><p class="meta">${on('fileSaidOn', lastSeen.at)}</p><div dir="auto"${inLanguage(article)}>${escapeHtml(lastSeen.exact)}</div></div>`;
  const old = lastSeen?.state === 'orphan' && oldSentence(note, article?.text ?? '');
  if (!lastSeen || !old) return '';
  const sentence = `${escapeHtml(old.before)}<mark>${escapeHtml(old.words)}</mark>${escapeHtml(old.after)}`;
  return `<div class="old"><p class="meta">${on('fileGoneOn', lastSeen.at)}</p><div dir="auto"${inLanguage(article)}>${sentence}</div></div>`;
}

function facts(prose: Prose, note: Note): string {
  const { claim } = note;
  const rows: [string, string][] = [
    [say(prose, 'ledgerSource'), sourceLabel(prose, note)],
    [say(prose, 'fileStated'), claim?.quantity ? prose.amount(claim.quantity, claim.exact) : ''],
    [say(prose, 'fileOutcome'), outcomesLabel(prose, note)],
    [say(prose, 'fileTimeMeant'), periodWords(claim?.from ?? '', claim?.to ?? '', prose.language)],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  if (filled.length === 0) return '';
  return `<dl>${filled.map(([name, value]) => `<dt>${name}</dt><dd dir="auto">${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

function evidence(prose: Prose, links: readonly Evidence[]): string {
  if (links.length === 0) return '';
  const head = (link: Evidence): string => {
    const stance = stanceLabel(prose, link);
    const all = evidenceHead(
      prose,
      link,
      say(prose, 'editorEvidenceLookedUp', dayWords(link.retrieved, prose.language)),
    );
    return stance ? `<b>${escapeHtml(stance)}</b>${escapeHtml(all.slice(stance.length))}` : escapeHtml(all);
  };
  const items = links.map(
    (item) =>
      `<li>${head(item)}: <bdi>${webLink(item.url, item.title.trim() || item.url)}</bdi>${item.passage.trim() && `<p dir="auto">${escapeHtml(item.passage.trim())}</p>`}</li>`,
  );
  return `<ul class="evidence">${items.join('')}</ul>`;
}

function times(prose: Prose, note: Note): string {
  const [made, changed] = [note.created, note.modified].map((at) => dayWords(dayOf(at), prose.language));
  return changed === made
    ? (made ?? '')
    : [made, changed && say(prose, 'fileChanged', changed)].filter(Boolean).join(', ');
}
