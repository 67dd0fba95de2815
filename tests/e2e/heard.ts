// What a screen reader says of a screen, in its order, beside what is kept of it in a text that people can read: a heading
// that moved behind its list, a button without a name, a second title. KEEP=1 writes it anew; read it before it is committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('heard/', import.meta.url));

type Node = { role?: string; name?: string; level?: number; children?: Node[] };

/** What is stepped through: titles, places to go to and everything that can be pressed, filled in or announced. */
const told =
  /^(?:heading|button|link|textbox|searchbox|combobox|checkbox|radio|switch|tab|slider|spinbutton|progressbar|status|alert|dialog|table|img|image)$/;

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Times, ports and the day of the run differ from run to run. */
const steady = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?/g, 'TIME')
    .replace(/(example|127\.0\.0\.1|localhost):\d+/g, '$1:PORT')
    .replace(/\b(?:[A-Z][a-z]{2,8} \d{1,2}, )?20\d\d\b(?:-\d\d-\d\d)?/g, 'DATE')
    .replace(/\b(?:\d+ (?:second|minute)s? ago|now)\b/g, 'AGO');

/** The screen as it is heard, a line each: "heading 2 Filters", "button Export". */
export async function heardOn(page: Page): Promise<string[]> {
  const tree: Node = (await page.accessibility.snapshot()) ?? {};
  return flat(tree)
    .filter(({ role }) => told.test(role ?? ''))
    .map(({ role, level, name }) => [role, level, steady(name ?? '').slice(0, 120)].filter(Boolean).join(' ').trim());
}

/** Holds what is heard against what is kept; every control has a name, the title comes first, and no level is left out. */
export async function readsAsKept(page: Page, screen: string): Promise<void> {
  const heard = await heardOn(page);
  const file = `${folder}${screen}.txt`;
  if (process.env.KEEP === '1') {
    await mkdir(folder, { recursive: true });
    await writeFile(file, `${heard.join('\n')}\n`);
  }
  expect
    .soft(heard, `${screen}, as heard; kept in tests/e2e/heard`)
    .toEqual((await readFile(file, 'utf8')).trim().split('\n'));
  expect
    .soft(
      heard.filter((line) => /^(?!heading|status|alert|progressbar)\w+$/.test(line)),
      `${screen}: without a name`,
    )
    .toEqual([]);
  const levels = heard.flatMap((line) => Number(/^heading (\d)/.exec(line)?.[1]) || []);
  expect.soft(levels[0], `${screen}: the first title`).toBe(1);
  expect
    .soft(
      levels.filter((level) => level === 1),
      `${screen}: titles`,
    )
    .toHaveLength(1);
  expect
    .soft(
      levels.filter((level, nth) => level > (levels[nth - 1] ?? 0) + 1),
      `${screen}: levels left out`,
    )
    .toEqual([]);
}
