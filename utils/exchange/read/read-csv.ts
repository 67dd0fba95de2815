// Any CSV with an address in each row: Readwise, Instapaper, Zotero, a spreadsheet of one's own. Columns are told by the names
// that such programs give them, whatever their case; a row becomes a note on its quotation, or on the article where it has
// none. A row without a web address (a book) is refused by name.
import Papa from 'papaparse';
import type { ArchiveContent } from '../archive/archive.ts';
import { unguardCell } from '../write/csv-cell.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { type Refusal, tooManyRefused } from './records.ts';

/** The names of columns, in the order of preference: `text` is a quotation only where nothing else is. */
const names = {
  url: [
    'article_url',
    'url',
    'uri',
    'link',
    'address',
    'source url',
    'source',
    'web page',
    'page url',
    'adresse',
    'enlace',
    'lien',
  ],
  quote: [
    'highlight',
    'words',
    'quotation',
    'quote',
    'quote/description',
    'selection',
    'annotated text',
    'passage',
    'zitat',
    'cita',
    'citation',
    'text',
  ],
  title: ['article_title', 'title', 'book title', 'document title', 'page', 'name', 'titel', 'título', 'titre'],
  note: ['note', 'notes', 'comment', 'comments', 'annotation', 'notiz', 'kommentar', 'nota', 'commentaire'],
  tags: ['tags', 'manual tags', 'document tags', 'labels', 'schlagwörter', 'etiquetas'],
  by: ['author', 'authors', 'book author'],
  time: ['highlighted at', 'created at', 'created', 'date', 'timestamp', 'date added', 'added', 'datum'],
} as const;
type Column = keyof typeof names;

/** Which column of the file holds what; null where none holds an address, or nothing but that. */
export function csvMapping(header: readonly string[]): Partial<Record<Column, number>> | null {
  const known = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const found = Object.entries(names).flatMap(([column, list]) => {
    const at = list.map((name) => known.indexOf(name)).find((index) => index >= 0);
    return at === undefined ? [] : [[column, at] as const];
  });
  const mapping: Partial<Record<Column, number>> = Object.fromEntries(found);
  const { url, quote, note, title } = mapping;
  return url === undefined || (quote ?? note ?? title) === undefined ? null : mapping;
}

/** Null where the text is no such CSV. */
export function readCsv(text: string, now: number): ArchiveContent | { readonly error: string } | null {
  const { data: header = [] } = Papa.parse<string[]>(text, { preview: 1 });
  const mapping = csvMapping(header[0] ?? []);
  if (!mapping) return null;
  const refused: Refusal[] = [];
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const made = foreignContent(
    data.slice(1).map((row) => noteFrom(row, mapping)),
    now,
    refused,
  );
  const trouble = tooManyRefused(refused);
  return trouble ? { error: trouble } : made;
}

function noteFrom(row: readonly string[], mapping: Partial<Record<Column, number>>): ForeignNote {
  const cell = (column: Column) => unguardCell(row[mapping[column] ?? -1] ?? '').trim();
  const exact = cell('quote');
  const created = timeIn(cell('time'));
  return {
    seed: `csv ${JSON.stringify([cell('url'), exact, cell('note'), cell('time')])}`,
    // Our own Readwise file, and others, lead to the very words: the article is at the address before that.
    url: cell('url').replace(/#?:~:.*$/s, ''),
    title: cell('title'),
    quote: exact ? { exact, prefix: '', suffix: '' } : null,
    text: cell('note'),
    tags: cell('tags').split(/[,;]/),
    by: cell('by'),
    author: '',
    created,
    modified: created,
    verdict: null,
    links: [],
  };
}

/** Seconds since 1970, as Instapaper has them, or a date that JavaScript reads; in UTC where the file names no zone. */
function timeIn(cell: string): number | null {
  if (/^\d{9,10}$/.test(cell)) return Number(cell) * 1000;
  const iso = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/.test(cell) ? `${cell.replace(' ', 'T')}Z` : cell;
  const ms = /\d{4}/.test(iso) ? Date.parse(iso) : Number.NaN;
  return ms >= 0 ? ms : null;
}
