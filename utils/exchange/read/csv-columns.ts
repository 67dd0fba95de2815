// Which column of a CSV holds what: told by the names that programs give them, whatever their case, else by what stands in
// them, for the reader to change in the preview. A first row that holds an address already is no row of names.
import { unguardCell } from '../write/csv-cell.ts';

/** The names of columns, in the order of preference: `text` is a quotation only where nothing else is. */
const known = {
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
    'dirección',
    'lien',
    'посилання',
    'адреса',
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
    'claim',
    'zitat',
    'behauptung',
    'cita',
    'citation',
    'цитата',
    'твердження',
    'text',
  ],
  title: [
    'article_title',
    'title',
    'book title',
    'document title',
    'page',
    'name',
    'titel',
    'título',
    'titre',
    'заголовок',
    'назва',
  ],
  note: [
    'note',
    'notes',
    'comment',
    'comments',
    'annotation',
    'notiz',
    'kommentar',
    'nota',
    'comentario',
    'commentaire',
    'нотатка',
    'примітка',
    'коментар',
  ],
  tags: ['tags', 'manual tags', 'document tags', 'labels', 'schlagwörter', 'etiquetas', 'étiquettes', 'теги', 'мітки'],
  by: ['author', 'authors', 'book author', 'autor', 'auteur', 'автор'],
  time: [
    'highlighted at',
    'created at',
    'created_at',
    'created',
    'date added',
    'time_added',
    'added',
    'timestamp',
    'date',
    'datum',
    'fecha',
    'дата',
  ],
} as const;
export type Field = keyof typeof known;
export const fields = Object.keys(known) as Field[];
/** The column of each field, counted from 0. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

export type Columns = {
  /** As the file names them; '' where it does not. */
  readonly names: readonly string[];
  /** The first filled cell of each, cut short, to choose by. */
  readonly examples: readonly string[];
  readonly mapping: Mapping;
};

const plain = (cell: string | undefined): string =>
  unguardCell(cell ?? '')
    .replace(/^\uFEFF/, '')
    .trim();
const isAddress = (cell: string): boolean => /^https?:\/\/\S+$/i.test(cell);

/** The first rows of a file are looked at, no more. */
export const looked = 50;

/** Whether the first row names the columns. */
export const hasNames = (rows: readonly (readonly string[])[]): boolean =>
  !(rows[0] ?? []).some((cell) => isAddress(plain(cell)));

/** Readwise lists books and articles alike, mostly without an address: the title stands for it then. */
export const isBooks = (names: readonly string[]): boolean => names.some((name) => /^book title$/i.test(name));

/** Null where no column holds an address, or none anything to keep beside it. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  const named = hasNames(rows);
  const data = rows.slice(named ? 1 : 0, looked);
  const width = Math.max(0, ...rows.slice(0, looked).map((row) => row.length));
  const columns = Array.from({ length: width }, (_each, at) => data.map((row) => plain(row[at])).filter(Boolean));
  const names = columns.map((_each, at) => (named ? plain(rows[0]?.[at]) : ''));
  const mapping = byContent(byName(names), columns, names);
  const { url, quote, note, title } = mapping;
  if ((url === undefined && !isBooks(names)) || (quote ?? note ?? title) === undefined) return null;
  return { names, examples: columns.map(([first = '']) => first.slice(0, 80)), mapping };
}

/** Which column of the file holds what, by its names alone. */
export function byName(names: readonly string[]): Mapping {
  const lower = names.map((name) => plain(name).toLowerCase());
  const found = Object.entries(known).flatMap(([field, list]) => {
    const at = list.map((name) => lower.indexOf(name)).find((index) => index >= 0);
    return at === undefined ? [] : [[field, at] as const];
  });
  return Object.fromEntries(found);
}

/** What the names leave open: addresses where most cells are such, a quotation where the texts are longest. */
function byContent(mapping: Mapping, columns: readonly (readonly string[])[], names: readonly string[]): Mapping {
  const addresses = columns.map((cells) => cells.filter(isAddress).length);
  const named = mapping.url;
  const most = addresses.indexOf(Math.max(0, ...addresses));
  // A column may be called "source" and hold the names of papers.
  const url = named !== undefined && ((addresses[named] ?? 0) > 0 || !addresses[most]) ? named : most;
  const isThere = named !== undefined || (addresses[most] ?? 0) > 0;
  const rest = Object.fromEntries(
    Object.entries(mapping).filter(([field, at]) => field !== 'url' && (at !== url || !isThere)),
  );
  const told: { -readonly [F in Field]?: number } = isThere ? { ...rest, url } : rest;
  // "Page" is a number as often as a title.
  if (told.title !== undefined && columns[told.title]?.every((cell) => /^[\divxlc\s.–-]*$/i.test(cell)))
    delete told.title;
  if (told.quote !== undefined) return told;
  const taken = new Set(Object.values(told));
  const lengths = columns.map((cells, at) =>
    taken.has(at) || /^(?:abstract|excerpt|summary|description)\b/i.test(names[at] ?? '')
      ? 0
      : cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  );
  const longest = Math.max(0, ...lengths);
  const isText = longest >= 20 || (told.note ?? told.title) === undefined;
  return longest >= 3 && isText ? { ...told, quote: lengths.indexOf(longest) } : told;
}
