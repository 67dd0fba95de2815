// Readwise's CSV import: Highlight (required: the words, or the article's title for a note on the whole of it), Title,
// Author, URL (to the very words), Note (inline .tags, then verdict, text and evidence), Location (place in the article),
// Date (UTC). Cells are guarded against formulas as in csv.ts, as such files are opened in spreadsheets too.
import { notedWords } from '../../notes/judged.ts';
import type { ArticleRecord, Note } from '../../notes/note.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { inEnglish, type Prose } from '../prose.ts';
import { isoTime } from '../times.ts';
import { authorsOf, byArticle } from './by-article.ts';
import { csvRows, csvText } from './csv.ts';
import { guardCell } from './csv-cell.ts';
import { noteAsText } from './labels.ts';
import { linkToWords } from './text-fragment.ts';
import { trimMarks } from './trim-marks.ts';

export const readwise: ExportFormat = {
  id: 'readwise',
  labelKey: 'exchangeReadwise',
  extension: 'readwise.csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (bundle) => writeWhole(readwisePieces, bundle),
  pieces: readwisePieces,
};

function readwisePieces<P>({ prose = inEnglish }: ExportFacts, keep: (text: string) => P): PieceWriter<P> {
  const kept = [keep(csvText([['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']]))];
  return {
    add(batch) {
      const rows = byArticle(batch).flatMap(({ article, notes }) => notes.map((note) => rowOf(prose, note, article)));
      if (rows.length > 0) kept.push(keep(csvRows(rows)));
    },
    end: () => kept,
  };
}

const rowOf = (prose: Prose, note: Note, article: ArticleRecord | null): (string | number)[] => [
  guardCell(notedWords(note) || article?.title || note.text),
  guardCell(article?.title ?? ''),
  guardCell(article ? authorsOf(article).join(', ') || (article.publisher ?? '') : ''),
  guardCell(article ? linkToWords(article.url, note.selector) : ''),
  guardCell([note.tags.map(inlineTag).filter(Boolean).join(' '), noteAsText(prose, note)].filter(Boolean).join('\n')),
  note.hint?.start ?? '',
  isoTime(note.created).slice(0, 19).replace('T', ' '),
];

/** Readwise takes `.word` at the start of a note for a tag. */
function inlineTag(tag: string): string {
  const name = trimMarks(tag.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-'), '-');
  return name ? `.${name}` : '';
}
