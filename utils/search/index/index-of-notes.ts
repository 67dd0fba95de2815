// The index of a library in memory: pieces of notes and of articles, what changed since they were written, and what a query
// finds in them. What it says is what a walk over all notes would say: tests/search/index.test.ts holds it to that.
import type { ArticleRecord, Note } from '../../notes/note.ts';
import { dayOf } from '../days.ts';
import { type FactTest, isDay, opened, testFact } from '../facts.ts';
import { foldedArticle, foldedNote } from '../haystack.ts';
import { fits, soughtIn } from '../plan.ts';
import type { Query } from '../query.ts';
import type { Mender } from '../slips.ts';
import { Hits } from './hits.ts';
import { binOf, type NotePiece } from './note-piece.ts';
import { bar, type Piece, wordOf } from './piece.ts';
import { mostWords, numbersWith, search, searchFacts, searchText } from './sought.ts';

/** `gone`: 1 where a text has changed or is no longer there; null where none has. */
export type Kept<P extends Piece> = { readonly piece: P; readonly gone: Uint8Array | null };

/** A search under way: each word and each fact is a bit. */
type Asking = {
  readonly bin: 0 | 1;
  readonly words: readonly string[];
  readonly facts: readonly FactTest[];
  /** What each article holds, by its number. */
  readonly about: { readonly masks: Uint32Array; readonly near: Uint8Array };
  /** Whether a note with these bits answers; null: only the note itself can tell. */
  outcomeOf(mask: number): boolean | null;
  /** How near the words of a note stand, those from `from` on in `near`, and of its article. */
  rankOf(mask: number, near: Uint8Array, from: number, article: number): number;
};

export class NoteIndex {
  readonly #notes: readonly Kept<NotePiece>[];
  readonly #articles: readonly Kept<Piece>[];
  readonly #numbers = new Map<string, number>();
  /** For each piece of notes, and each of articles, the numbers of its articles. */
  readonly #places: readonly Uint32Array[];
  readonly #own: readonly Uint32Array[];
  #newer: { readonly count: number; readonly flags: readonly Uint8Array[] } = { count: 0, flags: [] };
  /** Newer than the pieces; null: no longer there. */
  readonly newNotes = new Map<string, Note | null>();
  readonly newArticles = new Map<string, ArticleRecord | null>();

  constructor(notes: readonly Kept<NotePiece>[], articles: readonly Kept<Piece>[]) {
    this.#notes = notes;
    this.#articles = articles;
    this.#places = notes.map(({ piece }) => Uint32Array.from(piece.articles, (id) => this.#numberOf(id)));
    this.#own = articles.map(({ piece }) => Uint32Array.from(piece.ids, (id) => this.#numberOf(id)));
  }

