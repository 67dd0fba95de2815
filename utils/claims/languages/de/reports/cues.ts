// Where a verb reports in a sentence, and in which form: "sagte", "hat … gesagt", "mitteilte", "teilte … mit".

import { firstOf, isRelative, isSubordinate, type Segment } from './segments.ts';
import { determiners, isAuxiliary, isConjugated, low, type Stretch, subordinators, type Units } from './unit.ts';
import { type Verb, verbsOf } from './verbs.ts';

/** A verb that reports: `main` in the second place, `first` right behind a sign, `final` at the end of its clause. */
export type Cue = Stretch & {
  readonly head: number;
  readonly verb: Verb;
  /** The finite verb of the clause: the verb itself or its auxiliary. */
  readonly finite: number;
  readonly index: number;
  readonly shape: 'main' | 'first' | 'final';
  readonly passive: boolean;
  /** Where the clause ends, past what is told of its subject between commas. */
  readonly end: number;
};

type Told = Omit<Cue, 'end'>;

const passives = /^(?:wird|werden|werde|wurde|wurden|worden|würde)$/;

const states = /^(?:ist|sind|sei|seien|war|waren|wäre|wären)$/;

/** The verbs that report in a sentence, in order. */
export function cuesOf(units: Units, segments: readonly Segment[]): Cue[] {
  return segments.flatMap((segment, index) => {
    const found: Cue[] = [];
    let end = -1;
    for (let at = segment.from; at < segment.to; at++) {
      const word = low(units, at);
      if (verbsOf(word).length === 0 && word !== 'steht' && word !== 'stand') continue;
      if (
        !units[at]?.word ||
        (determiners.has(low(units, at)) && !(at === segment.from && determiners.has(low(units, at + 1))))
      )
        continue;
      if (units[at]?.capital) continue;
      if (end < 0) end = clauseEnd(units, segments, index);
      const cue = cueAt(units, segment, index, at, end);
      if (cue) found.push({ ...cue, end });
    }
    return found;
  });
}

function cueAt(units: Units, segment: Segment, index: number, head: number, end: number): Told | null {
  if (isReflexive(units, head)) return null;
  // "In dem Brief steht: „…“"
  if (
    head > segment.from &&
    /^(?:steht|stand)$/.test(low(units, head)) &&
    segment.sign === ':' &&
    !isRelative(units, segment)
  )
    return { from: head, to: head + 1, head, verb: written, finite: head, index, passive: false, shape: 'main' };
  // "„Wir bleiben“ steht auf dem Banner"
  if (head === segment.from + 1 && units[segment.from]?.quote && /^(?:steht|stand)$/.test(low(units, head)))
    return { from: head, to: head + 1, head, verb: written, finite: head, index, passive: false, shape: 'first' };
  const fitting = verbsOf(low(units, head)).filter((verb) => fits(units, segment, head, verb, end));
  // "erklärt" is a participle as well.
  return finite(units, segment, index, head, fitting) ?? joined(units, segment, index, head, fitting);
}

/** Where the clause of a segment ends: what tells of its subject between commas parts it, and its prefix stands behind. */
function clauseEnd(units: Units, segments: readonly Segment[], index: number): number {
  let end = segments[index]?.to ?? 0;
  for (let next = index + 1; next < index + 4; next++) {
    const one = segments[next];
    if (!one || segments[next - 1]?.sign !== ',' || units[one.from]?.quote || subordinators.has(low(units, one.from)))
      break;
    if (!isRelative(units, one) && hasFinite(units, one)) break;
    end = one.to;
  }
  return end;
}

const hasFinite = (units: Units, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isConjugated(units, at)) return true;
  return false;
};

function fits(units: Units, segment: Segment, head: number, verb: Verb, end: number): boolean {
  // "wie sie bekannt gab"
  if (verb.with.length === 0 || verb.with.includes(low(units, head - 1))) return true;
  for (
    let at = verb.form === 'finite' ? head + 1 : segment.from;
    at < (verb.form === 'finite' ? end : segment.to);
    at++
  )
    if (at !== head && verb.with.includes(low(units, at))) return true;
  return false;
}

const written: Verb = { takes: 'q', with: [], form: 'finite' };

/** "Auf der Tafel fand sich": nobody finds. */
const isReflexive = (units: Units, head: number): boolean =>
  /^(?:finde[nt]?|fand|fanden)$/.test(low(units, head)) &&
  [head - 1, head + 1, head + 2].some((at) => low(units, at) === 'sich');

/** "sagte", and "mitteilte" at the end of its clause. */
function finite(units: Units, segment: Segment, index: number, head: number, fitting: readonly Verb[]): Told | null {
  const verbs = fitting.filter(({ form }) => form === 'finite');
  // "gab bekannt" is more than "gab".
  const verb = verbs.find((one) => one.with.length > 0) ?? verbs[0];
  if (!verb || low(units, head - 1) === 'zu' || (isAuxiliary(units, head + 1) && head > segment.from)) return null;
  const first = firstOf(units, segment);
  const base = { from: head, to: head + 1, head, verb, finite: head, index, passive: false };
  // "…, so urteilte Roe"
  if (head === first || (head === first + 1 && low(units, first) === 'so' && !units[first]?.capital))
    return { ...base, shape: 'first' };
  const last = head === segment.to - 1;
  if (last && isSubordinate(units, segment)) return { ...base, shape: 'final' };
  for (let at = first; at < head; at++)
    if (isConjugated(units, at) && !units[at - 1]?.quote)
      return afterAnd(units, segment, head) ? { ...base, shape: 'first' } : null;
  return { ...base, shape: isSubordinate(units, segment) && last ? 'final' : 'main' };
}

/** "… und kündigte Hilfe an": a second verb of the same subject. */
const afterAnd = (units: Units, { from }: Stretch, head: number): boolean =>
  head > from && /^(?:und|aber|sowie)$/.test(low(units, head - 1));

/** A participle with its auxiliary: "hat am Montag gesagt", "gesagt hatte". */
function joined(units: Units, segment: Segment, index: number, head: number, fitting: readonly Verb[]): Told | null {
  const verb = fitting.find(({ form }) => form === 'participle');
  if (!verb) return null;
  const behind = isAuxiliary(units, head + 1);
  if (behind) {
    const passive = passives.test(low(units, head + 1)) && low(units, head + 1) !== 'worden';
    const end = isAuxiliary(units, head + 2) ? head + 3 : head + 2;
    if (isSubordinate(units, segment))
      return { from: head, to: head + 2, head, verb, finite: head + 1, index, shape: 'final', passive };
    if (end === segment.to && low(units, head + 1) !== 'worden') return null;
  }
  for (let at = head - 1; at >= segment.from; at--) {
    if (!isAuxiliary(units, at) || low(units, at) === 'worden') continue;
    // "ist im Vertrag festgelegt": a state; only "er ist davon ausgegangen" is said.
    if (states.test(low(units, at)) && !/gangen$/.test(low(units, head))) return null;
    const first = firstOf(units, segment);
    return {
      from: at,
      to: head + 1,
      head,
      verb,
      finite: at,
      index,
      // "„…“ wird Roe zitiert"
      shape:
        at === first || low(units, at - 1) === 'und' || (units[first]?.quote && at === first + 1) ? 'first' : 'main',
      passive: passives.test(low(units, at)),
    };
  }
  return null;
}
