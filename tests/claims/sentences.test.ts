// What ends a sentence, in both views: the tokens of a passage, and its atoms.
import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../utils/claims/attribution/words/atoms.ts';
import { en } from '../../utils/claims/languages/en/en.ts';
import { runOf } from '../../utils/claims/pack/lists.ts';
import { tokensOf } from '../../utils/claims/text/match.ts';
import { endingAt } from '../../utils/claims/text/sentences.ts';
import { readingOf } from '../bench/detect.ts';

/** The rules that end a sentence of a text, each with what stands before it. */
function endings(text: string, whole: boolean): string[] {
  const run = runOf(readingOf({ text, headline: false, language: 'en' }));
  return run.passages.flatMap((passage) => {
    const units = whole ? atomsOf(passage, run, en).atoms : tokensOf(passage, run, en);
    return units.flatMap(({ end }, at) => {
      const rule = endingAt(units, at, whole, en.grammar);
      return rule ? [`${rule}: ${text.slice(0, end).split(' ').at(-1)}`] : [];
    });
  });
}

describe.each([
  ['Roe came. Ann left.', ['stop: came.', 'stop: left.'], ['stop: came.', 'stop: left.']],
  ['Dr. Roe and J. Lind came.', ['stop: came.'], ['stop: came.']],
  ['It cost 3.5 dollars.', ['stop: dollars.'], ['stop: dollars.']],
  ['They came; Roe left.', ['stop: left.'], ['semicolon: came;', 'stop: left.']],
  ['“It broke. It sank.” Roe left.', ['stop: broke.', 'stop: sank.', 'stop: left.'], ['quote: sank.”', 'stop: left.']],
  ['“Why? Tell me!” Roe asked.', ['stop: “Why?', 'stop: asked.'], ['stop: asked.']],
  ['He moved to the U.S. They stayed.', ['stop: stayed.'], ['short: U.S.', 'stop: stayed.']],
  ['Yahoo! shares fell.', ['stop: Yahoo!', 'stop: fell.'], ['stop: fell.']],
])('%s', (text, tokens, atoms) => {
  test('among tokens', () => expect(endings(text, false)).toEqual(tokens));
  test('among atoms', () => expect(endings(text, true)).toEqual(atoms));
});
