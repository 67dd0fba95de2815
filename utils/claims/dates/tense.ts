// Whether a sentence speaks of what is to come or of what was, by the words around a date.

import * as Tag from '../attribution/words/tags.ts';
import { endsIn, listOf } from '../pack/lists.ts';
import type { Token } from '../text/token.ts';
import type { DateLexicon } from './lexicon.ts';

const back = 24;
const ahead = 14;

/** Future, past, or null where no word near by tells: backwards in the sentence first, for the verb mostly comes before. */
export function tense(tokens: readonly Token[], from: number, to: number, lexicon: DateLexicon): boolean | null {
  const { is } = lexicon;
  // "closed until 3 November" looks ahead, "was closed until 3 November" may look either way.
  const deadline =
    is('deadlines', tokens[from - 1]) || (is('deadlines', tokens[from - 2]) && is('articles', tokens[from - 1]));
  if (deadline) {
    // "by Wednesday he had"
    for (let at = to; at < to + 5 && !tokens[at]?.stop; at++) if (is('past', tokens[at])) return false;
    for (let at = from - 1; at >= Math.max(0, from - back) && !tokens[at]?.stop; at--)
      if (is('past', tokens[at]) && !is('passives', tokens[at - 1])) return null;
    return true;
  }
  // "asked about his July 25 call, when he said": of what has a date what follows tells first.
  if (isOwned(tokens, from, to)) return behindIt(tokens, to, lexicon) ?? beforeIt(tokens, from, lexicon);
  return beforeIt(tokens, from, lexicon) ?? behindIt(tokens, to, lexicon);
}

/** "Roe's July 25 call", "the May 3 vote": a date before its noun. */
function isOwned(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, noun] = [tokens[from - 1], tokens[to]];
  const owner = Tag.possessives | Tag.determiners;
  const led = ((before?.tags ?? 0) & owner) !== 0 || (before?.low === 's' && tokens[from - 2]?.low === "'");
  return led && noun?.kind === 'word' && noun.tags === 0 && !noun.capital;
}

function beforeIt(tokens: readonly Token[], from: number, lexicon: DateLexicon): boolean | null {
  for (let at = from - 1; at >= Math.max(0, from - back) && !tokens[at]?.stop; at--) {
    const told = toldBy(tokens, at, lexicon);
    if (told !== null) return told;
  }
  return null;
}

function behindIt(tokens: readonly Token[], to: number, lexicon: DateLexicon): boolean | null {
  for (let at = to; at < Math.min(tokens.length, to + ahead) && !tokens[at]?.stop; at++) {
    const told = toldBy(tokens, at, lexicon);
    if (told !== null) return told;
  }
  return null;
}

/** "rounds of planned cuts": a participle behind a preposition, with its noun. */
const isAdjective = (tokens: readonly Token[], at: number, words: DateLexicon['words']): boolean =>
  ((tokens[at - 1]?.tags ?? 0) & Tag.prepositions) !== 0 &&
  tokens[at + 1]?.kind === 'word' &&
  endsIn(tokens[at]?.low ?? '', listOf(words, 'pastEndings'));

/** What one word tells. A participle behind "be" tells nothing: "will be held", "is listed". */
function toldBy(tokens: readonly Token[], at: number, { is, words }: DateLexicon): boolean | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || isAdjective(tokens, at, words)) return null;
  // "the hopes are slim": a noun.
  const next = tokens[at + 1]?.tags ?? 0;
  if (is('aims', token) && next & (Tag.be | Tag.auxiliaries)) return null;
  // "cut jobs in May", but "will cut", "to cut"
  if (is('alike', token)) return (tokens[at - 1]?.tags ?? 0) & (Tag.to | Tag.auxiliaries | Tag.be) ? null : false;
  // "is to begin"
  if (is('future', token) || ((token.tags & Tag.to) !== 0 && is('passives', tokens[at - 1]))) return true;
  const past = is('past', token) || (token.low.length > 4 && endsIn(token.low, listOf(words, 'pastEndings')));
  return past && !is('passives', tokens[at - 1]) ? false : null;
}
