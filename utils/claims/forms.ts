// A small pattern language over tokens, so that the order of words is data of a language too:
// `last|next {weekday} [ the {day} ]` - words with alternatives, captured classes, optional groups in brackets.
// Forms are short and have no repeats, so a match costs a bounded number of steps at each token.
import type { Token } from './tokens.ts';

/** Reads a class at a token: where it ends and what it is worth; null where it does not stand there. */
export type Reader = (tokens: readonly Token[], at: number) => { readonly to: number; readonly value: number } | null;

/** A class: its reader, and the words it may start with (null: any token, for digits). */
export type FormClass = { readonly starts: Iterable<string> | null; readonly digits?: true; readonly read: Reader };

export type Captures = ReadonlyMap<string, number>;

type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'class'; readonly name: string; readonly of: FormClass }
  | { readonly type: 'optional'; readonly elements: readonly Element[] };

type Form = { readonly rule: string; readonly elements: readonly Element[] };

/** Forms by the word they may start with; those that may start with digits under `#`. */
export type FormIndex = ReadonlyMap<string, readonly Form[]>;

export type FormHit = {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
};

/** Reads forms, written as text by rule. An unknown class is a mistake in the data and throws. */
export function indexForms(
  forms: Readonly<Record<string, readonly string[]>>,
  classes: Readonly<Record<string, FormClass>>,
): FormIndex {
  const index = new Map<string, Form[]>();
  for (const [rule, texts] of Object.entries(forms)) {
    for (const text of texts) {
      const form = { rule, elements: parse(text.trim().split(/\s+/), classes, text) };
      for (const key of starts(form.elements)) index.set(key, [...(index.get(key) ?? []), form]);
    }
  }
  return index;
}

function parse(parts: string[], classes: Readonly<Record<string, FormClass>>, text: string): Element[] {
  const elements: Element[] = [];
  for (let part = parts.shift(); part !== undefined && part !== ']'; part = parts.shift()) {
    if (part === '[') {
      elements.push({ type: 'optional', elements: parse(parts, classes, text) });
      continue;
    }
    const optional = part.length > 1 && part.endsWith('?');
    const bare = optional ? part.slice(0, -1) : part;
    const element = bare.startsWith('{') ? capture(bare.slice(1, -1), classes, text) : words(bare);
    elements.push(optional ? { type: 'optional', elements: [element] } : element);
  }
  return elements;
}

const words = (text: string): Element => ({ type: 'words', words: new Set(text.split('|')) });

function capture(text: string, classes: Readonly<Record<string, FormClass>>, form: string): Element {
  const [name = '', kind = name] = text.split('=');
  const found = Object.hasOwn(classes, kind) ? classes[kind] : undefined;
  if (!found) throw new Error(`Unknown class ${kind} in the form ${form}`);
  return { type: 'class', name, of: found };
}

/** Every key under which the elements may start; optional ones let the next start as well. */
function starts(elements: readonly Element[]): Set<string> {
  const keys = new Set<string>();
  for (const element of elements) {
    if (element.type === 'words') for (const word of element.words) keys.add(word);
    else if (element.type === 'optional') for (const key of starts(element.elements)) keys.add(key);
    else {
      for (const word of element.of.starts ?? []) keys.add(word);
      if (element.of.digits) keys.add('#');
    }
    if (element.type !== 'optional') break;
  }
  return keys;
}

/** The longest form that starts at a token; of equals the one written first. */
export function formAt(tokens: readonly Token[], at: number, index: FormIndex): FormHit | null {
  const token = tokens[at];
  if (!token) return null;
  const forms = index.get(token.kind === 'digits' ? '#' : token.low);
  if (!forms) return null;
  let best: FormHit | null = null;
  for (const { rule, elements } of forms) {
    const captures = new Map<string, number>();
    const to = walk(elements, 0, tokens, at, captures, null);
    if (to > (best?.to ?? at)) best = { rule, from: at, to, captures };
  }
  return best;
}

type Rest = { readonly elements: readonly Element[]; readonly nth: number; readonly then: Rest } | null;

/** Where the elements end when they match from `at`, or -1. An optional group is tried with and then without. */
function walk(
  elements: readonly Element[],
  nth: number,
  tokens: readonly Token[],
  at: number,
  captures: Map<string, number>,
  then: Rest,
): number {
  const element = elements[nth];
  if (!element) return then ? walk(then.elements, then.nth, tokens, at, captures, then.then) : at;
  if (element.type === 'optional') {
    const kept = new Map(captures);
    const to = walk(element.elements, 0, tokens, at, captures, { elements, nth: nth + 1, then });
    if (to >= 0) return to;
    captures.clear();
    for (const [name, value] of kept) captures.set(name, value);
    return walk(elements, nth + 1, tokens, at, captures, then);
  }
  const token = tokens[at];
  if (!token) return -1;
  if (element.type === 'words')
    return element.words.has(token.low) ? walk(elements, nth + 1, tokens, at + 1, captures, then) : -1;
  const hit = element.of.read(tokens, at);
  if (!hit) return -1;
  captures.set(element.name, hit.value);
  return walk(elements, nth + 1, tokens, hit.to, captures, then);
}
