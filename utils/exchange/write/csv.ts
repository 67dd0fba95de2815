// CSV for spreadsheets: UTF-8 with BOM (Excel needs it), CRLF and quoting by RFC 4180, one note a row. Columns, in order:
//   id, created, updated (ISO 8601, UTC); article_title, article_url, publisher, author (names, parted by semicolons),
//   published as the page gave it; kind (the claim's, or selection, article); words; source (name, or the mention), source_class; value_low,
//   value_high, unit, bound; outcomes; date_from, date_to; verdict (in words; `was: False, on “43 dead”` for one on words that
//   are others by now), rating (5 true to 1 false, for verdicts on that line); confidence; note (Markdown as typed); evidence, a line each (the first is "needs evidence" where
//   none bears on a true or false); tags; status (derived); state as last seen; link to the very words;
//   verdict_id, ours for the verdict, whatever word the reader's own scale has for it; assigned, whose it is to check;
//   written_by, who wrote this version; desk_comments, those of colleagues, a line each (who, when: what).
// Not in it: the claim's `who`, conflicts, earlier selectors, the bin. The archive has all.
import Papa from 'papaparse';
import { judgedOf, notedWords, statusOf } from '../../notes/judged.ts';
import { type ArticleRecord, type Evidence, type Note, verdictRating } from '../../notes/note.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { isoTime } from '../times.ts';
import { authorsOf, byArticle } from './by-article.ts';
import { guardCell } from './csv-cell.ts';
import { evidenceHead, verdictNow } from './labels.ts';
import { linkToWords } from './text-fragment.ts';

type Cell = string | number | null | undefined;

export const csvColumns: readonly (readonly [
  string,
  (note: Note, article: ArticleRecord | null, prose: Prose) => Cell,
])[] = [
  ['id', (note) => note.id],
  ['created', (note) => isoTime(note.created)],
  ['updated', (note) => isoTime(note.modified)],
  ['article_title', (_, article) => article?.title],
  ['article_url', (_, article) => article?.url],
  ['publisher', (_, article) => article?.publisher],
  ['author', (_, article) => article && authorsOf(article).join('; ')],
  ['published', (_, article) => article?.published],
  ['kind', (note) => note.claim?.kind ?? note.target],
  ['words', (note) => notedWords(note)],
  ['source', (note) => note.claim?.source?.name ?? note.claim?.source?.exact],
  ['source_class', (note) => note.claim?.source?.class],
  ['value_low', (note) => note.claim?.quantity?.low],
  ['value_high', (note) => note.claim?.quantity?.high],
  ['unit', (note) => note.claim?.quantity?.unit],
  ['bound', (note) => note.claim?.quantity?.bound],
  ['outcomes', (note) => note.claim?.outcomes.join(', ')],
  ['date_from', (note) => note.claim?.from],
  ['date_to', (note) => note.claim?.to],
  ['verdict', (note, _, prose) => verdictNow(prose, note)],
  ['rating', ratingOf],
  ['confidence', (note) => note.confidence],
  ['note', (note) => note.text],
  [
    'evidence',
    (note, _, prose) =>
      [
        ...(judgedOf(note).needsEvidence ? [say(prose, 'popupNeedsEvidence')] : []),
        ...note.evidence.map((item) => evidenceLine(prose, item)),
      ].join('\n'),
  ],
  ['tags', (note) => note.tags.join(', ')],
  ['status', (note) => statusOf(note)],
  ['state', (note) => note.lastSeen?.state],
  ['link', (note, article) => (article ? linkToWords(article.url, note.selector) : '')],
  ['verdict_id', (note) => judgedOf(note).verdict],
  ['assigned', (note) => note.assigned],
  ['written_by', (note) => note.writer],
  ['desk_comments', (note) => note.comments.map(commentLine).join('\n')],
];

/** ClaimReview's number, for a verdict on these very words. */
function ratingOf(note: Note): Cell {
  const { verdict } = judgedOf(note);
  return verdict && verdictRating[verdict];
}

export const csv: ExportFormat = {
  id: 'csv',
  labelKey: 'exchangeCsv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (bundle) => writeWhole(csvPieces, bundle),
  pieces: csvPieces,
};

function csvPieces<P>({ prose = inEnglish }: ExportFacts, keep: (text: string) => P): PieceWriter<P> {
  const kept = [keep(csvText([csvColumns.map(([name]) => name)]))];
  return {
    add(batch) {
      const rows = byArticle(batch).flatMap(({ article, notes }) =>
        notes.map((note) => csvColumns.map(([, read]) => cell(read(note, article, prose)))),
      );
      if (rows.length > 0) kept.push(keep(csvRows(rows)));
    },
    end: () => kept,
  };
}

/** Rows as one CSV file. Cells must be guarded already. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string => `\uFEFF${csvRows(rows)}`;

/** Rows to follow others in such a file. */
export const csvRows = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse([...rows.map((row) => [...row])], { newline: '\r\n', quotes: needsQuotes })}\r\n`;

/** Numbers stay numbers, minus sign and all; every text is guarded. */
const cell = (value: Cell): string | number => (typeof value === 'number' ? value : guardCell(value ?? ''));

/** Papaparse quotes where it must; a lone CR and the edges with blanks are quoted as well, for stricter readers. */
const needsQuotes = (value: unknown): boolean => typeof value === 'string' && /[\r\n",]|^\s|\s$/.test(value);

const commentLine = ({ author, at, text }: Note['comments'][number]): string =>
  `${[author, isoTime(at)].filter(Boolean).join(', ')}: ${text}`;

const evidenceLine = (prose: Prose, item: Evidence): string =>
  `${evidenceHead(prose, item)}: ${[item.title, item.url, item.passage].filter(Boolean).join(' | ')}`;
