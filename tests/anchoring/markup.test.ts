// The same words in other markup, in real Chromium: however a page splits its text into nodes, wraps it, sets its quotation
// marks or takes its letters apart, a note made on one form of it stands, exact, on every other. All forms are sections of
// one page, for a page each would take minutes.
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, describe as group, it } from 'vitest';
import { describe } from '../../utils/anchoring/describe.ts';
import { locate } from '../../utils/anchoring/locate.ts';
import { type PageReader, pageReader } from '../page/chromium.ts';
import { fc } from '../properties.ts';

const lines = [
  'The wells of the Ösk valley have fallen to their lowest mark in thirty years, the water board said on Tuesday.',
  'Farmers in Lower Skérrow have begun to bring water by lorry – at a cost of £40 a load – and expect to do so until spring.',
  '“Nobody asked us,” said Ana Brunnér, a baker. “We’ll pay for it, won’t we?”',
  'Rain is not forecast before 14 March, and even then no more than 1,150 litres are likely to fall on each of the fields.',
];
const pickOf = (text: string): string[] => text.split(' ');

/** How one word and the space after it are set. */
type Setting = {
  readonly wrap: string;
  readonly split: number;
  readonly soft: boolean;
  readonly form: 'NFC' | 'NFD';
  readonly space: string;
  readonly straight: boolean;
};
const settings: fc.Arbitrary<Setting> = fc.record({
  wrap: fc.constantFrom('', '', 'b', 'i', 'a', 'span', 'em'),
  split: fc.nat(6),
  soft: fc.boolean(),
  form: fc.constantFrom('NFC', 'NFD'),
  space: fc.constantFrom(' ', ' ', '\u00a0', '\n  ', '\u2009'),
  straight: fc.boolean(),
});

function setWord(word: string, { wrap, split, soft, form, straight }: Setting): string {
  let text = word.normalize(form);
  if (straight) text = text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '-');
  if (soft && /^\p{L}{6,}/u.test(text)) text = `${text.slice(0, 3)}&shy;${text.slice(3)}`;
  // Not within a reference, and not between a letter and its mark: there a browser would write them apart.
  const at = /^[a-z]+$/i.test(text) ? Math.min(split, text.length) : 0;
  const rest = wrap === '' ? text.slice(at) : `<${wrap}>${text.slice(at)}</${wrap}>`;
  return `${text.slice(0, at)}<!-- ad -->${rest}`;
}

/** One form of the lines: word n is set by the nth setting. */
function formOf(set: readonly Setting[]): string {
  let n = 0;
  const paragraph = (line: string): string => {
    const all = pickOf(line).map((word, at) => {
      const how = set[n++ % set.length];
      if (!how) throw new Error('No setting.');
      return (at > 0 ? how.space : '') + setWord(word, how);
    });
    return `<p>${all.join('')}</p>`;
  };
  return lines.map(paragraph).join('\n');
}

const bare = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/–/g, '-')
    .replace(/\s+/g, ' ');

const seed = 20_311;
const forms = fc.sample(fc.array(settings, { minLength: 1, maxLength: 30 }), { numRuns: 60, seed });
const start = 'New form of the story';
let reader: PageReader;
let texts: string[] = [];
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'page-text.ts'));
  const body = forms.map((set) => `<section><h2>${start}</h2>${formOf(set)}</section>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>Forms</title></head><body>${body}</body></html>`;
  const text = await reader.read({ url: 'https://courier.example/forms', html }, 'Page.read()');
  texts = String(text)
    .split(start)
    .slice(1)
    .map((one) => one.trim());
});
afterAll(() => reader?.close());

group('the same words in other markup', () => {
  it('are read as the same words', () => {
    expect(texts).toHaveLength(forms.length);
    for (const text of texts) expect(bare(text)).toBe(bare(lines.join('\n\n')));
    expect(new Set(texts).size).toBeGreaterThan(forms.length / 2);
  });

  it('keep their notes exact', () => {
    const form = fc.nat(forms.length - 1);
    fc.assert(
      fc.property(
        form,
        form,
        fc.nat(3),
        fc.nat(10),
        fc.integer({ min: 2, max: 9 }),
        (one, other, line, from, count) => {
          const before = texts[one] ?? '';
          const after = texts[other] ?? '';
          const words = [...(before.split('\n\n')[line] ?? '').matchAll(/\S+/g)].slice(from, from + count);
          const last = words.at(-1);
          fc.pre(words.length >= 2 && last !== undefined);
          const base = before.split('\n\n').slice(0, line).join('\n\n').length + (line > 0 ? 2 : 0);
          const span = {
            start: base + (words[0]?.index ?? 0),
            end: base + (last?.index ?? 0) + (last?.[0].length ?? 0),
          };
          const { selector, hint } = describe(before, span);
          const found = locate(after, selector, hint);
          expect(found?.state, selector.exact).toBe('exact');
          const trim = (all: string) => bare(all).replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}]+$/gu, '');
          expect(trim(after.slice(found?.start, found?.end))).toBe(trim(selector.exact));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
