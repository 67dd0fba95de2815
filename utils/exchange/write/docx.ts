// A Word file for the legal desk: each noted claim as a numbered item with its words, and one footnote with all that was
// found: the words again, verdict, what was typed, evidence with stance, day and passage. Made by docx, which knows footnotes
// and their styles and is loaded when a file is asked for (217 kB); written straight it would be four parts of Word's own to
// keep true. Markdown stays as typed: a lawyer shall see what the reader wrote.
import { Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { notedWords } from '../../notes/judged.ts';
import type { ArticleRecord, Evidence, Note } from '../../notes/note.ts';
import type { BytesWriter, ExportBundle, ExportFacts } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { dayIn, dayOf, dayWords } from '../times.ts';
import { type ArticleWithNotes, authorsOf, byArticle } from './by-article.ts';
import { evidenceHead, judgementLabel, kindLabel, sourceLabel, verdictSaid } from './labels.ts';
import { linkToWords } from './text-fragment.ts';

/** The file of one article, or of a few: it is made whole, in memory. */
export const docx = {
  extension: 'docx',
  async write(bundle: ExportBundle): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(
      await Packer.toArrayBuffer(documentOf(bundle.prose ?? inEnglish, byArticle(bundle), bundle.at)),
    );
  },
};

export function docxPieces<P>(facts: ExportFacts, keep: (bytes: Uint8Array) => P): BytesWriter<P> {
  const articles: ArticleRecord[] = [];
  const notes: Note[] = [];
  return {
    async add(batch) {
      articles.push(...batch.articles);
      notes.push(...batch.notes);
    },
    end: async () => [keep(await docx.write({ ...facts, articles, notes }))],
  };
}

function documentOf(prose: Prose, groups: readonly ArticleWithNotes[], at: number): Document {
  const notes = groups.flatMap((group) => group.notes);
  const footnotes = Object.fromEntries(notes.map((note, n) => [n + 1, { children: found(prose, note) }]));
  let number = 0;
  const children = groups.flatMap((group) => [
    ...heading(prose, group),
    ...group.notes.map((note) => {
      number += 1;
      return item(prose, note, group, number);
    }),
  ]);
  return new Document({
    title: groups.length === 1 ? titleOf(prose, groups[0]) : say(prose, 'fileTitle'),
    creator: 'Claimlight',
    description: `${say(prose, 'fileTitle')}, ${dayOf(at)}`,
    footnotes,
    sections: [{ children: children.length > 0 ? children : [new Paragraph(say(prose, 'fileNone'))] }],
  });
}

const titleOf = (prose: Prose, group: ArticleWithNotes | undefined): string =>
  plain(group?.article ? group.article.title || group.article.url : say(prose, 'fileNoArticle'));

function heading(prose: Prose, group: ArticleWithNotes): Paragraph[] {
  const { article } = group;
  const facts = article && [
    authorsOf(article).join(', '),
    article.publisher,
    dayWords(dayIn(article.published), prose.language),
  ];
  return [
    new Paragraph({ text: titleOf(prose, group), heading: HeadingLevel.HEADING_1 }),
    ...(facts?.some(Boolean) ? [new Paragraph(plain(facts.filter(Boolean).join(', ')))] : []),
    ...(article ? [new Paragraph({ children: [linked(article.url, article.url)] })] : []),
  ];
}

function item(prose: Prose, note: Note, { article }: ArticleWithNotes, number: number): Paragraph {
  const words = plain(notedWords(note));
  const told = [kindLabel(prose, note), plain(sourceLabel(prose, note))].filter(Boolean).join(', ');
  return new Paragraph({
    spacing: { before: 160 },
    children: [
      new TextRun({ text: `${number}. ${told}: `, bold: true }),
      ...(words ? lines(say(prose, 'fileQuoted', words)) : []),
      new FootnoteReferenceRun(number),
      ...(article && note.selector && /^https?:/i.test(article.url)
        ? [new TextRun(' '), linked(linkToWords(article.url, note.selector), say(prose, 'fileInArticle'))]
        : []),
    ],
  });
}

/** What the footnote holds: a paragraph each for the words, the judgement, the text, the evidence, other versions and tags. */
function found(prose: Prose, note: Note): Paragraph[] {
  const judged = [note.verdict ? '' : say(prose, 'verdictNone'), judgementLabel(prose, note)]
    .filter(Boolean)
    .join(' · ');
  const words = plain(notedWords(note));
  return [
    ...(words ? [new Paragraph({ children: lines(say(prose, 'fileQuoted', words)) })] : []),
    new Paragraph({ children: [new TextRun({ text: plain(judged), bold: true })] }),
    ...note.text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => new Paragraph({ children: lines(plain(part)) })),
    ...note.evidence.map(
      (link) =>
        new Paragraph({
          children: [
            new TextRun(`${headOf(prose, link)}: `),
            ...(link.title ? [new TextRun(`${plain(link.title)}, `)] : []),
            linked(link.url, link.url),
            ...(link.passage ? lines(` ${say(prose, 'fileQuoted', plain(link.passage))}`) : []),
          ],
        }),
    ),
    ...note.conflicts.map(
      (version) =>
        new Paragraph({
          children: lines(
            plain(
              [say(prose, 'fileOtherVersion'), verdictSaid(prose, version), version.text].filter(Boolean).join(': '),
            ),
          ),
        }),
    ),
    ...(note.tags.length > 0 ? [new Paragraph(plain(note.tags.map((tag) => `#${tag}`).join(' ')))] : []),
  ];
}

const headOf = (prose: Prose, link: Evidence): string =>
  evidenceHead(prose, link, say(prose, 'editorEvidenceLookedUp', dayWords(link.retrieved, prose.language)));

/** An address that Word can hold as a link; as plain words where it is none. */
function linked(url: string, text: string): ExternalHyperlink | TextRun {
  const known = /^https?:/i.test(url) ? URL.parse(url.toWellFormed())?.href : undefined;
  if (!known) return new TextRun(plain(text));
  return new ExternalHyperlink({ link: known, children: [new TextRun({ text: plain(text), style: 'Hyperlink' })] });
}

/** A run a line, as a run swallows line breaks. */
const lines = (text: string): TextRun[] =>
  text.split('\n').map((line, n) => new TextRun({ text: line, ...(n > 0 && { break: 1 }) }));

/** What XML 1.0 cannot hold is left out. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/gu, '');
