// No pattern of the claim engine may take more than linear time on any text: each literal is put to a ReDoS checker.
// The source is parsed, so that a new pattern is found by itself; patterns made at run time are not allowed here.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

// The checker's plain JavaScript: no Java, no binary.
process.env.RECHECK_BACKEND = 'pure';

const folder = fileURLToPath(new URL('../../utils/claims/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

type Pattern = { readonly source: string; readonly flags: string };

const patterns = new Map<string, Pattern>();
const made: string[] = [];
for (const file of files) walk(parseSync(file, readFileSync(folder + file, 'utf8')).program, file);

function walk(node: unknown, file: string): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'NewExpression' && 'callee' in node && nameOf(node.callee) === 'RegExp')
    made.push(file);
  if ('regex' in node && isRegex(node.regex)) {
    const { pattern, flags } = node.regex;
    patterns.set(`/${pattern}/${flags}`, { source: pattern, flags });
    return;
  }
  for (const child of Object.values(node)) walk(child, file);
}

function nameOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'name' in node ? node.name : null;
}

function isRegex(regex: unknown): regex is { pattern: string; flags: string } {
  return typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex;
}

test('the patterns are found, and none is made at run time', () => {
  expect(patterns.size).toBeGreaterThan(20);
  expect(made).toEqual([]);
});

test.each([...patterns])('%s takes linear time', async (_, { source, flags }) => {
  const exact = await check(source, flags, { checker: 'automaton', timeout: 5000 });
  // What looks ahead is beyond the automaton: there the checker tries texts of its own making.
  const found = exact.status === 'unknown' ? await check(source, flags, { checker: 'fuzz', timeout: 10_000 }) : exact;
  expect(found).toMatchObject({ status: 'safe' });
});
