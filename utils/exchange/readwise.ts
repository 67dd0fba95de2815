// Readwise's CSV import: Highlight (required: the words, or the article's title for a note on the whole of it), Title,
// Author, URL (to the very words), Note (inline .tags, then verdict, text and evidence), Location (place in the article),
// Date (UTC). Cells are guarded against formulas as in csv.ts, as such files are opened in spreadsheets too.
import { byArticle } from './by-article.ts';
import { csvText } from './csv.ts';
import { guardCell } from './csv-cell.ts';
import type { ExportFormat } from './format.ts';
import { noteAsText, wordsOf } from './labels.ts';
import { linkToWords } from './text-fragment.ts';
import { isoTime } from './times.ts';

export const readwise: ExportFormat = {
  id: 'readwise',
  labelKey: 'exchangeReadwise',
  extension: 'readwise.csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (bundle) => {
    const rows = byArticle(bundle).flatMap(({ article, notes }) =>
      notes.map((note) => [
        guardCell(wordsOf(note) || article?.title || note.text),
        guardCell(article?.title ?? ''),
        guardCell(article?.byline ?? article?.publisher ?? ''),
        guardCell(article ? linkToWords(article.url, note.selector) : ''),
        guardCell([note.tags.map(inlineTag).filter(Boolean).join(' '), noteAsText(note)].filter(Boolean).join('\n')),
        note.hint?.start ?? '',
        isoTime(note.created).slice(0, 19).replace('T', ' '),
      ]),
    );
    return csvText([['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'], ...rows]);
  },
};

/** Readwise takes `.word` at the start of a note for a tag. */
function inlineTag(tag: string): string {
  const name = tag.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  return name ? `.${name}` : '';
}