  /** Notes and articles that live in the pieces. */
  get size(): { notes: number; articles: number } {
    const living = (all: readonly Kept<Piece>[]) =>
      all.reduce(
        (sum, { piece, gone }) => sum + piece.ends.length - (gone?.reduce((some, each) => some + each, 0) ?? 0),
        0,
      );
    return { notes: living(this.#notes), articles: living(this.#articles) };
  }

  /** All that may answer; null where the query has more words than can be looked for at once. */
  find({ plan, free }: Query, bin: 0 | 1): Hits | null {
    const sought = soughtIn(plan);
    const [words, facts] = [[...sought.words], [...sought.facts]];
    if (words.length + facts.length > mostWords) return null;
    const about = this.#articleHits(words);
    const ranked = free.map(({ folded }) => words.indexOf(folded)).filter((bit) => bit >= 0);
    const bits: readonly (string | FactTest)[] = [...words, ...facts];
    const known: (boolean | null | undefined)[] = [];
    const outcomeOf = (mask: number): boolean | null => {
      let outcome = known[mask];
      if (outcome === undefined) {
        outcome = fits(plan, (each) => (mask & (1 << bits.indexOf(each))) !== 0);
        known[mask] = outcome;
      }
      return outcome;
    };
    const rankOf = (mask: number, near: Uint8Array, from: number, article: number): number => {
      let rank = 0;
      for (const bit of ranked)
        rank +=
          (mask & (1 << bit)) !== 0 ? 4 + (near[from + bit] ?? 0) : (about.near[article * words.length + bit] ?? 0) / 2;
      return rank;
    };
    const asking: Asking = { bin, words, facts, about, outcomeOf, rankOf };
    const hits = new Hits(this.#notes.map(({ piece }) => piece));
    for (const at of this.#notes.keys()) this.#findIn(at, asking, hits);
    this.#findBeside(asking, hits);
    return hits;
  }

  #findIn(at: number, { bin, words, facts, about, outcomeOf, rankOf }: Asking, hits: Hits): void {
    const kept = this.#notes[at];
    const places = this.#places[at];
    if (!kept || !places) return;
    const { piece, gone } = kept;
    const newer = this.#newerIn(at);
    const held = factsIn(piece, facts, words.length);
    const { masks, near } = search(piece, words);
    // What most texts are: none of the words stands there.
    const none = outcomeOf(0) === false;
    for (let n = 0; n < masks.length; n++) {
      const article = places[piece.article[n] ?? 0] ?? 0;
      const mask = masks[n] ?? 0;
      const whole = mask | (held?.[n] ?? 0) | (about.masks[article] ?? 0);
      if ((whole === 0 && none) || gone?.[n] === 1 || newer?.[n] === 1 || piece.bin[n] !== bin) continue;
      const outcome = outcomeOf(whole);
      if (outcome !== false) hits.add(at, n, rankOf(mask, near, n * words.length, article), outcome === true);
    }
  }

  #findBeside({ bin, words, facts, about, outcomeOf, rankOf }: Asking, hits: Hits): void {
    const near = new Uint8Array(words.length);
    for (const note of this.newNotes.values()) {
      if (!note || binOf(note) !== bin) continue;
      let mask = searchText(foldedNote(note), words, near);
      for (const [n, fact] of facts.entries()) if (testFact(fact)(note, undefined)) mask |= 1 << (words.length + n);
      const article = this.#numberOf(note.articleId);
      const outcome = outcomeOf(mask | (about.masks[article] ?? 0));
      if (outcome === false) continue;
      const { id, articleId, modified, created } = note;
      const rank = rankOf(mask, near, 0, article);
      hits.addBeside({ id, articleId, modified, created, rank, sure: outcome === true });
    }
  }

  /** For each text of a piece 1 where there is a newer one; null where there are none at all. */
  #newerIn(at: number): Uint8Array | null {
    if (this.newNotes.size === 0) return null;
    // Ids are only ever added: as many are the same ones.
    if (this.#newer.count !== this.newNotes.size)
      this.#newer = {
        count: this.newNotes.size,
        flags: this.#notes.map(({ piece }) => Uint8Array.from(piece.ids, (id) => (this.newNotes.has(id) ? 1 : 0))),
      };
    return this.#newer.flags[at] ?? null;
  }

  /** The tags in use on notes that are not in the bin, and on how many. */
  tags(): Map<string, number> {
    const found = new Map<string, number>();
    const count = (tag: string, more: number) => found.set(tag, (found.get(tag) ?? 0) + more);
    for (const [at, { piece, gone }] of this.#notes.entries()) {
      const newer = this.#newerIn(at);
      const { ends, texts } = piece.facts.postings;
      for (const number of numbersWith(piece.facts, `${bar}tag=`)) {
        let many = 0;
        for (let place = ends[number - 1] ?? 0; place < (ends[number] ?? 0); place++) {
          const n = texts[place] ?? 0;
          if (gone?.[n] !== 1 && newer?.[n] !== 1 && piece.bin[n] === 0) many++;
        }
        if (many > 0) count(opened(wordOf(piece.facts, number)), many);
      }
    }
    for (const note of this.newNotes.values()) if (note?.deleted === null) for (const tag of note.tags) count(tag, 1);
    return found;
  }

  /** Lets the mender read every word of the notes in or outside of the bin, and of their articles; gives it back. */
  mend(mender: Mender, bin: 0 | 1): Mender {
    const used = new Set<number>();
    for (const [at, { piece, gone }] of this.#notes.entries())
      readSome(mender, piece, (n, id) => {
        if (gone?.[n] === 1 || piece.bin[n] !== bin || this.newNotes.has(id)) return false;
        used.add(this.#places[at]?.[piece.article[n] ?? 0] ?? 0);
        return true;
      });
    for (const note of this.newNotes.values()) {
      if (!note || binOf(note) !== bin) continue;
      mender.read(foldedNote(note));
      used.add(this.#numberOf(note.articleId));
    }
    for (const [at, { piece, gone }] of this.#articles.entries())
      readSome(
        mender,
        piece,
        (n, id) => gone?.[n] !== 1 && !this.newArticles.has(id) && used.has(this.#own[at]?.[n] ?? -1),
      );
    for (const article of this.newArticles.values())
      if (article && used.has(this.#numberOf(article.id))) mender.read(foldedArticle(article));
    return mender;
  }

  #numberOf(articleId: string): number {
    const known = this.#numbers.get(articleId);
    if (known !== undefined) return known;
    this.#numbers.set(articleId, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** What each article holds, by its number. */
  #articleHits(words: readonly string[]): { masks: Uint32Array; near: Uint8Array } {
    for (const id of this.newArticles.keys()) this.#numberOf(id);
    for (const note of this.newNotes.values()) if (note) this.#numberOf(note.articleId);
    const masks = new Uint32Array(this.#numbers.size);
    const near = new Uint8Array(this.#numbers.size * words.length);
    const keep = (number: number, mask: number, each: Uint8Array) => {
      masks[number] = mask;
      near.set(each, number * words.length);
    };
    for (const [at, { piece, gone }] of this.#articles.entries()) {
      const found = search(piece, words);
      for (const [n, mask] of found.masks.entries())
        if (mask !== 0 && gone?.[n] !== 1)
          keep(this.#own[at]?.[n] ?? 0, mask, found.near.subarray(n * words.length, (n + 1) * words.length));
    }
    const own = new Uint8Array(words.length);
    for (const [id, article] of this.newArticles)
      keep(this.#numberOf(id), searchText(article ? foldedArticle(article) : '', words, own), own);
    return { masks, near };
  }
}

/** For each note of a piece the bits of the facts that hold, the first of them at `shift`; null where none is asked for. */
function factsIn(piece: NotePiece, facts: readonly FactTest[], shift: number): Uint32Array | null {
  if (facts.length === 0) return null;
  const held = new Uint32Array(piece.ends.length);
  const kept = facts.filter(({ of }) => !isDay(of));
  for (const [n, mask] of searchFacts(piece.facts, kept).masks.entries())
    for (const [bit, fact] of kept.entries())
      if ((mask & (1 << bit)) !== 0) held[n] = (held[n] ?? 0) | (1 << (shift + facts.indexOf(fact)));
  for (const [bit, { of, holds }] of facts.entries()) {
    if (!isDay(of)) continue;
    // Days begin at quarters of an hour everywhere.
    const known = new Map<number, boolean>();
    for (const [n, at] of piece[of].entries()) {
      const quarter = Math.floor(at / 900_000);
      const fits = known.get(quarter) ?? holds(dayOf(at));
      known.set(quarter, fits);
      if (fits) held[n] = (held[n] ?? 0) | (1 << (shift + bit));
    }
  }
  return held;
}

/** Reads each word of some texts once, with how often it stands there. */
function readSome(mender: Mender, piece: Piece, isMeant: (n: number, id: string) => boolean): void {
  const counts = new Uint32Array(piece.starts.length);
  for (const [n, id] of piece.ids.entries()) {
    if (!isMeant(n, id)) continue;
    const words = piece.text.subarray(piece.ends[n - 1] ?? 0, piece.ends[n]);
    for (const number of words) counts[number] = (counts[number] ?? 0) + 1;
  }
  for (let number = 1; number < counts.length; number++) {
    const times = counts[number] ?? 0;
    if (times > 0) mender.read(wordOf(piece, number), times);
  }
}
