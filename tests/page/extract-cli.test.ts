// The extract contract where the browser dies: no row is lost, none is called "no article", and the exit status says so.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { paragraphs } from '../articles/small-pages.ts';

vi.setConfig({ testTimeout: 300_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
  writeFileSync(join(folder, 'story.html'), `<!doctype html><title>Bridge</title><article><h1>Bridge</h1>${story}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const url = 'https://lorne.example/news/2025/10/14/bridge-over-the-lorne-is-closed';
const row = (id: number) => `${JSON.stringify({ id, url, html: join(folder, 'story.html') })}\n`;

type Run = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly rows: unknown[];
  readonly ended: Promise<number>;
};

/** Reads rows from standard input, as they come. */
function extracting(environment: Readonly<Record<string, string>> = {}): Run {
  const script = resolve(import.meta.dirname, '../bench/extract.ts');
  const child = spawn(process.execPath, [script, '-'], { env: { ...process.env, ...environment } });
  const rows: unknown[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    rows.push(...lines.map((line) => JSON.parse(line) as unknown));
  });
  return { child, rows, ended: new Promise((done) => child.on('close', (status) => done(status ?? -1))) };
}

it('a browser that dies at once: every row is an error', async () => {
  const dying = join(folder, 'dying');
  writeFileSync(dying, '#!/bin/sh\nexit 1\n');
  chmodSync(dying, 0o755);
  const { child, rows, ended } = extracting({ CHROMIUM: dying });
  child.stdin.end(row(1) + row(2));
  expect(await ended).toBe(1);
  expect(rows).toEqual([1, 2].map((id) => ({ id, error: expect.stringMatching(/./) })));
});

const children = (pid: number): string => `/proc/${pid}/task/${pid}/children`;
const isListed = existsSync(children(process.pid));
if (!isListed) console.warn('No /proc here to find the browser of a run in: its death between two rows is not tried.');

it.skipIf(!isListed)('a browser that dies between two rows: each is answered, and the rest are read', async () => {
  const { child, rows, ended } = extracting();
  child.stdin.write(row(1));
  await vi.waitFor(() => expect(rows).toHaveLength(1), { timeout: 200_000 });
  const browsers = readFileSync(children(child.pid ?? 0), 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  expect(browsers.length).toBeGreaterThan(0);
  for (const browser of browsers) process.kill(browser, 'SIGKILL');
  child.stdin.end(row(2) + row(3));
  const status = await ended;
  expect(rows).toMatchObject([{ id: 1, isArticle: true }, { id: 2 }, { id: 3, isArticle: true }]);
  // Whether the death was noticed before the second row or while it was read is the machine's affair.
  const failed = rows.filter((answer) => Object.hasOwn(answer as object, 'error'));
  expect(status).toBe(failed.length > 0 ? 1 : 0);
});
