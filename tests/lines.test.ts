// A list by the letters its lines begin with finds what the whole pattern finds, and nothing else.
import { expect, test } from 'vitest';
import { linesOf, openersOf } from '../utils/page/lines.ts';
import { headingLines } from '../utils/page/lists/heading-lines.ts';
import { labelLines } from '../utils/page/lists/label-lines.ts';
import { closingLines, offerWords, pointerStarts } from '../utils/page/lists/leading-lines.ts';
import { entriesOf, wordsPattern } from '../utils/word-pattern.ts';

const lists = { headingLines, labelLines, closingLines, offerWords, pointerStarts };

/** A line for an entry: `pick` chooses of alternatives and of what may be left out. */
function lineFor(entry: string, pick: (of: number) => number): string {
  let line = entry.replace(/^(?:\\W(?:\*|\{0,4\})|\[\^[^\]]*\](?:\*|\{0,4\}))/, '— ').replace(/~\d+/g, 'our ');
  for (let inner = /\(([^()]*)\)(\?|\{[^}]*\})?/.exec(line); inner; inner = /\(([^()]*)\)(\?|\{[^}]*\})?/.exec(line)) {
    const ways = (inner[1] ?? '').split('|');
    line = line.replace(inner[0], inner[2] && pick(2) === 0 ? '' : (ways[pick(ways.length)] ?? ''));
  }
  return line
    .replace(/\\d\{1,4\}/g, '12')
    .replace(/\[([^\]^])[^\]]*\]/g, '$1')
    .replace(/\\[bW](?:\{[^}]*\})?/g, '')
    .replace(/\p{L}\?/gu, (letter) => (pick(2) === 0 ? '' : letter.charAt(0)));
}

let seed = 11;
const pick = (of: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 1;
  return (seed >>> 8) % of;
};

test.each(Object.entries(lists))('%s', (_, list) => {
  const frame = { before: '^' };
  const [lines, whole] = [linesOf(list, frame), wordsPattern(list, frame)];
  let found = 0;
  for (const entry of entriesOf(list)) {
    for (let nth = 0; nth < 20; nth++) {
      const line = lineFor(entry, pick);
      for (const tried of [line, line.toUpperCase(), `» ${line}`, `${pick(9)} ${line}`, line.slice(1), `x${line}`]) {
        expect([tried, lines.test(tried)]).toEqual([tried, whole.test(tried)]);
        if (whole.test(tried)) found++;
      }
    }
  }
  // The lines made are lines of the list, most of them.
  expect(found).toBeGreaterThan(entriesOf(list).length * 10);
});

test('an entry is known by the letters it can begin with', () => {
  expect(openersOf('share this')).toBe('s');
  expect(openersOf('(our |the ){0,2}newsletter')).toBe('otn');
  expect(openersOf(String.raw`\W*(have|got) a tip`)).toBe('hg');
  expect(openersOf('[eé]dition')).toBe('eé');
  expect(openersOf('s?hop')).toBe('sh');
  expect(openersOf(String.raw`\d{1,4} views`)).toBeNull();
  expect(openersOf('(©|copyright)')).toBeNull();
});

test('a line without a letter is asked of the entries that may begin with anything', () => {
  const lines = linesOf('-{3,}\nshare', { before: '^' });
  expect(lines.test('----')).toBe(true);
  expect(lines.test('***')).toBe(false);
});
