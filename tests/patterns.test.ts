// No pattern that meets text from pages or files may take more than linear time on any text: each is put to a ReDoS
// checker. Literals are read from the source, so that a new one is found by itself; patterns made of lists of words are
// caught as they are made, each entry for itself: a list takes the time of its entries, one after the other. Patterns made
// in any other way are not allowed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { expect, test, vi } from 'vitest';
import type { entriesOf, wordsPattern } from '../utils/word-pattern.ts';

// The checker's plain JavaScript: no Java, no binary.
process.env.RECHECK_BACKEND = 'pure';

type Module = { readonly wordsPattern: typeof wordsPattern; readonly entriesOf: typeof entriesOf };

/** The patterns made of lists, by the source that they came to. */
const ofLists = vi.hoisted(() => new Map<string, RegExp>());
vi.mock('../utils/word-pattern.ts', async (original) => {
  const { wordsPattern, entriesOf } = await original<Module>();
  const caught: typeof wordsPattern = (list, frame) => {
    for (const entry of entriesOf(list)) {
      const pattern = wordsPattern(entry, frame);
      ofLists.set(String(pattern), pattern);
    }
    return wordsPattern(list, frame);
  };
  return { wordsPattern: caught, entriesOf };
});

// A list by the letters of its lines makes its patterns when a line asks for them: all of it is made here at once.
vi.mock('../utils/page/lines.ts', async (original) => {
  const { wordsPattern } = await import('../utils/word-pattern.ts');
  return { ...(await original<object>()), linesOf: wordsPattern };
});

const root = fileURLToPath(new URL('..', import.meta.url));
const maker = 'utils/word-pattern.ts';
const files = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path)),
);

type Pattern = { readonly source: string; readonly flags: string };

const patterns = new Map<string, Pattern>();
const homes = new Map<string, string>();
const made: string[] = [];
for (const path of files) walk(parseSync(path, readFileSync(root + path, 'utf8')).program, path);

for (const path of files) {
  if (path === maker || !/\/(?:word-pattern|lines)\.ts'/.test(readFileSync(root + path, 'utf8'))) continue;
  const known = ofLists.size;
  await import(`../${path}`);
  for (const [text, { source, flags }] of [...ofLists].slice(known)) keep(text, { source, flags }, path);
}

function keep(text: string, pattern: Pattern, path: string): void {
  patterns.set(text, pattern);
  homes.set(text, path);
}

function walk(node: unknown, path: string): void {
  if (typeof node !== 'object' || node === null) return;
  const makes = 'type' in node && (node.type === 'NewExpression' || node.type === 'CallExpression');
  if (makes && 'callee' in node && nameOf(node.callee) === 'RegExp') made.push(path);
  if ('regex' in node && isRegex(node.regex)) {
    const { pattern, flags } = node.regex;
    keep(`/${pattern}/${flags}`, { source: pattern, flags }, path);
    return;
  }
  for (const child of Object.values(node)) walk(child, path);
}

function nameOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'name' in node ? node.name : null;
}

function isRegex(regex: unknown): regex is Pattern & { pattern: string } {
  return typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex;
}

test('the patterns are found, and none is made but of a list of words', () => {
  expect(patterns.size).toBeGreaterThan(200);
  expect(made).toEqual([maker]);
});

/** The most that a pattern may take for the text that looks worst to the checker, ms of the processor: safe ones take one or two. */
const most = 500;

/** Milliseconds of the processor that a pattern takes for a text, however busy the machine is. */
function spent(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  pattern.exec(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is bad about a pattern; null for one that takes linear time. */
async function faultOf({ source, flags }: Pattern): Promise<string | null> {
  const exact = await check(source, flags, { checker: 'automaton', timeout: 5_000 });
  if (exact.status === 'safe') return null;
  if (exact.status === 'vulnerable') return exact.attack.pattern;
  // What looks ahead is beyond the automaton, and what counts far takes it minutes: there the checker tries texts of its
  // own making, the same each time. It times the worst of them by the clock, which says nothing on a busy machine.
  const tried = await check(source, flags, { checker: 'fuzz', timeout: 600_000, randomSeed: 1 });
  if (tried.status === 'unknown') return `not known: ${tried.error.kind}`;
  const isBad = tried.status === 'vulnerable' && spent(new RegExp(source, flags), tried.attack.string) > most;
  return isBad ? tried.attack.pattern : null;
}

test('a pattern that takes more is found, by proof and by trial', async () => {
  expect(await faultOf({ source: '^(a+)+$', flags: '' })).not.toBeNull();
  expect(await faultOf({ source: '(?=a)(?:a|b)*(?:a|c)*d', flags: '' })).not.toBeNull();
  expect(await faultOf({ source: '(?=a)a+b', flags: 'y' })).toBeNull();
}, 900_000);

test.each([...patterns].map(([text, pattern]) => [homes.get(text), text, pattern] as const))(
  '%s: %s takes linear time',
  async (_, __, pattern) => {
    expect(await faultOf(pattern)).toBeNull();
  },
  900_000,
);
