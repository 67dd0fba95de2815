// The report as Chromium shows it: axe finds nothing, light, dark and as it is printed.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../../utils/exchange/write/report.ts';
import { programOf } from '../e2e/driver/programs.ts';
import { article, note, uuid } from '../exchange/make.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const at = Date.UTC(2026, 4, 6);
const lastSeen = { at, state: 'changed' as const, exact: 'at least 57 people were killed' };
const notes = [
  note({
    later: { reason: 'the office is closed', recheckOn: '2026-06-01' },
    text: '# Heading\n\n- [a](https://a.example)\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  }),
  note({ id: uuid(2), verdict: 'false', evidence: [], lastSeen }),
  note({ id: uuid(3), target: 'article', claim: null, selector: null, hint: null }),
  note({ id: uuid(4), articleId: uuid(5) }),
];
const html = report.write({
  articles: [article({ text: 'The river rose.' }), article({ id: uuid(5), title: 'A ferry' })],
  notes,
  at,
});

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: programOf('CHROMIUM'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
}, 120_000);
afterAll(() => browser.close());

test.each([
  ['light', 'screen'],
  ['dark', 'screen'],
  ['light', 'print'],
] as const)('%s, %s', { timeout: 120_000 }, async (scheme, media) => {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.emulateMediaType(media);
  await page.setContent(html);
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')))`,
  );
  expect(found).toEqual([]);
  await page.close();
});
