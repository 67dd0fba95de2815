// How well a note answers a search: its own words count before the article's title, whole words before parts of words.
import type { ArticleRecord, Note } from '../notes/note.ts';
import { foldedArticle, foldedNote } from './haystack.ts';
import type { Query } from './query.ts';

/** Higher is better; 0 where the query has no words. Notes that answer equally well are ordered by other things. */
export function rankOf(query: Query, note: Note, article: ArticleRecord | undefined): number {
  let rank = 0;
  for (const { folded } of query.free) {
    const own = nearness(foldedNote(note), folded);
    rank += own > 0 ? 4 + 2 * own : article ? nearness(foldedArticle(article), folded) : 0;
  }
  return rank;
}

/** 0: not there; 1: within a word; 1.5: begins one; 2: a whole word, or words. */
export function nearness(text: string, wanted: string): number {
  let best = 0;
  for (let at = text.indexOf(wanted); at >= 0 && best < 2; at = text.indexOf(wanted, at + 1)) {
    const begins = at === 0 || !letter.test(text.charAt(at - 1));
    const ends = !letter.test(text.charAt(at + wanted.length));
    best = Math.max(best, begins && ends ? 2 : begins ? 1.5 : 1);
  }
  return best;
}
const letter = /[\p{L}\p{N}]/u;
