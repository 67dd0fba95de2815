// One note in the report: the words and where they stand, what was found, what it rests on. Everything but our own tags
// is escaped; the note's Markdown becomes few, harmless elements (markdown-tree.ts).
import { needsEvidence, notedWords } from '../../notes/judged.ts';
import type { ArticleRecord, Note } from '../../notes/note.ts';
import { markdownHtml } from '../markdown/markdown-html.ts';
import { dayOf, dayWords, periodWords } from '../times.ts';
import { escapeHtml, webLink } from './escape-html.ts';
import {
  evidenceHead,
  judgementLabel,
  kindLabel,
  laterLabel,
  quantityLabel,
  sourceLabel,
  verdictSaid,
} from './labels.ts';
import { oldSentence } from './old-sentence.ts';
import { linkToWords } from './text-fragment.ts';

/** The attribute that says in which language an article is, for the reader's voice and hyphens; '' where that is not known. */
export const inLanguage = (article: ArticleRecord | null): string =>
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(article?.language ?? '') ? ` lang="${article?.language}"` : '';

export function noteSection(note: Note, article: ArticleRecord | null): string {
  const words = notedWords(note);
  const judged = judgementLabel(note, '');
  const later = laterLabel(note, dayWords);
  return [
    `<article class="note ${note.claim?.kind ?? note.target}">`,
    `<header><h3>${escapeHtml(kindLabel(note))}</h3>${judged && `<p class="verdict">${judgement(note, judged)}</p>`}</header>`,
    later && `<p class="later" dir="auto">${escapeHtml(later)}</p>`,
    words && `<blockquote dir="auto"${inLanguage(article)}>${escapeHtml(words)}</blockquote>`,
    place(note, article),
    standing(note, article),
    facts(note),
    typed(note.text),
    evidence(note),
    ...note.conflicts.map(
      (version) =>
        `<div class="old"><p class="meta">Another version, not settled${version.verdict ? `: ${escapeHtml(verdictSaid(version))}` : ''}</p>${typed(version.text)}</div>`,
    ),
    note.assigned && `<p class="meta" dir="auto">To be checked by ${escapeHtml(note.assigned)}</p>`,
    ...note.comments.map(
      ({ author, at, text }) =>
        `<div class="old"><p class="meta" dir="auto">${escapeHtml(`${author ?? 'Comment'}, ${dayWords(dayOf(at))}`)}</p><p dir="auto">${escapeHtml(text)}</p></div>`,
    ),
    note.tags.length > 0 && `<p class="tags" dir="auto">${note.tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>`,
    `<p class="when">${escapeHtml([note.author, note.writer === note.author ? null : note.writer, times(note)].filter(Boolean).join(', '))}</p>`,
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

const judgement = (note: Note, label: string): string => {
  const text = escapeHtml(label);
  return needsEvidence(note) ? text.replace('needs evidence', '<span class="flag">needs evidence</span>') : text;
};

function place(note: Note, article: ArticleRecord | null): string {
  if (!article || !note.selector || !/^https?:/i.test(article.url)) return '';
  return `<p class="meta place">${webLink(linkToWords(article.url, note.selector), 'Show these words in the article')}</p>`;
}

/** What became of the words, where they are no longer as they were. */
function standing(note: Note, article: ArticleRecord | null): string {
  const { lastSeen } = note;
  if (lastSeen?.state === 'changed')
    return `<div class="old"><p class="meta">On ${dayWords(dayOf(lastSeen.at))} the article said:</p><div dir="auto"${inLanguage(article)}>${escapeHtml(lastSeen.exact)}</div></div>`;
  const old = lastSeen?.state === 'orphan' && oldSentence(note, article?.text ?? '');
  if (!lastSeen || !old) return '';
  const sentence = `${escapeHtml(old.before)}<mark>${escapeHtml(old.words)}</mark>${escapeHtml(old.after)}`;
  return `<div class="old"><p class="meta">Gone from the page on ${dayWords(dayOf(lastSeen.at))}. The sentence as it stood:</p><div dir="auto"${inLanguage(article)}>${sentence}</div></div>`;
}

function facts({ claim, ...note }: Note): string {
  const rows: [string, string][] = [
    ['Source', sourceLabel({ claim, ...note })],
    ['Stated', quantityLabel(claim?.quantity ?? null)],
    ['Outcome', claim?.outcomes.join(', ') ?? ''],
    ['Time meant', periodWords(claim?.from ?? '', claim?.to ?? '')],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  if (filled.length === 0) return '';
  return `<dl>${filled.map(([name, value]) => `<dt>${name}</dt><dd dir="auto">${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

function evidence(note: Note): string {
  if (note.evidence.length === 0) return '';
  const items = note.evidence.map(
    (item) =>
      `<li>${escapeHtml(evidenceHead(item, 'looked up ', dayWords)).replace(/^(supports|contradicts|context)\b/, '<b>$1</b>')}: <bdi>${webLink(item.url, item.title.trim() || item.url)}</bdi>${item.passage.trim() && `<p dir="auto">${escapeHtml(item.passage.trim())}</p>`}</li>`,
  );
  return `<ul class="evidence">${items.join('')}</ul>`;
}

function times(note: Note): string {
  const [made, changed] = [dayWords(dayOf(note.created)), dayWords(dayOf(note.modified))];
  return changed === made ? made : [made, changed && `changed ${changed}`].filter(Boolean).join(', ');
}
