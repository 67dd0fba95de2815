// A small pattern language over tokens, so that the order of words is data of a language too:
// `<on> last|next {weekday} [ the {day} ]` - words with alternatives, captured classes, optional groups in brackets,
// and in angles a word that must stand before the form without being part of it.
// Forms are short and have no repeats, so a match costs a bounded number of steps at each token.
import type { Numbers } from '../model/number-hit.ts';
import type { Token } from '../text/token.ts';

/** Reads a class at a token: where it ends and what it is worth; null where it does not stand there. */
export type Reader = (tokens: readonly Token[], at: number, numbers: Numbers) => { to: number; value: number } | null;

/** A class: its reader, and the words it may start with (null: any token, for digits). */
export type FormClass = {
  readonly starts: Iterable<string> | null;
  readonly digits?: true;
  /** Words rare in running text of which one stands wherever the class does; null: digits alone. */
  readonly cores?: Iterable<string> | null;
  readonly read: Reader;
};

export type Captures = ReadonlyMap<string, number>;

type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'class'; readonly name: string; readonly of: FormClass }
  | { readonly type: 'behind'; readonly words: ReadonlySet<string> }
  | { readonly type: 'optional'; readonly elements: readonly Element[] };

/**
 * `lead` is an optional first word: it joins a match that starts behind it, so that "the" starts no form by itself.
 * Of forms of one length the one of the lowest `order` counts.
 */
type Form = {
  readonly rule: string;
  readonly order: number;
  readonly elements: readonly Element[];
  readonly lead: ReadonlySet<string> | null;
};

/**
 * Forms under one start whose first element ends at the same place: where a class does, behind one word, or at once.
 * `next` has them by what must stand there, for most forms are given up at that word; `always` where nothing must.
 */
type Group = {
  readonly first: FormClass | 'word' | 'nothing';
  readonly next: Map<string, Form[]>;
  readonly always: Form[];
};

/**
 * Forms by the word they may start with; those that may start with digits under `#`. `cores` are words of which every
 * form needs one: where none is near, no form is tried, which spares most of the work on "the" and "a".
 */
export type FormIndex = {
  readonly byStart: ReadonlyMap<string, readonly Group[]>;
  readonly cores: ReadonlySet<string>;
};

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
  const byStart = new Map<string, Group[]>();
  const cores = new Set<string>();
  let order = 0;
  for (const [rule, texts] of Object.entries(forms)) {
    for (const text of texts) {
      const form = led(rule, order, parse(text.trim().split(/\s+/), classes, text));
      for (const key of rarest(form.elements)) cores.add(key);
      for (const elements of opened(form.elements)) {
        const one = { ...form, elements, order: order++ };
        const nexts = nextOf(elements);
        for (const key of starts(elements)) {
          const groups = byStart.get(key) ?? [];
          if (groups.length === 0) byStart.set(key, groups);
          group(one, nexts, groups);
        }
      }
    }
  }
  return { byStart, cores };
}

function led(rule: string, order: number, elements: readonly Element[]): Form {
  const [first] = elements;
  const lead = first?.type === 'optional' && first.elements.length === 1 ? first.elements[0] : undefined;
  const own = lead?.type === 'words' ? elements.slice(1) : elements;
  return { rule, order, elements: own, lead: lead?.type === 'words' ? lead.words : null };
}

/** A form that may start with an optional group as forms that do not: first with the group, then without. */
function opened(elements: readonly Element[]): (readonly Element[])[] {
  const [first, ...rest] = elements;
  return first?.type === 'optional' ? [...opened([...first.elements, ...rest]), ...opened(rest)] : [elements];
}

/** What must stand behind the first element, or null where nothing must. */
function nextOf([, ...rest]: readonly Element[]): ReadonlySet<string> | null {
  return rest.some((one) => one.type === 'words' || one.type === 'class') ? starts(rest) : null;
}

/** Puts a form in its group of those of one start. */
function group(form: Form, nexts: ReadonlySet<string> | null, groups: Group[]): void {
  const [element] = form.elements;
  const first = element?.type === 'class' ? element.of : element?.type === 'words' ? 'word' : 'nothing';
  let own = groups.find((one) => one.first === first);
  if (!own) {
    own = { first, next: new Map(), always: [] };
    groups.push(own);
  }
  if (!nexts) own.always.push(form);
  else
    for (const key of nexts) {
      const list = own.next.get(key);
      if (list) list.push(form);
      else own.next.set(key, [form]);
    }
}

