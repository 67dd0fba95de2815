// Two versions of one note become one: what does not clash is merged against the base; of what does, the later edit stands
// and the other note, whole, is kept beside it until the reader chooses. It comes to the same on every machine, whichever of
// the two is its own.
import { type Body, isBody, listIn, numberIn, textIn } from './body.ts';
import { canonical, same } from './same.ts';
import { mergeField, mergeSet } from './three-way.ts';
import { uuidOf } from './uuid-of.ts';

/** Fields that mean something only together: half of one side and half of the other is what nobody wrote. */
const together: readonly (readonly string[])[] = [
  ['target', 'selector', 'hint', 'scope', 'claim'],
  ['verdict', 'confidence'],
  ['status', 'later'],
];
const whole = (entry: unknown): string => canonical(entry);
/** Lists without order, and what tells their entries apart. */
const sets: Readonly<Record<string, (entry: unknown) => string>> = {
  tags: whole,
  pastSelectors: whole,
  comments: (entry) => (isBody(entry) ? textIn(entry, 'id') : whole(entry)),
  evidence: (entry) => (isBody(entry) ? textIn(entry, 'url') : whole(entry)),
};
/** What the store keeps with a note, and who wrote it; all else is what the reader wrote. */
const kept = new Set(['k', 'id', 'article', 'created', 'modified', 'revision', 'deleted', 'conflicts', 'writer']);

/** What the reader wrote, alone. */
const contentOf = (body: Body): Body => Object.fromEntries(Object.entries(body).filter(([name]) => !kept.has(name)));
/** A field that is empty and one that an older version does not know say the same. */
const contentKey = (entry: unknown): string =>
  canonical(
    isBody(entry) ? Object.fromEntries(Object.entries(contentOf(entry)).filter(([, said]) => !isEmpty(said))) : entry,
  );
const isEmpty = (said: unknown): boolean => said === null || (Array.isArray(said) && said.length === 0);

/** Whether both say the same, whenever it was written. */
export const sameNote = (a: Body, b: Body): boolean => contentKey(a) === contentKey(b);

/** `base` null: none is known, and whatever differs clashes. */
export function mergeNotes(base: Body | null, a: Body, b: Body): Body {
  if (same(a, b) || (base && same(base, b))) return a;
  // One side alone has changed: not even the order of its lists is touched.
  if (base && same(base, a)) return b;
  const [wins, other] = rank(a, b);
  const out: Record<string, unknown> = { ...other, ...wins };
  let clash = false;
  const setOut = (names: readonly string[]) => {
    const at = (body: Body) => names.map((name) => body[name]);
    const merged = mergeField(base && { value: at(base) }, at(wins), at(other));
    clash ||= merged.clash;
    for (const [n, name] of names.entries()) out[name] = merged.value[n];
  };
  for (const names of together) setOut(names);
  for (const name of Object.keys(out).filter((each) => !kept.has(each) && !together.flat().includes(each))) {
    const keyOf = sets[name];
    if (!keyOf) {
      setOut([name]);
      continue;
    }
    const merged = mergeSet(listIn(base, name), listIn(wins, name), listIn(other, name), keyOf);
    clash ||= merged.clash;
    out[name] = merged.value;
  }
  out.article = articleOf(base, wins, other);
  out.created = Math.min(numberIn(a, 'created', 0), numberIn(b, 'created', 0));
  out.modified = Math.max(numberIn(a, 'modified', 0), numberIn(b, 'modified', 0));
  out.deleted = binOf(base, a, b);
  out.conflicts = versions(base, wins, other, out, clash);
  return out;
}

/** The one later edited; of two of one time always the same one. */
function rank(a: Body, b: Body): readonly [Body, Body] {
  const apart = numberIn(a, 'modified', 0) - numberIn(b, 'modified', 0);
  const first = apart === 0 ? canonical(a) > canonical(b) : apart > 0;
  return first ? [a, b] : [b, a];
}

/** '' stands for an article this machine has no name for yet. */
function articleOf(base: Body | null, wins: Body, other: Body): string {
  const [mine, theirs] = [textIn(wins, 'article'), textIn(other, 'article')];
  if (mine === '' || theirs === '') return mine || theirs;
  return mergeField(base && { value: textIn(base, 'article') }, mine, theirs).value;
}

/** The bin is an edit like others, but writing on a note beats putting it in the bin. */
function binOf(base: Body | null, a: Body, b: Body): number | null {
  const [one, two] = [a.deleted, b.deleted];
  if (typeof one === 'number' && typeof two === 'number') return Math.max(one, two);
  const [inBin, out] = typeof one === 'number' ? [a, b] : [b, a];
  if (typeof inBin.deleted !== 'number' || !base || typeof base.deleted === 'number') return null;
  return sameNote(base, out) && same(base.conflicts, out.conflicts) ? inBin.deleted : null;
}

function versions(base: Body | null, wins: Body, other: Body, out: Body, clash: boolean): unknown[] {
  const kept = mergeSet(listIn(base, 'conflicts'), listIn(wins, 'conflicts'), listIn(other, 'conflicts'), contentKey);
  // Settled on both sides, each another way: one of them may say what stood there anyway, and was chosen all the same.
  const apart = isSettled(base, wins) && isSettled(base, other) && !sameNote(wins, other);
  const added = apart ? [wins, other] : clash ? [other] : [];
  const all = [...kept.value, ...added.map(versionOf)];
  const found = new Map(all.map((each) => [contentKey(each), each]));
  found.delete(contentKey(out));
  return [...found].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, each]) => each);
}

/** Whether a version that stood there was settled. */
function isSettled(base: Body | null, now: Body): boolean {
  const left = new Set(listIn(now, 'conflicts').map(contentKey));
  return listIn(base, 'conflicts').some((each) => !left.has(contentKey(each)));
}

function versionOf(note: Body): Body {
  const content = contentOf(note);
  const by = note.writer === undefined ? {} : { writer: note.writer };
  return { ...content, ...by, id: uuidOf(contentKey(note)), modified: numberIn(note, 'modified', 0), revision: 0 };
}
