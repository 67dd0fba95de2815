// The sentences that the list shows claims in.
import { describe, expect, test } from 'vitest';
import { sentencesHolding } from '../../utils/annotator/claim-sentences.ts';
import type { Passage } from '../../utils/span.ts';

/** An article of passages, one a line; claims by their words. */
function cut(lines: readonly string[], claims: readonly string[], language = 'en'): string[] {
  const text = lines.join('\n');
  let at = 0;
  const passages = lines.map((line): Passage => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind: 'body' };
  });
  const spans = claims.map((exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }));
  const found = sentencesHolding({ text, language, passages }, spans);
  for (const { start, end, exact } of found) expect(text.slice(start, end)).toBe(exact);
  return found.map(({ exact }) => exact);
}

describe('sentencesHolding', () => {
  test('only those with a claim, without the space around them', () => {
    expect(cut(['It rained. Six people drowned.  The road is shut.', 'Nobody spoke.'], ['Six people drowned'])).toEqual(
      ['Six people drowned.'],
    );
  });

  test('two claims in one sentence give it once', () => {
    expect(cut(['Six drowned and nine are missing. It rained.'], ['Six drowned', 'nine are missing'])).toEqual([
      'Six drowned and nine are missing.',
    ]);
  });

  test('a claim over several sentences makes them one', () => {
    const quote = '“It fell. It fell at once. Nobody ran.”';
    expect(cut([`He spoke. ${quote} He left.`], [quote, 'at once'])).toEqual([expect.stringContaining(quote)]);
  });

  test.each([
    'Dr. Runa Vik counted 40 beds.',
    'The ferry left St. Aubin with 212 aboard.',
    'J. P. Orme paid 40 crowns.',
    'They met on No. 4 Quay for 40 minutes.',
  ])('a short word with its point ends none: %s', (sentence) => {
    expect(cut([`It rained. ${sentence} Nobody spoke.`], [sentence.match(/\d+ (?!Quay)\w+/)?.[0] ?? '40'])).toEqual([
      sentence,
    ]);
  });

  test('a language that is none is no fault', () => {
    expect(cut(['Six drowned.'], ['Six drowned'], 'not a language!')).toEqual(['Six drowned.']);
  });

  test('a sentence without end is cut, but not the words of the claim', () => {
    const long = `${'and so on '.repeat(200)}six drowned ${'and so forth '.repeat(200)}`;
    const [found = ''] = cut([long], ['six drowned']);
    expect(found.length).toBeLessThanOrEqual(600);
    expect(found).toContain('six drowned');
  });

  test('German ordinals', () => {
    expect(cut(['Am 3. Mai starben sechs Menschen. Es regnete.'], ['sechs Menschen'], 'de')).toEqual([
      'Am 3. Mai starben sechs Menschen.',
    ]);
  });
});
