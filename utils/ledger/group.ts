// Puts kept claims that count the same thing together: pairs by score, groups by the average of their pairs, and what the
// reader has said of two of them before all else.
import { type Known, known, sameness } from './compare.ts';
import type { Entry } from './entry.ts';
import { Corpus } from './surroundings.ts';

/** What the reader said of two claims, by their ids. */
export type Ruling = { readonly a: string; readonly b: string; readonly same: boolean };

/** Claims of one count, oldest first, and those that may belong to them. */
export type Group = {
  readonly count: string;
  /** The one or two names that its claims share, as they are written. */
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
  readonly maybe: readonly Entry[];
};

/** Above this, claims stand together unasked; above `maybe` it is offered. */
export const sure = 0.52;
export const maybe = 0.33;
/** Two groups become one where their pairs come to this on the average: below it, a chain of neighbours would join all. */
const joined = 0.45;

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Groups of two and more, the largest first; a claim stands in one of them at most. */
export function groupsOf(entries: readonly Entry[], rulings: readonly Ruling[] = []): Group[] {
  const corpus = new Corpus(entries);
  const all = entries.map((entry) => known(entry, corpus));
  const ruled = new Map(rulings.map(({ a, b, same }) => [key(a, b), same]));
  const score = (a: Known, b: Known): number => {
    const said = ruled.get(key(a.entry.id, b.entry.id));
    return said === undefined ? sameness(a, b) : said ? 1 : -1;
  };
  const scores = new Map<string, number>();
  const pairs: [Known, Known, number][] = [];
  for (const [a, b] of candidates(all, rulings)) {
    const value = score(a, b);
    scores.set(key(a.entry.id, b.entry.id), value);
    if (value >= maybe) pairs.push([a, b, value]);
  }
  pairs.sort((x, y) => y[2] - x[2]);
  const average = (some: readonly Known[], others: readonly Known[]): number => {
    let sum = 0;
    for (const a of some) {
      for (const b of others) {
        const value = scores.get(key(a.entry.id, b.entry.id)) ?? 0;
        // What the reader has parted stays apart, what they put together is together.
        if (value < 0) return -1;
        if (ruled.get(key(a.entry.id, b.entry.id)) === true) return 1;
        sum += value;
      }
    }
    return sum / (some.length * others.length);
  };
  const clusters = new Map<Known, Known[]>(all.map((each) => [each, [each]]));
  for (const [a, b, value] of pairs) {
    if (value < sure) break;
    const [one, other] = [clusters.get(a) ?? [a], clusters.get(b) ?? [b]];
    if (one === other || average(one, other) < joined) continue;
    one.push(...other);
    for (const each of other) clusters.set(each, one);
  }
  const groups = [...new Set(clusters.values())].filter((group) => group.length > 1);
  const loose = [...new Set(clusters.values())].flatMap((group) => (group.length === 1 ? group : []));
  return groups
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      count: group[0]?.count ?? '',
      names: namesOf(group),
      entries: group.map(({ entry }) => entry).sort((a, b) => a.at - b.at),
      maybe: loose.filter((each) => average([each], group) >= maybe * 0.8).map(({ entry }) => entry),
    }));
}

/** The names that weigh most in all of them together, in the order of their weight. */
function namesOf(group: readonly Known[]): string[] {
  const sum = new Map<string, number>();
  const said = new Map<string, number>();
  for (const { around } of group) {
    for (const [name, weight] of around.names) {
      sum.set(name, (sum.get(name) ?? 0) + Math.min(weight, 0.3));
      said.set(name, (said.get(name) ?? 0) + 1);
    }
  }
  // Whoever is asked in one article names no measure.
  const most = [...sum]
    .filter(([name]) => (said.get(name) ?? 0) * 2 > group.length)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2);
  const told = group.map(({ entry }) => `${entry.title} ${entry.before} ${entry.after} ${entry.lead}`).join(' ');
  return most.flatMap(([name]) => {
    const at = told.toLowerCase().indexOf(name);
    return at < 0 ? [] : told.slice(at, at + name.length);
  });
}

/** Longer lists of one count are compared only with their neighbours in time: a claim far from all others is alone. */
const mostBeside = 400;

/** Pairs of one count from two articles, and those that the reader has ruled on. */
function* candidates(all: readonly Known[], rulings: readonly Ruling[]): Generator<[Known, Known]> {
  const seen = new Set<string>();
  const byId = new Map(all.map((each) => [each.entry.id, each]));
  for (const { a, b } of rulings) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || seen.has(key(a, b))) continue;
    seen.add(key(a, b));
    yield [one, other];
  }
  for (const list of Map.groupBy(all, ({ count }) => count).values()) {
    const inTime = list.toSorted((a, b) => a.entry.at - b.entry.at);
    for (const [n, one] of inTime.entries()) {
      for (const other of inTime.slice(n + 1, n + 1 + mostBeside)) {
        if (one.entry.articleId === other.entry.articleId || seen.has(key(one.entry.id, other.entry.id))) continue;
        yield [one, other];
      }
    }
  }
}
