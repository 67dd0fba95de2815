// What the model looks at, as hashed numbers: cheap signs of a cue, of who may speak by it and of what may be said.
// A feature is a template with up to two values, mixed to one integer (the hashing trick, Weinberger et al. 2009).
import type { Stretch } from '../types.ts';
import { has } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import type { CueGroup } from './cue-groups.ts';
import { hashOf, kindAt, type View, verbsIn } from './kinds.ts';
import type { SourceOption } from './options.ts';

/** Where features are looked up: the weights, and while learning a list of what was asked for. */
export type Look = { readonly table: Int8Array; readonly seen: number[] | null };

/** Hashed features are cut to this many bits. */
export const bits = 18;

const mask = (1 << bits) - 1;

/** The weight of a template with its values, mixed as in MurmurHash3, so that every bit counts when the sum is cut. */
function told(look: Look, template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h = (h ^ (h >>> 15)) & mask;
  look.seen?.push(h);
  return look.table[h] ?? 0;
}

/** Lengths in steps that grow, so that far ones share a number. */
const step = (length: number): number =>
  length < 4 ? length : length < 6 ? 4 : length < 10 ? 5 : length < 16 ? 6 : length < 26 ? 7 : 8;

/** What a cue is to all its parts. */
export type CueFacts = {
  readonly group: CueGroup;
  readonly head: number;
  readonly shape: number;
  readonly complements: number;
  readonly next: number;
  readonly before: number;
  readonly rule: number;
};

export function factsOf(view: View, group: CueGroup): CueFacts {
  const { atoms } = view;
  const atom = atoms[group.head];
  let forms = 0;
  let complements = 0;
  if (atom?.senses)
    for (const sense of atom.senses) {
      forms |= sense.forms;
      complements |= sense.complements;
    }
  else {
    forms = has(atom, Tag.progressive) ? 64 : has(atom, Tag.finiteVerbs) ? 128 : 256;
    complements = 256;
  }
  return {
    group,
    head: hashOf(atom?.low ?? ''),
    shape: forms * 4 + (has(atoms[group.aux], Tag.be) ? 1 : has(atoms[group.aux], Tag.to) ? 2 : group.aux >= 0 ? 3 : 0),
    complements,
    next: kindAt(view, group.to),
    before: kindAt(view, group.from - 1),
    rule: group.rule ? hashOf(group.rule.rule) : 0,
  };
}

export function cueScore(look: Look, view: View, facts: CueFacts): number {
  const { atoms, sentence } = view;
  const { group, head, shape, complements, next, before, rule } = facts;
  const second = kindAt(view, group.to + 1);
  const aux = group.aux < 0 ? 0 : kindAt(view, group.aux);
  const low = atoms[group.head]?.low ?? '';
  return (
    told(look, 1, shape, 0) +
    told(look, 2, head, 0) +
    told(look, 3, head, next) +
    told(look, 4, head, before) +
    told(look, 5, head, shape) +
    told(look, 6, rule, 0) +
    told(look, 7, rule, head) +
    told(look, 8, complements, next) +
    told(look, 9, next, second) +
    told(look, 10, before, kindAt(view, group.from - 2)) +
    told(look, 11, aux, complements) +
    told(look, 12, aux, next) +
    told(look, 13, group.negated ? 1 : 0, complements) +
    told(look, 14, group.inside ? 1 : 0, rule) +
    told(look, 15, hashOf(low, 3), group.rule ? 1 : 0) +
    told(look, 16, next, rule) +
    told(look, 17, before, rule) +
    told(look, 18, hashOf(atoms[group.to]?.low ?? ''), group.inside ? 1 : 0) +
    told(look, 19, step(sentence.to - group.to), complements) +
    told(look, 20, step(group.from - sentence.from), shape) +
    told(look, 21, kindAt(view, sentence.from), rule ? 1 : 0) +
    told(look, 22, next, shape) +
    told(look, 23, before, shape) +
    told(look, 24, sentence.from === 0 ? 1 : 0, rule) +
    told(look, 25, atoms[sentence.to - 1]?.low === '?' ? 1 : 0, rule)
  );
}

