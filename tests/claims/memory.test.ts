// What the engine remembers from one article to the next, where it lives as long as the browser: tables, and no article.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** A text of a million characters whose first passage holds long words, names and sources that no other text has. */
function read(nth: number): void {
  const name = `Thistlewoodingham${nth}`;
  const story =
    `Councillor ${name} Harrowgateson${nth} said on Monday that ${nth + 2} people were hurt in Upper${name}shire. ` +
    `“Nobody was warned beforehand${nth},” the superintendent-general${nth} of Upper${name}shire told reporters.`;
  const text = `${story}\n${'. '.repeat(500_000)}`;
  const passages = [{ start: 0, end: story.length, kind: 'body' as const }];
  expect(allClaims({ text, passages, language: 'en' }).length).toBeGreaterThan(2);
}

test('of sixty long texts none is held once its claims are found', () => {
  for (let nth = 0; nth < 5; nth++) read(nth);
  const before = heap();
  for (let nth = 5; nth < 65; nth++) read(nth);
  // One text is a million bytes: less than three of them, for the tables to grow in.
  expect(heap() - before).toBeLessThan(3_000_000);
});
