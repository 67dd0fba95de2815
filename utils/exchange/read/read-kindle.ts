// Kindle's "My Clippings.txt": clippings parted by ten equals signs, each with the book, a line that says what it is and
// where, and the words. A typed note goes with the highlight that ends where it stands. Books have no address, and an
// article must have one: theirs is made of the title, below file:///kindle/, and leads nowhere.
import type { ArchiveContent } from '../archive/archive.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import type { Refusal } from './records.ts';
import { wordedTime } from './worded-time.ts';

const rule = /^={10}[ \t]*$/m;

export const isKindle = (text: string): boolean => rule.test(text) && /^- .*\d/m.test(text.slice(0, 5000));

type Clipping = {
  readonly book: string;
  readonly place: string;
  readonly end: number;
  readonly words: string;
  readonly isNote: boolean;
};

export function readKindle(text: string, now: number): ArchiveContent {
  const refused: Refusal[] = [];
  const found: ForeignNote[] = [];
  const notes: Clipping[] = [];
  const highlights: Clipping[] = [];
  for (const [index, part] of text.split(/^={10}[ \t]*$/m).entries()) {
    if (part.trim() === '') continue;
    const one = clippingIn(part);
    if (!one) refused.push({ record: `clipping ${index + 1}`, reason: 'It has no line that says what it is.' });
    // A bookmark has no words.
    else if (one.words !== '') (one.isNote ? notes : highlights).push(one);
  }
  for (const one of highlights) {
    const typed = notes.findIndex(({ book, end }) => book === one.book && end === one.end && end > 0);
    found.push(noteFrom(one, typed < 0 ? '' : (notes.splice(typed, 1)[0]?.words ?? '')));
  }
  found.push(...notes.map((one) => noteFrom({ ...one, words: '' }, one.words)));
  return foreignContent(found, now, refused);
}

function clippingIn(part: string): Clipping | null {
  const [book = '', place = '', ...words] = part
    .replace(/\uFEFF/g, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n');
  if (!place.startsWith('- ')) return null;
  const where = place.split('|').slice(0, -1);
  const [, from = '', to = ''] = /(?:(\d{1,9})[-–])?(\d{1,9})\D*$/.exec(where.at(-1) ?? '') ?? [];
  return {
    book: book.trim(),
    place,
    // Old readers leave out what both numbers begin with: "170-72".
    end: Number(from.slice(0, Math.max(0, from.length - to.length)) + to),
    words: words.join('\n').trim(),
    isNote: /\b(?:note|notiz|nota|notitie)\b|メモ|[笔筆][记記]|메모|заметк|нотатк/i.test(where.join('|')),
  };
}

function noteFrom({ book, place, words }: Clipping, text: string): ForeignNote {
  const [, title = book, author = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(book) ?? [];
  const time = wordedTime(place.split('|').at(-1) ?? '');
  return {
    seed: `kindle ${JSON.stringify([book, place, words, text])}`,
    url: `file:///kindle/${encodeURIComponent(title.toWellFormed())}`,
    title,
    quote: words ? { exact: words, prefix: '', suffix: '' } : null,
    text,
    tags: [],
    by: author.split(/,\s*/).reverse().join(' '),
    author: '',
    created: time,
    modified: time,
    verdict: null,
    links: [],
  };
}
