// A passage as atoms: words, signs, and each quotation as one atom, because what is quoted says nothing of who speaks.

import type { Passage, Span } from '../../../span.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import { tokensOf } from '../../text/match.ts';
import type { Quotation } from '../../text/quotation.ts';
import { joinsPoint, sentencesOf } from '../../text/sentences.ts';
import { signToken, type Token, wordToken } from '../../text/token.ts';
import type { Word } from '../../text/word.ts';
import { quotationsOf } from '../find/marks.ts';
import type { Atom, CutPassage } from './atom.ts';
import { datelineEnd } from './dateline.ts';
import { dictionaryOf, type WordAt } from './lexicon.ts';
import * as Tag from './tags.ts';
import { namesWork, type WorkWords } from './titles.ts';

/** Joins the tokens of a passage to atoms and sentences in one pass. */
export function atomsOf(passage: Passage, reading: Run, pack: LanguagePack): CutPassage {
  const { text } = reading;
  const tokens = tokensOf(passage, reading, pack);
  const wordAt = dictionaryOf(pack);
  const atoms: Atom[] = [];
  const words: WorkWords = {
    works: listOf(pack.attribution, 'works'),
    places: listOf(pack.attribution, 'workPlaces'),
    ofs: listOf(pack.attribution, 'of'),
  };
  let at = 0;
  for (const quote of [...quotationsOf(passage, reading, pack), null]) {
    const end = quote?.start ?? passage.end;
    for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
      if (token.word && tokens[at + 1]?.gap !== false) {
        atoms.push(token);
        at++;
      } else at = join(tokens, at, text, wordAt, atoms);
    }
    if (quote && namesWork(tokens, at, words) && pack.grammar.isTitle?.(text.slice(quote.start, quote.end)))
      atoms.push(...titleAtoms(quote, text));
    else if (quote) atoms.push(quoteAtom(quote, text));
    while (quote && (tokens[at]?.start ?? quote.end) < quote.end) at++;
  }
  return { atoms, sentences: sentencesOf(atoms, datelineEnd(atoms, text), pack.grammar) };
}

function quoteAtom(quote: Quotation, text: string): Atom {
  const { start, end } = quote;
  const words = countWords(text, start, end);
  const tail = /([,.!?…:;—])["'”’»“\s]*$/.exec(text.slice(Math.max(start, end - 4), end))?.[1] ?? '';
  return signToken(start, end, '', true, 0, quote, tail, words);
}

/** How many words stand between white space. */
function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let gap = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const space = code < 128 ? code === 32 || (code > 8 && code < 14) : text.charAt(at).trim() === '';
    if (gap && !space) words++;
    gap = space;
  }
  return words;
}

/** The name of a work as one capital word, and the sign that the writer has put inside its marks. */
function titleAtoms({ start, end }: Span, text: string): Atom[] {
  const sign = /([,.])["'”’»“]+$/.exec(text.slice(Math.max(start, end - 4), end));
  const at = sign ? Math.max(start, end - 4) + sign.index : end;
  const title = nameAtom(start, at, text);
  return sign ? [title, signToken(at, end, sign[1] ?? '', false, 0)] : [title];
}

/** A capital word of no list. */
function nameAtom(start: number, end: number, text: string): Atom {
  const raw = text.slice(start, end);
  const word: Word = { raw, low: raw, capital: true, tags: 0, sorts: 0, senses: null, short: false, traits: 0 };
  return wordToken(start, end, 'word', true, word);
}

const dashes = new Set(['-', '--', '–', '—', '―']);

/** A sign, or a word of several tokens: "Roe's" (two atoms), "two-thirds", "U.S.", "3.5m", "@roe". Gives the token behind it. */
function join(tokens: readonly Token[], from: number, text: string, wordAt: WordAt, atoms: Atom[]): number {
  const first = tokens[from];
  if (!first) return from + 1;
  const handle = (first.low === '@' || first.low === '#') && tightWord(tokens, from + 1);
  if (!first.word && !handle) {
    atoms.push(signAtom(first, text, atoms.at(-1)?.capital && tokens[from + 1]?.capital));
    return from + 1;
  }
  const to = wordEnd(tokens, from, text);
  // A word with a sign behind it that is none of its own is most of what comes here.
  if (first.word && to === from + 1 && !joinsPoint(tokens, to, first.word)) {
    atoms.push(first);
    return to;
  }
  const { start } = first;
  const end = endOf(tokens, to);
  const whole = wordAt(text, start, end);
  // Contractions that the pack lists are one word: "didn't"; others are cut: "Roe's".
  const cut = endOf(tokens, cliticIn(tokens, from, to));
  if (cut > start && end - cut <= 3 && !(whole.tags & (Tag.negations | Tag.auxiliaries))) {
    atoms.push(atomOf(text, start, cut, wordAt), atomOf(text, cut, end, wordAt));
    return to;
  }
  const last = joinsPoint(tokens, to, whole) ? to + 1 : to;
  atoms.push(atomOf(text, start, endOf(tokens, last), wordAt));
  return last;
}

/** `joins`: capitals on both sides, as in "Brandt & Sohn", which is one name. */
function signAtom(sign: Token, text: string, joins: boolean | undefined): Atom {
  const raw = text.slice(sign.start, sign.end);
  const low = dashes.has(raw) ? '—' : raw;
  if (low === '&' && joins) return nameAtom(sign.start, sign.end, text);
  return low === sign.low ? sign : signToken(sign.start, sign.end, low, sign.gap, 0);
}

/** The token behind a word and all that stands tight behind it and belongs to it. */
function wordEnd(tokens: readonly Token[], from: number, text: string): number {
  let to = from + 1;
  for (let next = tokens[to]; next && !next.gap; next = tokens[to]) {
    if (next.word) {
      to++;
      continue;
    }
    if (!tightWord(tokens, to + 1)) break;
    if (!"'’-_&".includes(text.slice(next.start, next.end)) && !pointInside(tokens, to, from)) break;
    to += 2;
  }
  return to;
}

/** The last apostrophe in a word, or its first token where there is none. */
function cliticIn(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && tokens[at]?.low !== "'") at--;
  return at;
}

const endOf = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;

const atomOf = (text: string, start: number, end: number, wordAt: WordAt): Atom =>
  wordToken(start, end, 'word', true, wordAt(text, start, end));

const tightWord = (tokens: readonly Token[], at: number): boolean =>
  Boolean(tokens[at]?.word) && tokens[at]?.gap === false;

/** "U.S." and "3.5" keep their points, "1,20" its comma. */
function pointInside(tokens: readonly Token[], at: number, from: number): boolean {
  const [sign, before, after] = [tokens[at]?.low, tokens[at - 1], tokens[at + 1]];
  if (!before || !after || (sign !== '.' && sign !== ',')) return false;
  if (before.kind === 'digits' && after.kind === 'digits') return true;
  const initial = before.end - before.start === 1 && (at - 1 === from || '.-'.includes(tokens[at - 2]?.low ?? ' '));
  // "Carwatch.com", but "left.The"
  return sign === '.' && after.kind === 'word' && (initial || (before.kind === 'word' && !after.capital));
}
