// A piece of the index that is made of notes: their texts, and what a list needs of each to put them in order.
import type { Note } from '../../notes/note.ts';
import { keptLine } from '../facts.ts';
import { foldedNote } from '../haystack.ts';
import { type Piece, PieceMaker, type Texts, textOf } from './piece.ts';
import type { Numbers } from './postings.ts';

export type NotePiece = Piece & {
  /** The articles they stand in, and for each note the place of its article there. */
  readonly articles: readonly string[];
  readonly article: Numbers;
  readonly modified: Float64Array;
  readonly created: Float64Array;
  /** 1: in the bin. */
  readonly bin: Uint8Array;
  /** The facts of each note (facts.ts). */
  readonly facts: Texts;
};

export const binOf = (note: Note): 0 | 1 => (note.deleted === null ? 0 : 1);

export class NotePieceMaker {
  readonly #maker = new PieceMaker();
  readonly #facts = new PieceMaker();
  readonly #articles = new Map<string, number>();
  readonly #rows: [article: number, modified: number, created: number, bin: 0 | 1][] = [];

  add(note: Note): void {
    const { id, articleId, modified, created } = note;
    this.#put(id, foldedNote(note), keptLine(note), articleId, [modified, created, binOf(note)]);
  }

  /** Takes a text over from another piece. */
  take(piece: NotePiece, n: number): void {
    const article = piece.articles[piece.article[n] ?? 0] ?? '';
    const facts = [piece.modified[n] ?? 0, piece.created[n] ?? 0, piece.bin[n] === 1 ? 1 : 0] as const;
    this.#put(piece.ids[n] ?? '', textOf(piece, n), textOf(piece.facts, n), article, facts);
  }

  #put(id: string, folded: string, line: string, articleId: string, facts: readonly [number, number, 0 | 1]): void {
    this.#maker.add(id, folded);
    this.#facts.add('', line);
    const article = this.#articles.get(articleId) ?? this.#articles.size;
    this.#articles.set(articleId, article);
    this.#rows.push([article, ...facts]);
  }

  get texts(): number {
    return this.#maker.texts;
  }

  get full(): boolean {
    return this.#maker.full || this.#facts.full;
  }

  made(): NotePiece {
    const { ids, ...facts } = this.#facts.made();
    return {
      ...this.#maker.made(),
      facts,
      articles: [...this.#articles.keys()],
      article: Uint32Array.from(this.#rows, ([article]) => article),
      modified: Float64Array.from(this.#rows, ([, modified]) => modified),
      created: Float64Array.from(this.#rows, ([, , created]) => created),
      bin: Uint8Array.from(this.#rows, ([, , , bin]) => bin),
    };
  }
}
