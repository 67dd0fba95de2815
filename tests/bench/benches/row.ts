// What every bench gives: rows of one table; and the ways to run a contract and a scorer that all of them use.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from '../jsonl.ts';

export type Row = {
  readonly measure: string;
  readonly ours: string | number;
  readonly peers: Readonly<Record<string, string | number>>;
  readonly data: string;
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** A gold file under ../shared/data, or null where it is absent. */
export const goldFile = (name: string): string | null =>
  existsSync(`${shared}data/${name}`) ? `${shared}data/${name}` : null;

/** Runs one of the contracts on a file; gives the path of its answers. */
export function run(contract: 'detect' | 'extract' | 'reanchor', input: string): string {
  mkdirSync(`${root}.output/bench`, { recursive: true });
  const path = `${root}.output/bench/${contract}-${input.replace(/.*\//, '').replace(/\W+/g, '-')}.jsonl`;
  const file = openSync(path, 'w');
  const done = spawnSync(process.execPath, [`${root}tests/bench/${contract}.ts`, input], {
    stdio: ['ignore', file, 'ignore'],
  });
  closeSync(file);
  if (done.status !== 0) throw new Error(`${contract} failed on ${input}`);
  return path;
}

/** What a scorer prints, as an object. */
export function score(scorer: string, gold: string, answers: string): Score {
  const done = spawnSync(process.execPath, [`${shared}eval/${scorer}.mjs`, gold, answers], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${scorer} failed: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

export type Score = { readonly [key: string]: number | string | null | Score };

/** A figure inside a score: at(score, 'quote', 'f1'). */
export function at(found: Score, ...path: readonly string[]): number {
  let value: Score[string] | undefined = found;
  for (const key of path) value = typeof value === 'object' && value !== null ? value[key] : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}

/** The sum of a contract's own `ms`. */
export async function msOf(answers: string): Promise<number> {
  let sum = 0;
  for await (const row of readRows(answers)) if (hasMs(row)) sum += row.ms;
  return sum;
}

const hasMs = (row: unknown): row is { ms: number } =>
  typeof row === 'object' && row !== null && 'ms' in row && typeof row.ms === 'number';

/** The texts of a gold file. */
export async function textsOf(gold: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const row of readRows(gold))
    if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string') texts.push(row.text);
  return texts;
}

/** Milliseconds of one pass over the texts, the best of three after one to warm up: the machine's other work only adds. */
export function timed(texts: readonly string[], work: Work): number {
  const passes = [0, 1, 2, 3].map(() => {
    const begun = performance.now();
    for (const text of texts) work(text);
    return performance.now() - begun;
  });
  return Math.min(...passes.slice(1));
}

/** Passes of each contestant: the compiler has done with what they run by then. */
const rounds = 12;

type Work = (text: string) => unknown;
type Race = { readonly first: number; readonly best: number };

/** Milliseconds of one pass over the texts, the two works in turn: the very first pass, and the best of those behind it. */
export function raced(texts: readonly string[], ours: Work, theirs: Work): { ours: Race; theirs: Race } {
  const pass = (work: Work): number => {
    const begun = performance.now();
    for (const text of texts) work(text);
    return performance.now() - begun;
  };
  const first = { ours: pass(ours), theirs: pass(theirs) };
  const best = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY };
  for (let round = 1; round < rounds; round++) {
    best.ours = Math.min(best.ours, pass(ours));
    best.theirs = Math.min(best.theirs, pass(theirs));
  }
  return {
    ours: { first: first.ours, best: best.ours },
    theirs: { first: first.theirs, best: best.theirs },
  };
}

export const ms = (value: number): string => `${Math.round(value)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} times`;
