// Notes made of other programs' annotations: as selections, or on the whole article where no words are given. Such files
// have no ids of ours, so ids are made from what is in them: the same file imported twice names the same notes.
import * as v from 'valibot';
import { articleKey } from '../../article.ts';
import { emptyNote } from '../../notes/empty-note.ts';
import {
  type ArticleRecord,
  articleSchema,
  type Evidence,
  type Note,
  noteSchema,
  type VerdictId,
} from '../../notes/note.ts';
import type { Review } from '../../notes/others-words.ts';
import type { ArchiveContent } from '../archive/archive.ts';
import { dayOf } from '../times.ts';
import { type Refusal, readRecords } from './records.ts';

export type ForeignNote = {
  /** What tells it from all others: its own id, or everything that is in it. */
  readonly seed: string;
  readonly url: string;
  readonly title: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly text: string;
  readonly tags: readonly string[];
  readonly author: string;
  /** Who wrote the article, where the file says. */
  readonly by?: string;
  /** Milliseconds since 1970; null where the file does not say. */
  readonly created: number | null;
  readonly modified: number | null;
  readonly verdict: VerdictId | null;
  /** What others have checked, where the annotation says that. */
  readonly review?: Review;
  /** Addresses that the annotation links to. */
  readonly links: readonly string[];
};

/** `now`: for notes whose file gives no time. Order and reasons of refusal follow the file. */
export function foreignContent(found: readonly ForeignNote[], now: number, refused: Refusal[]): ArchiveContent {
  const articles = new Map<string, ArticleRecord>();
  const notes: Note[] = [];
  for (const [index, one] of found.entries()) {
    const key = articleKey(one.url);
    const name = `annotation ${index + 1}`;
    if (key === null) {
      refused.push({ record: name, reason: `It stands on no web page: ${one.url.slice(0, 200) || 'no address'}` });
      continue;
    }
    const article = articles.get(key) ?? articleOf(one, key, now);
    const before = refused.length;
    const [note] = readRecords([noteOf(one, article.id, now)], noteSchema, name, refused);
    if (!articles.has(key)) {
      const [record] = readRecords([article], articleSchema, `article of ${name}`, refused);
      if (record) articles.set(key, record);
    }
    if (note && articles.has(key) && refused.length === before) notes.push(note);
  }
  return { articles: [...articles.values()], notes: unique(notes, refused), settings: null, at: null, refused };
}

function unique(notes: readonly Note[], refused: Refusal[]): Note[] {
  const kept = new Map<string, Note>();
  for (const note of notes) {
    if (kept.has(note.id)) refused.push({ record: `annotation (${note.id})`, reason: 'It stands twice in the file.' });
    else kept.set(note.id, note);
  }
  return [...kept.values()];
}

/** An article of which a file knows no more than this. */
export function articleOf(
  one: Pick<ForeignNote, 'url' | 'title' | 'created' | 'by'>,
  key: string,
  now: number,
): ArticleRecord {
  const at = one.created ?? now;
  return {
    id: uuidOf(`article ${key}`),
    url: URL.parse(one.url.trim())?.href ?? key,
    urls: [key],
    title: one.title.slice(0, 2000) || key,
    byline: one.by?.trim().slice(0, 1000) || null,
    authors: [],
    publisher: null,
    published: null,
    modified: null,
    language: '',
    fingerprint: '',
    text: '',
    dismissed: [],
    created: at,
    seen: at,
    revision: 1,
  };
}

function noteOf(one: ForeignNote, articleId: string, now: number): Note {
  const created = one.created ?? one.modified ?? now;
  const quote = one.quote && one.quote.exact.trim() !== '' ? one.quote : null;
  return emptyNote({
    id: uuidOf(one.seed),
    articleId,
    target: quote ? 'selection' : 'article',
    // The context serves to find the words again: the part next to them is enough.
    selector: quote && { exact: quote.exact, prefix: quote.prefix.slice(-1000), suffix: quote.suffix.slice(0, 1000) },
    verdict: one.verdict,
    text: one.text,
    evidence: one.links.flatMap((url) => evidenceOf(url, created)),
    tags: [...new Set(one.tags.map((tag) => tag.trim()).filter(Boolean))],
    author: one.author.trim().slice(0, 200) || null,
    review: one.review ?? null,
    created,
    modified: one.modified ?? created,
    revision: 1,
  });
}

/** The day of the annotation is the last on which the link can have been looked up. */
const evidenceOf = (url: string, created: number): Evidence[] =>
  v.is(v.pipe(v.string(), v.maxLength(4096), v.regex(/^https?:\/\/[^\s]+$/i)), url)
    ? [{ url, title: '', stance: null, kind: null, retrieved: dayOf(created), passage: '', confirmed: true }]
    : [];

/**
 * A UUID made of text, version 8 of RFC 9562: the same for the same text. Four runs of MurmurHash3's mixing, 122 bits;
 * no defence against whoever wants two texts to agree, who could as well write one id twice.
 */
export function uuidOf(text: string): string {
  const hex = [0x9747b28c, 0x3c6ef372, 0x85ebca77, 0x27d4eb2f]
    .map((seed) => mix(text, seed).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function mix(text: string, seed: number): number {
  let h = seed ^ text.length;
  for (let at = 0; at < text.length; at++) {
    h = Math.imul(h ^ Math.imul(text.charCodeAt(at), 0xcc9e2d51), 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