export function sourceScore(look: Look, view: View, facts: CueFacts, option: SourceOption): number {
  const { atoms } = view;
  const { group, shape, complements, rule, next, head } = facts;
  const { from, to, type } = option;
  const last = atoms[to - 1];
  const kind = kindAt(view, to - 1);
  const apart = to <= group.from ? group.from - to : 20 + from - group.to;
  const between = to <= group.from ? verbsIn(view, to, group.from) : 5;
  return (
    told(look, 30, type, rule) +
    told(look, 31, type, shape) +
    told(look, 32, kind, type) +
    told(look, 33, hashOf(last?.low ?? ''), 0) +
    told(look, 34, step(apart % 20) + (apart > 19 ? 10 : 0), type) +
    told(look, 35, kindAt(view, from), type) +
    told(look, 36, step(to - from), kind) +
    told(look, 37, kindAt(view, from - 1), type) +
    told(look, 38, kindAt(view, to), type) +
    told(look, 39, kind, complements) +
    told(look, 40, kindAt(view, from), next) +
    told(look, 41, kind, head) +
    told(look, 42, type, kindAt(view, group.to)) +
    told(look, 43, type, between) +
    told(look, 44, between, kindAt(view, to)) +
    told(look, 45, kind, between) +
    told(look, 46, option.relative ? 1 : 0, complements) +
    told(look, 47, kind, rule)
  );
}

export function startScore(look: Look, view: View, facts: CueFacts, at: number, ruled: number): number {
  const { group, head, complements, shape } = facts;
  const kind = kindAt(view, at);
  const gap = step(at - group.to);
  const agrees = at === ruled ? 1 : ruled < 0 ? 2 : 0;
  return (
    told(look, 50, kind, head) +
    told(look, 51, kind, complements) +
    told(look, 52, gap, kind) +
    told(look, 53, kindAt(view, at - 1), kind) +
    told(look, 54, agrees, kind) +
    told(look, 55, kind, kindAt(view, at + 1)) +
    told(look, 56, kindAt(view, at - 1), head) +
    told(look, 57, agrees, facts.rule) +
    told(look, 58, gap, shape)
  );
}

/** What follows a cue: where it first can begin, where the sentence ends, and where the rules end it, or -1. */
export type Right = { readonly first: number; readonly whole: number; readonly ruled: number };

export function endScore(look: Look, view: View, facts: CueFacts, at: number, { first, whole, ruled }: Right): number {
  const { sentence } = view;
  const { group, head, complements } = facts;
  const kind = kindAt(view, at);
  const next = kindAt(view, at + 1);
  const last = at === whole ? 1 : 0;
  const agrees = at === ruled ? 1 : ruled < 0 ? 2 : 0;
  const verbs = verbsIn(view, first, at);
  const opens = kindAt(view, first);
  const length = step(at - first);
  return (
    told(look, 60, kind, next) +
    told(look, 61, kind, complements) +
    told(look, 62, last, head) +
    told(look, 63, last, complements) +
    told(look, 64, agrees, kind) +
    told(look, 65, agrees, last) +
    told(look, 66, step(at - group.to), last) +
    told(look, 67, step(sentence.to - at), kind) +
    told(look, 68, kindAt(view, at - 1), kind) +
    told(look, 69, kind, head) +
    told(look, 70, facts.next, kind) +
    told(look, 71, next, kindAt(view, at + 2)) +
    told(look, 72, agrees, facts.rule) +
    told(look, 73, kind, verbs) +
    told(look, 74, kind, verbsIn(view, at, Math.min(at + 5, whole)) * 4 + verbs) +
    told(look, 75, length, complements) +
    told(look, 76, length, head) +
    told(look, 77, opens, kind) +
    told(look, 78, opens, last) +
    told(look, 79, kind, facts.shape) +
    told(look, 122, verbs, complements)
  );
}

export function leftScore(look: Look, view: View, facts: CueFacts, { from, to }: Stretch, ruled: boolean): number {
  const { atoms, sentence } = view;
  const nth = (from > sentence.from + 1 ? 1 : 0) + (to - from === 1 ? 2 : 0);
  const { group, head, shape, next, rule } = facts;
  const after = kindAt(view, to);
  return (
    told(look, 80, nth, kindAt(view, from)) +
    told(look, 81, nth, kindAt(view, to - 1)) +
    told(look, 82, nth, step(to - from)) +
    told(look, 83, after, next) +
    told(look, 84, nth, ruled ? 1 : 0) +
    told(look, 85, ruled ? 1 : 0, rule) +
    told(look, 86, head, 0) +
    told(look, 87, next, shape) +
    told(look, 88, after, kindAt(view, to + 1)) +
    told(look, 89, group.to >= sentence.to - 1 ? 1 : 0, next) +
    told(look, 90, atoms[to - 1]?.tail === ',' ? 1 : 0, head)
  );
}

export function pairScore(look: Look, facts: CueFacts, source: SourceOption, where: number, ruled: boolean): number {
  const order = source.from >= facts.group.to ? 1 : 0;
  return (
    told(look, 100, source.type * 8 + where, source.ruled ? 1 : ruled ? 2 : 0) +
    told(look, 101, where * 2 + order, facts.next) +
    told(look, 102, where * 2 + order, facts.head) +
    told(look, 103, source.ruled && ruled ? 1 : 0, facts.rule) +
    told(look, 104, where * 2 + order, source.relative ? 1 : 0)
  );
}