/** The words of the one required element that stands for the fewest words of running text. */
function rarest(elements: readonly Element[]): Iterable<string> {
  const required = elements.filter(({ type }) => type !== 'optional' && type !== 'behind');
  for (const element of required)
    if (element.type === 'class' && element.of.cores !== undefined) return element.of.cores ?? [];
  const numbered = required.find((element) => element.type === 'class' && element.of.digits);
  const last = numbered ?? required.findLast(({ type }) => type === 'words') ?? required[0];
  return last ? starts([last]) : [];
}

function parse(parts: string[], classes: Readonly<Record<string, FormClass>>, text: string): Element[] {
  const elements: Element[] = [];
  for (let part = parts.shift(); part !== undefined && part !== ']'; part = parts.shift()) {
    if (part === '[') {
      elements.push({ type: 'optional', elements: parse(parts, classes, text) });
      continue;
    }
    if (part.length > 1 && part.startsWith('<')) {
      elements.push({ type: 'behind', words: new Set(part.slice(1, -1).split('|')) });
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
    else if (element.type === 'behind') continue;
    else if (element.type === 'optional') for (const key of starts(element.elements)) keys.add(key);
    else {
      for (const word of element.of.starts ?? []) keys.add(word);
      if (element.of.digits) keys.add('#');
    }
    if (element.type !== 'optional') break;
  }
  return keys;
}

const none: Group = { first: 'nothing', next: new Map(), always: [] };

/** The longest form that starts at a token; of equals the one written first. */
export function formAt(tokens: readonly Token[], at: number, { byStart }: FormIndex, numbers: Numbers): FormHit | null {
  const groups = byStart.get(keyOf(tokens[at]));
  if (!groups) return null;
  let best: FormHit | null = null;
  let order = 0;
  trail.numbers = numbers;
  for (let group = 0; group < groups.length; group++) {
    const { first, next, always } = groups[group] ?? none;
    const end = first === 'word' ? at + 1 : first === 'nothing' ? at : (first.read(tokens, at, numbers)?.to ?? -1);
    const forms = end < 0 ? undefined : next.get(keyOf(tokens[end]));
    if (end < 0) continue;
    for (let nth = 0; nth < always.length + (forms?.length ?? 0); nth++) {
      const form = always[nth] ?? forms?.[nth - always.length];
      if (!form) break;
      trail.names.length = trail.values.length = 0;
      const to = walk(form.elements, 0, tokens, at, trail, null);
      if (to <= at || (best && (to < best.to || (to === best.to && form.order > order)))) continue;
      best = hitOf(form, tokens, at, to);
      order = form.order;
    }
  }
  return best;
}

const keyOf = (token: Token | undefined): string => (token?.kind === 'digits' ? '#' : (token?.low ?? ''));

function hitOf({ rule, lead }: Form, tokens: readonly Token[], at: number, to: number): FormHit {
  const captures = new Map(trail.names.map((name, nth) => [name, trail.values[nth] ?? 0]));
  return { rule, from: lead?.has(tokens[at - 1]?.low ?? '') ? at - 1 : at, to, captures };
}

/** Captures in the order they were made, cut back when a way is given up. */
type Trail = { readonly names: string[]; readonly values: number[]; numbers: Numbers };
// One for all: most forms are given up before they capture anything, and no reader of a class reads a form.
const trail: Trail = { names: [], values: [], numbers: new Map() };
type Rest = { readonly elements: readonly Element[]; readonly nth: number; readonly then: Rest } | null;

/** Where the elements end when they match from `at`, or -1. An optional group is tried with and then without. */
function walk(
  elements: readonly Element[],
  nth: number,
  tokens: readonly Token[],
  at: number,
  trail: Trail,
  then: Rest,
): number {
  const element = elements[nth];
  if (!element) return then ? walk(then.elements, then.nth, tokens, at, trail, then.then) : at;
  if (element.type === 'optional') {
    const kept = trail.names.length;
    const to = walk(element.elements, 0, tokens, at, trail, { elements, nth: nth + 1, then });
    if (to >= 0) return to;
    trail.names.length = trail.values.length = kept;
    return walk(elements, nth + 1, tokens, at, trail, then);
  }
  if (element.type === 'behind')
    return element.words.has(tokens[at - 1]?.low ?? '') ? walk(elements, nth + 1, tokens, at, trail, then) : -1;
  const token = tokens[at];
  if (!token) return -1;
  if (element.type === 'words')
    return element.words.has(token.low) ? walk(elements, nth + 1, tokens, at + 1, trail, then) : -1;
  const hit = element.of.read(tokens, at, trail.numbers);
  if (!hit) return -1;
  trail.names.push(element.name);
  trail.values.push(hit.value);
  return walk(elements, nth + 1, tokens, hit.to, trail, then);
}
