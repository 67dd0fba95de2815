// Any CSV with an address in each row: Readwise, Instapaper, Zotero, a spreadsheet of one's own. A row becomes a note on its
// quotation, or on the article where it has none. A row without an address is refused by name, but for Readwise's: its books
// stand below an address that leads nowhere, as Kindle's do.
import Papa from 'papaparse';
import type { ArchiveContent } from '../archive/archive.ts';
import { unguardCell } from '../write/csv-cell.ts';
import { type Columns, columnsOf, type Field, hasNames, isBooks, looked, type Mapping } from './csv-columns.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { noteText } from './markup.ts';
import { type Refusal, tooManyRefused } from './records.ts';
import { wordedTime } from './worded-time.ts';

/** A list or a table that a program wrote though it had nothing to write. */
export const nothingIn = 'The file can be read, but its list is empty: it holds no notes.';

/**
 * Null where the text is no such CSV. `chosen`: which column holds what, where the reader has said so; `columns` says what
 * it was read by.
 */
export function readCsv(
  text: string,
  now: number,
  chosen?: Mapping,
): (ArchiveContent & { readonly columns: Columns }) | { readonly error: string } | null {
  // What Excel writes and reads before a table that is parted by another sign.
  const [sign = '', delimiter = ''] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const table = text.slice(sign.length);
  const first = Papa.parse<string[]>(table, { preview: looked, skipEmptyLines: 'greedy', delimiter }).data;
  const found = columnsOf(first);
  if (!found) return null;
  const columns = chosen ? { ...found, mapping: chosen } : found;
  const refused: Refusal[] = [];
  const { data } = Papa.parse<string[]>(table, { skipEmptyLines: 'greedy', delimiter });
  const rows = hasNames(first) ? data.slice(1) : data;
  if (rows.length === 0) return { error: nothingIn };
  const made = foreignContent(rows.map(noteMaker(columns, rows)), now, refused);
  const trouble = tooManyRefused(refused);
  // Columns that were chosen wrong are chosen again, whatever that read.
  if (trouble && !chosen) return { error: trouble };
  return { ...made, columns };
}

function noteMaker({ names, mapping }: Columns, rows: readonly (readonly string[])[]) {
  const books = isBooks(names);
  // In Hypothesis' tables "Author" wrote the annotation, not the article.
  const annotated = ['Group', 'Quote', 'Comment'].every((name) => names.includes(name));
  const dayFirst = rows.some((row) => /^\s*(?:1[3-9]|2\d|3[01])\/\d/.test(row[mapping.time ?? -1] ?? ''));
  return (row: readonly string[]): ForeignNote => {
    const cell = (field: Field) => unguardCell(row[mapping[field] ?? -1] ?? '').trim();
    const exact = cell('quote');
    const created = timeIn(cell('time'), dayFirst);
    const nowhere =
      books && cell('title') ? `file:///readwise/${encodeURIComponent(cell('title').toWellFormed())}` : '';
    return {
      seed: `csv ${JSON.stringify([cell('url'), exact, cell('note'), cell('time')])}`,
      // Our own Readwise file, and others, lead to the very words: the article is at the address before that.
      url: cell('url').replace(/#?:~:.*$/s, '') || nowhere,
      title: cell('title'),
      quote: exact ? { exact, prefix: '', suffix: '' } : null,
      text: noteText(cell('note')),
      tags: tagsIn(cell('tags')),
      by: annotated ? '' : cell('by'),
      author: annotated ? cell('by') : '',
      created,
      modified: created,
      verdict: null,
      links: [],
    };
  };
}

/** Parted by any of the usual signs, or a list in JSON, as Instapaper has it. */
const tagsIn = (cell: string): string[] =>
  cell.split(/[,;|]/).map((tag) => (cell.startsWith('[') ? tag.replace(/[[\]"]/g, '') : tag));

/**
 * Seconds since 1970, as Instapaper has them, or a date: in UTC where it is written by ISO and names no zone, else by this
 * machine's. `dayFirst`: of days between strokes, where any row of the column tells.
 */
function timeIn(cell: string, dayFirst: boolean): number | null {
  if (/^\d{9,10}$/.test(cell)) return Number(cell) * 1000;
  const iso = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/.test(cell) ? `${cell.replace(' ', 'T')}Z` : cell;
  const worded = wordedTime(dayFirst ? iso.replace(/^(\d{1,2})\/(\d{1,2})\/(?=\d{4})/, '$1.$2.') : iso);
  // JavaScript takes any "3.5.2026" for the fifth of March.
  if (worded !== null && /^\d{1,2}[./]/.test(iso)) return worded;
  const ms = /\d{4}/.test(iso) ? Date.parse(iso) : Number.NaN;
  return ms >= 0 ? ms : worded;
}
