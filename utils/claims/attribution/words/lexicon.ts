// The words of a language pack, compiled once into one table: what a word can be, and which reporting verbs it is a form of.

import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, once } from '../../pack/lists.ts';
import { type FormsOf, phrasesIn, wordsIn } from '../../pack/notation.ts';
import { apart } from '../../text/apart.ts';
import { traitsOf } from '../../text/traits.ts';
import type { Sense, Word } from '../../text/word.ts';
import { sortsIn } from './sorts.ts';
import * as Tag from './tags.ts';
import { inflectionOf, sensesOf } from './verb-list.ts';

export type Lexicon = {
  readonly tags: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly phrases: readonly (readonly string[])[];
  readonly adverbEndings: readonly string[];
  readonly pastEndings: readonly string[];
  readonly progressiveEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly standing: ReadonlySet<string>;
  readonly lone: ReadonlySet<string>;
};

/** Looks up the word that stands at a place in a text; `hash` is that of its letters, where the caller has it. */
export type WordAt = (text: string, start: number, end: number, hash?: number) => Word;

/** A power of two; and how many places from its own on a word may stand. */
const places = 1 << 15;
const reach = 8;

/** Looks words up in a pack, by a hash of their letters: no string is made of a word that was seen before. */
export const dictionaryOf = once((pack: LanguagePack): WordAt => {
  const lexicon = lexiconOf(pack);
  const traits = traitsOf(pack);
  const sorts = sortsIn(pack);
  const words: (Word | null)[] = new Array<Word | null>(places).fill(null);
  return (text, start, end, hash = hashOf(text, start, end)) => {
    const own = (hash ^ (hash >>> 15)) & (places - 1);
    let place = own;
    for (let nth = 0; nth < reach; nth++) {
      const known = words[(own + nth) & (places - 1)];
      if (known && stands(known.raw, text, start, end)) return known;
      place = own + nth;
      if (!known) break;
    }
    // Where no place is free the word takes that of another, so that odd text cannot fill the memory.
    const word = readWord(apart(text.slice(start, end)), lexicon, traits, sorts);
    words[place & (places - 1)] = word;
    return word;
  };
});

/** One step of the hash, for a caller that goes over the letters anyway. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function stands(raw: string, text: string, start: number, end: number): boolean {
  const { length } = raw;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function readWord(
  raw: string,
  lexicon: Lexicon,
  traits: (low: string) => number,
  sorts: (low: string) => number,
): Word {
  const lower = raw.toLowerCase();
  const low = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  const senses = lexicon.verbs.get(low) ?? null;
  let tags = lexicon.tags.get(low) ?? 0;
  if (tags === 0 && !senses && low.length > 4 && !capital) {
    if (endsIn(low, lexicon.adverbEndings)) tags = Tag.adverbs;
    else if (endsIn(low, lexicon.pastEndings)) tags = Tag.finiteVerbs;
  }
  if (!capital && endsIn(low, lexicon.progressiveEndings)) tags |= Tag.progressive;
  // A month with a capital, else a verb: "in May", "may".
  if (tags & Tag.times && tags & Tag.auxiliaries) tags = capital ? Tag.times : Tag.auxiliaries;
  // The body, no pronoun: "WHO".
  if (capital && low.length > 2 && tags & Tag.subjects && raw === raw.toUpperCase()) tags = 0;
  const hyphen = low.lastIndexOf('-');
  const short = lexicon.abbreviations.has(hyphen < 0 ? low : low.slice(hyphen + 1));
  return { raw, low, capital, short, tags, sorts: sorts(low), senses, traits: traits(low) };
}

function endsIn(low: string, endings: readonly string[]): boolean {
  for (let nth = 0; nth < endings.length; nth++) if (low.endsWith(endings[nth] ?? '')) return true;
  return false;
}

/** The lexicon of a pack. */
export const lexiconOf = once((pack: LanguagePack): Lexicon => {
  const words = pack.attribution;
  const tags = new Map<string, number>();
  const inflected = inflectionOf(words.inflections);
  // Behind a verb `*` stands for its finite forms: "wait*" is wait, waits, waited.
  const finite: FormsOf = (verb) => inflected(verb).slice(0, 3);
  Tag.tagged.forEach((name, index) => {
    for (const word of wordsIn(name, words[name], finite)) tags.set(word, (tags.get(word) ?? 0) | (1 << index));
  });
  return {
    tags,
    verbs: sensesOf(words),
    phrases: phrasesIn('accordingTo', words.accordingTo).map((phrase) => phrase.split(' ')),
    adverbEndings: [...listOf(words, 'adverbEndings')],
    pastEndings: [...listOf(words, 'pastEndings')],
    progressiveEndings: [...listOf(words, 'progressiveEndings')],
    pluralEndings: [...listOf(words, 'pluralEndings')],
    nouns: listOf(words, 'nouns'),
    standing: listOf(words, 'standing'),
    lone: listOf(words, 'lone'),
    abbreviations: listOf(pack.sentences, 'abbreviations'),
  };
});
