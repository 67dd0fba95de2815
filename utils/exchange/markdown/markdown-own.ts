// Markdown by the reader's own templates: one for an article and one for each of its notes, which the field `notes` of the
// first holds. A template left empty is the one given here. Fields, with what they hold, are in `articleFields` and
// `noteFields`; frontmatter is kept of the first article of a file alone, as it counts only at the top.
import { isChecked, notedWords, statusOf } from '../../notes/judged.ts';
import type { Note } from '../../notes/note.ts';
import type { Settings } from '../../settings.ts';
import type { ExportFacts, PieceWriter } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { dayIn, dayOf } from '../times.ts';
import { type ArticleWithNotes, authorsOf, byArticle } from '../write/by-article.ts';
import { judgementLabel, kindLabel, sourceLabel, verdictNow } from '../write/labels.ts';
import { linkToWords } from '../write/text-fragment.ts';
import { linkTarget, plainWords, safeMarkdown } from './escape-markdown.ts';
import { evidenceLine, tagName } from './markdown-parts.ts';
import { type Field, type Fields, fillTemplate } from './markdown-template.ts';

export const templates: Settings['markdown'] = {
  article: [
    '---',
    'title: {{title}}',
    'source: {{source}}',
    'author: {{author}}',
    'published: {{published}}',
    'created: {{created}}',
    'tags: {{tags}}',
    'claims: {{claims}}',
    'checked: {{checked}}',
    '---',
    '# {{title}}',
    '',
    '{{notes}}',
    '',
  ].join('\n'),
  note: [
    '> [!quote] {{kind}} · {{speaker}} · {{open}}',
    '> {{words}}',
    '',
    '> [!note] **{{judgement}}**',
    '> {{text}}',
    '',
    '{{evidence}}',
    '{{tags}}',
    '',
  ].join('\n'),
};

const value = (text: string | number, markdown = plainWords(String(text))): Field => ({ data: text, markdown });
const link = (url: string): string => {
  const target = linkTarget(url);
  return target ? `<${target}>` : plainWords(url);
};
const tagsOf = (tags: readonly string[]): Field => {
  const names = [...new Set(tags.map(tagName))].filter(Boolean);
  return { data: names, markdown: names.map((name) => `#${name}`).join(' ') };
};

/** What a template for an article may name; `notes` is the text of all its notes. */
export function articleFields(prose: Prose, { article, notes }: ArticleWithNotes, text: string): Fields {
  const first = Math.min(...notes.map(({ created }) => created));
  const authors = article ? authorsOf(article) : [];
  return {
    title: value(article ? article.title.trim() || article.url : say(prose, 'fileNoArticle')),
    source: value(article?.url ?? '', article ? link(article.url) : ''),
    author: { data: authors, markdown: plainWords(authors.join(', ')) },
    publisher: value(article?.publisher ?? ''),
    published: value(dayIn(article?.published ?? null)),
    created: value(Number.isFinite(first) ? dayOf(first) : ''),
    tags: tagsOf(['fact-check', ...notes.flatMap(({ tags }) => tags)]),
    claims: value(notes.length),
    checked: value(notes.filter(isChecked).length),
    notes: { data: '', markdown: text },
  };
}

/** What a template for a note may name. */
export function noteFields(prose: Prose, note: Note, { article }: ArticleWithNotes): Fields {
  const target = article ? linkTarget(linkToWords(article.url, note.selector)) : null;
  const words = notedWords(note).split(/\n+/).map(plainWords).filter(Boolean).join('\n\n');
  return {
    kind: value(kindLabel(prose, note)),
    speaker: value(sourceLabel(prose, note)),
    words: { data: notedWords(note), markdown: words },
    open: { data: target ?? '', markdown: target ? `[${say(prose, 'fileOpen')}](${target})` : '' },
    judgement: value(judgementLabel(prose, note)),
    verdict: value(verdictNow(prose, note)),
    confidence: value(note.confidence ?? ''),
    status: value(statusOf(note)),
    text: { data: note.text, markdown: safeMarkdown(note.text).trim() },
    evidence: {
      data: note.evidence.map(({ url }) => url),
      markdown: note.evidence.map((link) => evidenceLine(prose, link)).join('\n'),
    },
    other: {
      data: note.conflicts.map(({ text }) => text),
      markdown: note.conflicts.map(({ text }) => safeMarkdown(text).trim()).join('\n\n'),
    },
    tags: tagsOf(note.tags),
    author: value(note.author ?? ''),
    created: value(dayOf(note.created)),
    modified: value(dayOf(note.modified)),
    id: value(note.id),
  };
}

/** The file by these templates. Notes are parted by a blank line, articles by a rule. */
export function ownPieces<P>(
  own: Settings['markdown'],
  { prose = inEnglish }: ExportFacts,
  keep: (text: string) => P,
): PieceWriter<P> {
  const kept: P[] = [];
  const one = (note: Note, group: ArticleWithNotes) => {
    const { front, body } = fillTemplate(own.note || templates.note, noteFields(prose, note, group));
    return [front, body].filter(Boolean).join('\n').trim();
  };
  return {
    add(batch) {
      for (const group of byArticle(batch)) {
        const notes = group.notes.map((note) => one(note, group)).join('\n\n');
        const { front, body } = fillTemplate(own.article || templates.article, articleFields(prose, group, notes));
        kept.push(keep(kept.length === 0 ? `${front ? `${front}\n` : ''}${body}` : `\n---\n\n${body}`));
      }
    },
    end: () => kept,
  };
}
