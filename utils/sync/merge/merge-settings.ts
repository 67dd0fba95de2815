// The settings of two machines become one, item by item against the base: lists are sets, of a value that both changed ours
// stands. Without a base, as a machine joins, what is there already stands, and lists unite.
import { type Body, isBody } from './body.ts';
import { canonical } from './same.ts';
import { mergeField, mergeSet } from './three-way.ts';

export function mergeSettings(base: Body | null, ours: Body, theirs: Body): Body {
  const names = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  const merged = [...names].map((name) => [name, mergeItem(base, name, ours[name], theirs[name])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeItem(base: Body | null, name: string, ours: unknown, theirs: unknown): unknown {
  const before = base?.[name];
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergeSet(Array.isArray(before) ? before : [], theirs, ours, nameOfEntry).value;
  if (isBody(ours) && isBody(theirs)) return mergeSettings(isBody(before) ? before : base && {}, ours, theirs);
  return base ? mergeField({ value: before }, ours, theirs).value : (theirs ?? ours);
}

/** A look-up by its name, a verdict of one's own by its word, what was said of two notes by the two. */
function nameOfEntry(entry: unknown): string {
  if (!isBody(entry)) return canonical(entry);
  return canonical('a' in entry ? [entry.a, entry.b] : (entry.name ?? entry.word ?? entry));
}
