// Markdown for Obsidian and the like. Fields:
//   frontmatter, one article: title, source (url), author (a list), published, created (first note), tags, claims (notes),
//     checked; these are the keys of Obsidian's own clipper, so both merge. Many articles: title, created, tags, claims,
//     checked, and each article under a heading with the same facts as a list, parted by a rule.
//   note: kind, source and link to the words above the words themselves; verdict, confidence and what is amiss above the
//     note's text; evidence as a list; tags; a block id from the note's id.
// Page text is escaped to plain words; the note's own Markdown stands in a quotation block, so that a fence or list left
// open ends there. Whether Markdown is safe is asked of two engines in the tests.
import { isChecked, notedWords } from '../../notes/judged.ts';
import type { Note } from '../../notes/note.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { dayIn, dayOf } from '../times.ts';
import { type ArticleWithNotes, authorsOf, byArticle } from '../write/by-article.ts';
import { judgementLabel, kindLabel, sourceLabel } from '../write/labels.ts';
import { linkToWords } from '../write/text-fragment.ts';
import { yamlText } from '../write/yaml-text.ts';
import { linkTarget, plainWords, safeMarkdown } from './escape-markdown.ts';
import { ownPieces } from './markdown-own.ts';
import { evidenceLine, tagName } from './markdown-parts.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  labelKey: 'exchangeMarkdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (bundle) => writeWhole(markdown.pieces, bundle),
  pieces: (facts, keep) => {
    const own = facts.markdown;
    return own && (own.article || own.note) ? ownPieces(own, facts, keep) : markdownPieces(facts, keep);
  },
};

/** Whether the file is of one article is known at the end: until then the first one's heading is held back. */
function markdownPieces<P>({ at, prose = inEnglish }: ExportFacts, keep: (text: string) => P): PieceWriter<P> {
  const bodies: P[] = [];
  let first: ArticleWithNotes | null = null;
  const tally: Tally = { articles: 0, notes: 0, checked: 0, earliest: at, tags: new Set(['fact-check']) };
  return {
    add(batch) {
      for (const group of byArticle(batch)) {
        tally.articles++;
        count(group.notes, tally);
        const body = group.notes.map((note) => block(prose, note, group)).join('\n');
        bodies.push(keep(first ? `\n---\n\n${heading(prose, group)}\n${body}` : body));
        first ??= { article: group.article, notes: [] };
      }
    },
    end() {
      const only = tally.articles === 1 ? first : null;
      const facts = only
        ? factsOf(prose, only)
        : { title: `Claimlight: ${prose.counted('libraryArticles', tally.articles)}` };
      const top = first && !only ? `${heading(prose, first)}\n` : '';
      return [keep(`${frontmatter(facts, tally)}\n${top}`), ...bodies];
    },
  };
}

type Tally = { articles: number; notes: number; checked: number; earliest: number; tags: Set<string> };

function count(notes: readonly Note[], tally: Tally): void {
  tally.notes += notes.length;
  tally.checked += notes.filter(isChecked).length;
  for (const { created, tags } of notes) {
    tally.earliest = Math.min(tally.earliest, created);
    for (const tag of tags) tally.tags.add(tagName(tag));
  }
}

type Facts = { title: string; source?: string; authors?: readonly string[]; published?: string };

function factsOf(prose: Prose, { article }: ArticleWithNotes): Facts {
  if (!article) return { title: say(prose, 'fileNoArticle') };
  const published = dayIn(article.published);
  return {
    title: article.title || article.url,
    source: article.url,
    authors: authorsOf(article),
    ...(published && { published }),
  };
}

function frontmatter(facts: Facts, { notes, checked, earliest, tags }: Tally): string {
  return [
    '---',
    `title: ${yamlText(facts.title)}`,
    ...(facts.source ? [`source: ${yamlText(facts.source)}`] : []),
    ...listed('author', facts.authors ?? []),
    ...(facts.published ? [`published: ${facts.published}`] : []),
    ...(dayOf(earliest) ? [`created: ${dayOf(earliest)}`] : []),
    ...listed('tags', [...tags].filter(Boolean)),
    `claims: ${notes}`,
    `checked: ${checked}`,
    '---',
    '',
  ].join('\n');
}

const listed = (name: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${name}:`, ...values.map((value) => `  - ${yamlText(value)}`)] : [];

function heading(prose: Prose, group: ArticleWithNotes): string {
  const facts = factsOf(prose, group);
  const source = say(prose, 'ledgerSource');
  const target = facts.source ? linkTarget(facts.source) : null;
  return [
    `# ${plainWords(facts.title)}`,
    '',
    ...(target ? [`- ${source}: <${target}>`] : facts.source ? [`- ${source}: ${plainWords(facts.source)}`] : []),
    ...(facts.authors?.length ? [`- ${say(prose, 'fileAuthor')}: ${facts.authors.map(plainWords).join(', ')}`] : []),
    ...(facts.published ? [`- ${say(prose, 'filePublished')}: ${facts.published}`] : []),
    '',
  ].join('\n');
}

function block(prose: Prose, note: Note, { article }: ArticleWithNotes): string {
  const link = article ? linkTarget(linkToWords(article.url, note.selector)) : null;
  const above = [
    kindLabel(prose, note),
    plainWords(sourceLabel(prose, note)),
    link ? `[${say(prose, 'fileOpen')}](${link})` : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const words = notedWords(note).split(/\n+/).map(plainWords).filter(Boolean);
  const text = safeMarkdown(note.text).trim();
  const judgement = plainWords(judgementLabel(prose, note));
  return [
    ...quoted(`[!quote] ${above}`, words.join('\n\n')),
    ...(judgement || text ? quoted(`[!note] ${judgement ? `**${judgement}**` : ''}`, text) : []),
    ...note.evidence.map((item) => evidenceLine(prose, item)),
    ...(note.evidence.length > 0 ? [''] : []),
    ...note.conflicts.flatMap(({ text }) =>
      quoted(`[!warning] ${say(prose, 'fileOtherVersion')}`, safeMarkdown(text).trim()),
    ),
    `${note.tags
      .map(tagName)
      .filter(Boolean)
      .map((tag) => `#${tag} `)
      .join('')}^note-${note.id.slice(0, 8)}`,
    '',
  ].join('\n');
}

const quoted = (title: string, body: string): string[] => [
  `> ${title}`.trimEnd(),
  ...(body ? body.split('\n').map((line) => `> ${line}`.trimEnd()) : []),
  '',
];
