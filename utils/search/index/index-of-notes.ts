// The index of a library in memory: pieces of notes and of articles, what changed since they were written, and what a query
// finds in them. What it says is what a walk over all notes would say: tests/search/index.test.ts holds it to that.
import type { ArticleRecord, Note } from '../../notes/note.ts';
import { foldedArticle, foldedNote } from '../haystack.ts';
import { fits, wordsIn } from '../plan.ts';
import type { Query } from '../query.ts';
import type { Mender } from '../slips.ts';
import { type Numbers, type Piece, PieceMaker, textOf, wordOf } from './piece.ts';
import { mostWords, search, searchText } from './sought.ts';

/** The texts of notes, with what a list needs of each to put them in order. */
export type NotePiece = Piece & {
  /** The articles they stand in, and for each note the place of its article there. */
  readonly articles: readonly string[];
  readonly article: Numbers;
  readonly modified: Float64Array;
  readonly created: Float64Array;
  /** 1: in the bin. */
  readonly bin: Uint8Array;
};

/** `gone`: 1 where a text has changed or is no longer there; null where none has. */
export type Kept<P extends Piece> = { readonly piece: P; readonly gone: Uint8Array | null };

/** A note that answers; `sure` false: only the note itself can tell. */
export type Hit = {
  readonly id: string;
  readonly articleId: string;
  readonly modified: number;
  readonly created: number;
  readonly rank: number;
  readonly sure: boolean;
};

export class NotePieceMaker {
  readonly #maker = new PieceMaker();
  readonly #articles = new Map<string, number>();
  readonly #rows: [article: number, modified: number, created: number, bin: 0 | 1][] = [];

  add(note: Note): void {
    const { id, articleId, modified, created } = note;
    this.#put(id, foldedNote(note), articleId, [modified, created, binOf(note)]);
  }

  /** Takes a text over from another piece. */
  take(piece: NotePiece, n: number): void {
    const article = piece.articles[piece.article[n] ?? 0] ?? '';
    const facts = [piece.modified[n] ?? 0, piece.created[n] ?? 0, piece.bin[n] === 1 ? 1 : 0] as const;
    this.#put(piece.ids[n] ?? '', textOf(piece, n), article, facts);
  }

  #put(id: string, folded: string, articleId: string, facts: readonly [number, number, 0 | 1]): void {
    this.#maker.add(id, folded);
    const article = this.#articles.get(articleId) ?? this.#articles.size;
    this.#articles.set(articleId, article);
    this.#rows.push([article, ...facts]);
  }

  get texts(): number {
    return this.#maker.texts;
  }

  get full(): boolean {
    return this.#maker.full;
  }

  made(): NotePiece {
    return {
      ...this.#maker.made(),
      articles: [...this.#articles.keys()],
      article: Uint32Array.from(this.#rows, ([article]) => article),
      modified: Float64Array.from(this.#rows, ([, modified]) => modified),
      created: Float64Array.from(this.#rows, ([, , created]) => created),
      bin: Uint8Array.from(this.#rows, ([, , , bin]) => bin),
    };
  }
}

export class NoteIndex {
  readonly #notes: readonly Kept<NotePiece>[];
  readonly #articles: readonly Kept<Piece>[];
  readonly #numbers = new Map<string, number>();
  /** For each piece of notes, and each of articles, the numbers of its articles. */
  readonly #places: readonly Uint32Array[];
  readonly #own: readonly Uint32Array[];
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
        (sum, { piece, gone }) => sum + piece.ids.length - (gone?.reduce((some, each) => some + each, 0) ?? 0),
        0,
      );
    return { notes: living(this.#notes), articles: living(this.#articles) };
  }

  /** All that may answer, in no order; null where the query has more words than can be looked for at once. */
  find({ plan, free }: Query, bin: 0 | 1): Hit[] | null {
    const words = [...wordsIn(plan)];
    if (words.length > mostWords) return null;
    const about = this.#articleHits(words);
    const ranked = free.map(({ folded }) => words.indexOf(folded)).filter((bit) => bit >= 0);
    const known = new Map<number, boolean | null>();
    const outcomeOf = (mask: number): boolean | null => {
      let outcome = known.get(mask);
      if (outcome === undefined) {
        outcome = fits(plan, (word) => (mask & (1 << words.indexOf(word))) !== 0);
        known.set(mask, outcome);
      }
      return outcome;
    };
    const rankOf = (mask: number, near: Uint8Array, article: number): number => {
      let rank = 0;
      for (const bit of ranked)
        rank += (mask & (1 << bit)) !== 0 ? 4 + (near[bit] ?? 0) : (about.near[article * words.length + bit] ?? 0) / 2;
      return rank;
    };
    const hits: Hit[] = [];
    for (const [at, { piece, gone }] of this.#notes.entries()) {
      const places = this.#places[at];
      search(piece, words, (n, mask, near) => {
        if (gone?.[n] === 1 || piece.bin[n] !== bin) return;
        const local = piece.article[n] ?? 0;
        const article = places?.[local] ?? 0;
        const outcome = outcomeOf(mask | (about.masks[article] ?? 0));
        const id = piece.ids[n] ?? '';
        if (outcome === false || this.newNotes.has(id)) return;
        hits.push({
          id,
          articleId: piece.articles[local] ?? '',
          modified: piece.modified[n] ?? 0,
          created: piece.created[n] ?? 0,
          rank: rankOf(mask, near, article),
          sure: outcome === true,
        });
      });
    }
    const near = new Uint8Array(words.length);
    for (const note of this.newNotes.values()) {
      if (!note || binOf(note) !== bin) continue;
      const mask = searchText(foldedNote(note), words, near);
      const article = this.#numberOf(note.articleId);
      const outcome = outcomeOf(mask | (about.masks[article] ?? 0));
      const { id, articleId, modified, created } = note;
      if (outcome !== false)
        hits.push({ id, articleId, modified, created, rank: rankOf(mask, near, article), sure: outcome === true });
    }
    return hits;
  }

  /** Lets the mender read every word of the notes in or outside of the bin, and of their articles. */
  mend(mender: Mender, bin: 0 | 1): void {
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
    for (const [at, { piece, gone }] of this.#articles.entries())
      search(piece, words, (n, mask, each) => {
        if (mask !== 0 && gone?.[n] !== 1) keep(this.#own[at]?.[n] ?? 0, mask, each);
      });
    const own = new Uint8Array(words.length);
    for (const [id, article] of this.newArticles)
      keep(this.#numberOf(id), searchText(article ? foldedArticle(article) : '', words, own), own);
    return { masks, near };
  }
}

const binOf = (note: Note): 0 | 1 => (note.deleted === null ? 0 : 1);

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
