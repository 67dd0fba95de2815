// What a screen reader says of a screen, in its order, beside what is kept of it in a text that people can read: a heading
// that moved behind its list, a button without a name, a second title. KEEP=1 writes it anew; read it before it is committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from './driver/driver.ts';
import { atRest } from './screen.ts';

const folder = fileURLToPath(new URL('heard/', import.meta.url));

type Node = { role?: string; name?: string; description?: string; level?: number; children?: Node[] };

/** What is stepped through: titles, places to go to and everything that can be pressed, filled in or announced. */
const told =
  /^(?:heading|button|link|textbox|searchbox|combobox|checkbox|radio|switch|tab|slider|spinbutton|progressbar|status|alert|dialog|table|img|image|ColorWell)$/;

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Times, ports and the day of the run differ from run to run. */
const steady = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?/g, 'TIME')
    .replace(/(example|127\.0\.0\.1|localhost):\d+/g, '$1:PORT')
    .replace(/\b(?:[A-Z][a-z]{2,8} \d{1,2}, )?20\d\d\b(?:-\d\d-\d\d)?/g, 'DATE')
    .replace(/\b(?:\d+ (?:second|minute)s? ago|now)\b/g, 'AGO');

/** So many lines of an article's list are held. */
const rows = 6;

/** The screen as it is heard, a line each: "heading 2 Filters", "button Export". */
export async function heardOn(page: Page): Promise<string[]> {
  const tree: Node = (await page.accessibility.snapshot({ interestingOnly: false })) ?? {};
  const lines = flat(tree)
    .filter(({ role }) => told.test(role ?? ''))
    .map(({ role, level, name = '', description = '' }) =>
      [role, level, steady(name).slice(0, 120), description && `(${steady(description).slice(0, 80)})`]
        .filter(Boolean)
        .join(' ')
        .trim(),
    );
  // Rows further down are made as they come near the window.
  const list = lines.findIndex((line) => line.startsWith('heading 2 In the article'));
  const end = lines.findIndex((line, at) => at > list && line.startsWith('switch '));
  return list < 0 || end < 0 ? lines : lines.toSpliced(list + rows + 1, Math.max(0, end - list - rows - 1));
}

/** Writes down what is heard once nothing more comes. */
async function keep(page: Page, file: string): Promise<void> {
  let heard = '';
  await until('nothing more to come', async () => {
    const before = heard;
    await atRest(page);
    heard = `${(await heardOn(page)).join('\n')}\n`;
    return heard === before;
  });
  await mkdir(folder, { recursive: true });
  await writeFile(file, heard);
}

/** Holds what is heard against what is kept; every control has a name, the title comes first, and no level is left out. */
export async function readsAsKept(page: Page, screen: string): Promise<void> {
  const file = `${folder}${screen}.txt`;
  if (process.env.KEEP === '1') await keep(page, file);
  const kept = (await readFile(file, 'utf8')).trim().split('\n');
  // Rows and notices come one after the other: it is their end that counts.
  let heard: string[] = [];
  const isKept = async () => {
    heard = await heardOn(page);
    return isDeepStrictEqual(heard, kept);
  };
  await until(`${screen} to be heard as it is kept`, isKept).catch(() => undefined);
  expect.soft(heard, `${screen}, as heard; kept in tests/e2e/heard`).toEqual(kept);
  const nameless = heard.filter((line) => /^(?!heading|status|alert|progressbar)\w+$/.test(line));
  expect.soft(nameless, `${screen}: without a name`).toEqual([]);
  const levels = heard.flatMap((line) => Number(/^heading (\d)/.exec(line)?.[1]) || []);
  expect.soft(levels[0], `${screen}: the first title`).toBe(1);
  expect
    .soft(
      levels.filter((level) => level === 1),
      `${screen}: titles`,
    )
    .toHaveLength(1);
  const leaps = levels.filter((level, nth) => level > (levels[nth - 1] ?? 0) + 1);
  expect.soft(leaps, `${screen}: levels left out`).toEqual([]);
}
