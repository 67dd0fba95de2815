// The claims a person marked in an article, and how what was found is held against them.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { PageReading } from '../../utils/messages.ts';

const expected = v.object({
  kind: v.string(),
  exact: v.optional(v.string()),
  contains: v.optional(v.string()),
  nth: v.optional(v.number()),
  source: v.optional(v.string()),
  sourceName: v.optional(v.string()),
  sourceClass: v.optional(v.string()),
  cue: v.optional(v.string()),
  value: v.optional(v.number()),
  unit: v.optional(v.string()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  bound: v.optional(v.string()),
  outcomes: v.optional(v.array(v.string())),
  who: v.optional(v.string()),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
});
type Expected = v.InferOutput<typeof expected>;
const schema = v.object({ claims: v.array(expected), mustNotMark: v.array(v.string()) });

/** The expectations in a file; null, loudly, where the file is not there (only ../shared may be absent). */
export function expectationsAt(path: string): v.InferOutput<typeof schema> | null {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (existsSync(file)) return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (!path.includes('/shared/')) throw new Error(`${path} is missing`);
  console.warn(`NOT CHECKED: ${path} is absent, so the seed article is not tested here.`);
  return null;
}

type Found = PageReading['claims'][number];

/** What was expected and not found, in words; an empty list is a pass. */
export function missing(wanted: readonly Expected[], found: readonly Found[]): string[] {
  return wanted.flatMap((claim) => {
    const words = claim.exact ?? claim.contains ?? '';
    const near = found.filter(
      ({ kind, exact }) =>
        kind === claim.kind && (claim.exact === undefined ? exact.includes(words) : exact === claim.exact),
    );
    const here = claim.nth === undefined ? near : near.slice(claim.nth, claim.nth + 1);
    if (here.some((candidate) => differences(claim, candidate).length === 0)) return [];
    const closest = here.map((candidate) => differences(claim, candidate).join(', ')).join(' | ');
    return [`${claim.kind} “${words}”: ${closest || 'not found'}`];
  });
}

function differences(wanted: Expected, found: Found): string[] {
  const pairs: [string, unknown, unknown][] = [
    ['source', wanted.source, found.source?.exact],
    ['name', wanted.sourceName, found.source?.name],
    ['class', wanted.sourceClass, found.source?.class],
    ['cue', wanted.cue, found.cue?.exact],
    ['low', wanted.low ?? wanted.value, found.quantity?.low],
    ['high', wanted.high ?? wanted.value, found.quantity?.high],
    ['unit', wanted.unit, found.quantity?.unit],
    ['bound', wanted.bound, found.quantity?.bound],
    ['outcomes', wanted.outcomes?.toSorted().join(), found.outcomes?.toSorted().join()],
    ['who', wanted.who, found.who],
    ['from', wanted.from, found.from?.slice(0, 10)],
    ['to', wanted.to, found.to?.slice(0, 10)],
  ];
  return pairs
    .filter(([, want, have]) => want !== undefined && want !== have)
    .map(([what, want, have]) => `${what} is ${JSON.stringify(have)}, not ${JSON.stringify(want)}`);
}
