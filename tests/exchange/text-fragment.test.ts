// Links to the very words: what the fragment says, and that any selector gives a well-formed address. The rules were
// learnt from Chromium 156, by which of sixteen links it scrolled to their words.

import { describe, expect, test } from 'vitest';
import { linkToWords, segmentsOf, wordSpans } from '../../utils/exchange/write/text-fragment.ts';
import { fc } from '../properties.ts';
import { anyText } from './make.ts';

const url = 'https://news.example/story';
const link = (exact: string, prefix = '', suffix = '', address = url) =>
  linkToWords(address, { exact, prefix, suffix });

describe('the address', () => {
  test.each([
    ['the words alone', link('three schools'), `${url}#:~:text=three%20schools`],
    [
      'words of the context, half words at the far edges left out',
      link('three schools', 'cil said on Friday that ', ' would close in Marc'),
      `${url}#:~:text=said%20on%20Friday%20that-,three%20schools,-would%20close%20in`,
    ],
    ['a context that is one cut word', link('three schools', 'cil ', ' wou'), `${url}#:~:text=three%20schools`],
    [
      'no more than four words of it',
      link('x', 'a b c d e f ', ' g h i j k l'),
      `${url}#:~:text=c%20d%20e%20f-,x,-g%20h%20i%20j`,
    ],
    ['marks that mean something', link('a-b, c & d (e)'), `${url}#:~:text=a%2Db%2C%20c%20%26%20d%20%28e%29`],
    ['a span that begins and ends inside words', link('oun', 'the c', 'cil met. A'), `${url}#:~:text=council,-met`],
    ['an anchor is kept', link('x', '', '', `${url}#top`), `${url}#top:~:text=x`],
    ['an empty anchor is not', link('x', '', '', `${url}#`), `${url}#:~:text=x`],
    ['an older fragment is replaced', link('x', '', '', `${url}#top:~:text=old&text=er`), `${url}#top:~:text=x`],
    ['line breaks and blanks', link(' three\u00A0 \tschools '), `${url}#:~:text=three%20schools`],
    [
      'over two blocks: its first and last words',
      link('One two three four five six seven.\n\nEight nine.'),
      `${url}#:~:text=One%20two%20three%20four%20five%20six,Eight%20nine.`,
    ],
    [
      'the context of the nearest block',
      link('x', 'far\nnear here\n', '\nafter this\nfar'),
      `${url}#:~:text=near%20here-,x,-after%20this`,
    ],
    [
      'letters of other scripts',
      link('три школи', 'рада: ', ' закриють'),
      `${url}#:~:text=%D1%82%D1%80%D0%B8%20%D1%88%D0%BA%D0%BE%D0%BB%D0%B8`,
    ],
    // Found in Chromium: between context and words nothing may stand but blanks, and no part may be punctuation alone.
    [
      'punctuation next to the words stays with the context',
      link('three schools', 'x The mayor said: “', '” would close, she'),
      `${url}#:~:text=The%20mayor%20said%3A%20%E2%80%9C-,three%20schools,-%E2%80%9D%20would%20close`,
    ],
    [
      'the end of a block closes the context',
      link('three schools', '', '.\n\nThe mayor said'),
      `${url}#:~:text=three%20schools`,
    ],
    ['nothing to find', link(' \n — '), url],
    ['no selector', linkToWords(`${url}#top`, null), `${url}#top`],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });

  test('a long passage goes by its first and last six words', () => {
    const sentence = 'The council of Harwen met on the second floor of the old school to hear the report. ';
    const made = link(sentence.repeat(5).trim());
    expect(decodeURIComponent(made)).toBe(`${url}#:~:text=The council of Harwen met on,old school to hear the report.`);
  });

  test('a long passage without blanks is not cut to twice the same word', () => {
    const word = 'x'.repeat(400);
    expect(link(word)).toBe(`${url}#:~:text=${word}`);
  });
});

test('any selector gives a fragment of the grammar: at most four parts, all percent-encoded', () => {
  const part = `(?:[A-Za-z0-9_.~]|%[0-9A-F]{2})+`;
  const grammar = new RegExp(`^${url}(#:~:text=(${part}-,)?${part}(,${part})?(,-${part})?)?$`);
  fc.assert(
    fc.property(anyText(400), anyText(), anyText(), (exact, prefix, suffix) => {
      expect(link(exact, prefix, suffix)).toMatch(grammar);
    }),
    { numRuns: 1500 },
  );
});

test('plain text is split into the words that the segmenter finds', () => {
  const unit = fc.constantFrom(...'aZ09 .,;:\'"!?-&/()\t'.split(''), 'word', '3.5', "don't", '10:30', 'e.g.');
  const text = fc.oneof(
    fc.array(unit, { maxLength: 30 }).map((units) => units.join('')),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (made, most) => {
      expect(wordSpans(made, most)).toEqual(segmentsOf(made, most));
    }),
    { numRuns: 5000 },
  );
});
