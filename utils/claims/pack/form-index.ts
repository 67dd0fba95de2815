// The forms of a language by the word that they may start with, so that most tokens of a text cost nothing and most forms
// are given up at their second word.
import type { Numbers } from '../model/number-hit.ts';
import type { Token } from '../text/token.ts';
import { entriesIn, formIn, type Element as Piece } from './notation.ts';

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

type Element = Piece<FormClass>;

/**
 * `lead` is an optional first word: it joins a match that starts behind it, so that "the" starts no form by itself.
 * Of forms of one length the one of the lowest `order` counts.
 */
export type Form = {
  readonly rule: string;
  readonly order: number;
  readonly elements: readonly Element[];
  readonly lead: ReadonlySet<string> | null;
};

/**
 * Forms under one start whose first element ends at the same place: where a class does, behind one word, or at once.
 * `next` has them by what must stand there, for most forms are given up at that word; `always` where nothing must.
 */
export type Group = {
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

/**
 * Reads forms, written as lists by rule. `names` are what a class may be captured as besides its own name.
 * A class or name that is not known throws.
 */
export function indexForms(
  forms: Readonly<Record<string, string>>,
  classes: Readonly<Record<string, FormClass>>,
  names: readonly string[],
): FormIndex {
  const byStart = new Map<string, Group[]>();
  const cores = new Set<string>();
  let order = 0;
  for (const [rule, list] of Object.entries(forms)) {
    for (const text of entriesIn(rule, list)) {
      const form = led(rule, order, formIn(rule, text, classes, names));
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
