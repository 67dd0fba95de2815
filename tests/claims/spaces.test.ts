// White space by codes says what the patterns say of it.
import { expect, test } from 'vitest';
import { countWords, isRagged, wordsApart } from '../../utils/claims/text/spaces.ts';

/** Every sign that the pattern takes for white space, and signs right beside them. */
const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
  /\s/.test(sign),
);
const others = ['a', 'é', '中', '“', '—', '\u200b', '\u0085', '\u180e'];
const signs = [...spaces, ...others];

const texts = [
  '',
  'Tom Roe',
  ' Tom  Roe ',
  ...signs.flatMap((a) => [a, `Tom${a}Roe`, `${a}Roe`, `Tom${a}`]),
  ...signs.flatMap((a) => signs.map((b) => `Tom${a}${b}Roe Ltd`)),
];

test.each([
  ['words apart', wordsApart, (text: string) => text.split(/\s+/)],
  ['the number of words', countWords, (text: string) => text.match(/\S+/g)?.length ?? 0],
  ['ragged white space', isRagged, (text: string) => /^\s|\s$|\s\s|[^\S ]/.test(text) || text === ''],
])('%s', (_, ours, theirs) => {
  expect(spaces.length).toBeGreaterThan(20);
  for (const text of texts) expect(ours(text), JSON.stringify(text)).toEqual(theirs(text));
});
