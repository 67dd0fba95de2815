// The library's search language: words and "phrases" (all must be there), field:value, - or NOT before any of them, OR
// between two, brackets around some. A query is compiled once into plain tests; what it cannot understand it names, and
// never hides notes without saying so.

import type { ArticleRecord, Note } from '../notes/note.ts';
import { fields } from './fields.ts';
import { fold } from './fold.ts';
import { noLexicon } from './lexicon.ts';
import type { Lexicon, NoteTest, QueryProblem } from './note-test.ts';
import { type Plan, testOf } from './plan.ts';
import { type Token, tokens } from './tokens.ts';

/** A word or a phrase that is looked for: as typed, folded, and where it was typed. */
export type FreeWord = { readonly raw: string; readonly at: number; readonly folded: string; readonly quoted: boolean };

/** Compiled once, then asked for every note. */
export type Query = {
  readonly text: string;
  /** The free words and phrases that must be there, folded (see fold.ts). */
  readonly words: readonly string[];
  /** All that are looked for and not left out, those of an "or" too: for order, for marking, for mending slips. */
  readonly free: readonly FreeWord[];
  /** What is asked of each note, for an index too. */
  readonly plan: Plan;
  readonly test: NoteTest;
  readonly problems: readonly QueryProblem[];
};

/** `plan` undefined: the piece changes nothing. `word`: it is one free word that must be there. */
type Part = { readonly plan?: Plan | undefined; readonly word?: string | undefined; readonly isField?: boolean };

/**
 * Never fails. An unknown field is searched for as words and named in `problems`; a field still without a value, as while
 * typing, changes nothing; a known field with a value that makes no sense finds nothing. Empty text matches every note.
 */
export function parseQuery(text: string, lexicon: Lexicon = noLexicon): Query {
  const reader = new Reader(text, lexicon);
  const parts = reader.all();
  // Fields first: they cost next to nothing, and what they rule out need not be read.
  const ordered = [...parts.filter(({ isField }) => isField), ...parts.filter(({ isField }) => !isField)];
  const plan: Plan = { all: ordered.flatMap((part) => part.plan ?? []) };
  return {
    text,
    words: parts.flatMap(({ word }) => word ?? []),
    free: reader.free,
    plan,
    test: testOf(plan),
    problems: reader.problems,
  };
}

/** Whether a note fits; `article` is the note's, undefined where it is not known. */
export const matchesQuery = (query: Query, note: Note, article: ArticleRecord | undefined): boolean =>
  query.test(note, article);

class Reader {
  readonly free: FreeWord[] = [];
  readonly problems: QueryProblem[] = [];
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  #at = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.#tokens = tokens(text);
    this.#lexicon = lexicon;
  }

  /** All pieces to the end; a bracket that was never opened does not come here (tokens.ts). */
  all(): Part[] {
    const parts: Part[] = [];
    while (this.#at < this.#tokens.length) parts.push(...this.#group());
    return parts;
  }

  /** Pieces up to a closing bracket: "or" binds its two neighbours, as in search engines, all else is "and". */
  #group(): Part[] {
    const parts: Part[] = [];
    for (let token = this.#take(); token && token.bracket !== ')'; token = this.#take()) {
      const joint = this.#joint(token);
      const last = parts.at(-1);
      // At the end of what is typed so far, a joint changes nothing.
      if ((joint === 'and' || joint === 'or') && last) {
        if (joint === 'or' && this.#more()) parts[parts.length - 1] = either(last, this.#next(false));
        continue;
      }
      this.#at--;
      parts.push(this.#next(false));
    }
    return parts;
  }

  #next(left: boolean): Part {
    const token = this.#take();
    if (!token) return {};
    if (token.bracket) {
      const inner = this.#group();
      const all = inner.flatMap(({ plan }) => plan ?? []);
      if (all.length === 0) return {};
      return { plan: token.negated ? { not: { all } } : { all } };
    }
    if (this.#joint(token) === 'not' && this.#more()) return this.#without(token);
    return this.#piece(token, left || token.negated);
  }

  /** NOT leaves out. In small letters it may be a word of a sentence: what says "not warned" is found by not warned. */
  #without(token: Token): Part {
    const following = this.#tokens[this.#at];
    const inner = this.#next(true).plan;
    if (!inner) return {};
    if (token.value === token.value.toUpperCase() || !following || following.bracket || following.field)
      return { plan: { not: inner } };
    const said = fold(`${token.value} ${following.value}`).replace(/\s+/g, ' ').trim();
    return { plan: { any: [{ not: inner }, { word: said }] } };
  }

  /** `left`: what it asks for is left out, so that it is no word to mark. */
  #piece(token: Token, left: boolean): Part {
    if (token.open) this.problems.push({ code: 'open-quote', token: token.raw });
    const signed = (plan: Plan): Plan => (token.negated ? { not: plan } : plan);
    const field = Object.hasOwn(fields, token.field) ? fields[token.field] : undefined;
    if (field) {
      const test = token.value.trim() === '' ? 'empty-value' : field(token.value, this.#lexicon);
      if (typeof test === 'object') return { plan: signed({ fact: test }), isField: true };
      if (typeof test === 'function') return { plan: signed({ ask: test }), isField: true };
      this.problems.push({ code: test, token: token.raw });
      return test === 'empty-value' ? {} : { plan: { ask: () => false }, isField: true };
    }
    const compares = token.field !== '' && !token.raw.includes(':');
    if (token.field && !compares && token.value !== '' && !token.value.startsWith('//'))
      this.problems.push({ code: 'unknown-field', token: token.raw });
    const folded = wantedWords(token, compares);
    if (folded === '') return {};
    if (!left) this.free.push({ raw: token.raw, at: token.at, folded, quoted: token.quoted });
    return { plan: signed({ word: folded }), word: left ? undefined : folded };
  }

  #joint({ quoted, field, negated, bracket, value }: Token): 'and' | 'or' | 'not' | null {
    if (quoted || field || negated || bracket) return null;
    if (value === '|' || value === '||') return 'or';
    const word = value.toLowerCase();
    const own = this.#lexicon.joints;
    for (const joint of ['and', 'or', 'not'] as const) {
      // "no", "o", "et" are words of many languages: in the reader's own they join only in capitals.
      if (word === joint || (value === value.toUpperCase() && word === own[joint].toLowerCase())) return joint;
    }
    return null;
  }

  #take = (): Token | undefined => this.#tokens[this.#at++];
  #more = (): boolean => {
    const next = this.#tokens[this.#at];
    return next !== undefined && next.bracket !== ')';
  };
}

/** A side that changes nothing, as while typing, leaves the other alone. */
function either(one: Part, other: Part): Part {
  if (!one.plan || !other.plan) return one.plan ? one : other;
  return { plan: { any: [one.plan, other.plan] } };
}

/** Without the marks at its ends: whoever types a sentence types its full stop and question mark too. */
function wantedWords({ raw, field, value, negated }: Token, compares: boolean): string {
  const typed = compares ? raw.slice(negated ? 1 : 0) : field ? `${field}:${value}` : value;
  const folded = fold(typed).replace(/\s+/g, ' ').trim();
  let [start, end] = [0, folded.length];
  while (start < end && !opens.test(folded.slice(start, start + 2))) start++;
  while (end > start && !closes.test(folded.slice(Math.max(start, end - 2), end))) end--;
  return folded.slice(start, end);
}

// Two units, so that a letter beyond the first plane is whole.
const opens = /^[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}#@+|]/u;
const closes = /[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}%+|]$/u;
