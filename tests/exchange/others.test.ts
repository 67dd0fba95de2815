// Plain text, Hypothesis, Readwise and ClaimReview: what is in them, and that no text breaks their form.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { claimReview } from '../../utils/exchange/write/claim-review.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { plainText } from '../../utils/exchange/write/plain-text.ts';
import { readwise } from '../../utils/exchange/write/readwise.ts';
import { article, note } from './make.ts';

const at = Date.UTC(2026, 4, 3, 12);
const one = { articles: [article()], notes: [note()], at };
const link =
  'https://news.example/river-flood#:~:text=in%20Harwen%20said-,at%20least%2052%20people%20were%20killed,-when%20the%20Ossel%20broke';

test('plain text', () => {
  expect(plainText.write(one)).toBe(
    [
      'River Ossel floods three villages',
      'Ines Talvik, The Ossel Courier, 2026-05-01',
      'https://news.example/river-flood',
      '',
      'Casualties, Officials in Harwen (official, not named)',
      '“at least 52 people were killed”',
      'Mostly false · high confidence',
      'The ministry table gives **41**.',
      'contradicts (primary, 2026-05-02): Table of the ministry, https://health.example/table?year=2026&month=5',
      link,
      '',
    ].join('\n'),
  );
});

describe('Hypothesis', () => {
  test("what the client's importer keeps is there: document, tags, text, target, uri", () => {
    const file = JSON.parse(hypothesis.write(one));
    expect(Object.keys(file)).toEqual([
      'export_date',
      'export_userid',
      'client_version',
      'annotations',
      'claimlight_articles',
    ]);
    expect(file.annotations[0]).toMatchObject({
      uri: 'https://news.example/river-flood',
      document: { title: 'River Ossel floods three villages' },
      tags: ['flood', 'kind:casualty', 'verdict:mostly-false', 'status:done'],
      text: 'Mostly false · high confidence\n\nThe ministry table gives **41**.\n\n- contradicts (primary, 2026-05-02): Table of the ministry, https://health.example/table?year=2026&month=5',
      target: [
        { source: 'https://news.example/river-flood', selector: [{ type: 'TextQuoteSelector', ...note().selector }] },
      ],
    });
  });

  test.each([
    ['Ana Roe', 'acct:Ana-Roe@claimlight.invalid', 'Ana Roe'],
    [' @ / ', 'acct:reader@claimlight.invalid', ' @ / '],
    [null, 'acct:reader@claimlight.invalid', 'Claimlight'],
  ])('user and name are filled: %s', (author, user, display_name) => {
    const [first] = JSON.parse(hypothesis.write({ ...one, notes: [note({ author })] })).annotations;
    expect(first).toMatchObject({ user, user_info: { display_name } });
  });

  test('a note on the whole article has a target without selector', () => {
    const whole = note({ target: 'article', selector: null, claim: null });
    expect(JSON.parse(hypothesis.write({ ...one, notes: [whole] })).annotations[0].target).toEqual([
      { source: 'https://news.example/river-flood' },
    ]);
  });
});

describe('Readwise', () => {
  test('its columns', () => {
    const [row] = Papa.parse<Record<string, string>>(readwise.write(one).slice(1), { header: true }).data;
    expect(row).toEqual({
      Highlight: 'at least 52 people were killed',
      Title: 'River Ossel floods three villages',
      Author: 'Ines Talvik',
      URL: link,
      Note: expect.stringMatching(/^\.flood\nMostly false/),
      Location: '412',
      Date: '2026-05-02 09:10:00',
    });
  });

  test('every row has a highlight, also of a note on the whole article', () => {
    const whole = note({ target: 'article', selector: null, claim: null });
    const [row] = Papa.parse<Record<string, string>>(readwise.write({ ...one, notes: [whole] }).slice(1), {
      header: true,
    }).data;
    expect(row?.Highlight).toBe('River Ossel floods three villages');
  });
});

describe('ClaimReview', () => {
  const reviews = (change: Parameters<typeof note>[0] = {}) =>
    JSON.parse(claimReview.write({ ...one, notes: [note(change)] }));

  test('a draft with what is known', () => {
    const file = reviews();
    expect(file['@context']).toBe('https://schema.org');
    expect(file['@graph']).toEqual([
      {
        '@type': 'ClaimReview',
        creativeWorkStatus: expect.stringMatching(/^Draft\. Still lacks: url, .*; author, /),
        claimReviewed: 'at least 52 people were killed',
        datePublished: '2026-05-03',
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Mostly false',
          ratingValue: 2,
          bestRating: 5,
          worstRating: 1,
          ratingExplanation: 'The ministry table gives **41**.',
        },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Organization', name: 'Officials in Harwen' },
          datePublished: '2026-05-01',
          appearance: [
            {
              '@type': 'NewsArticle',
              url: 'https://news.example/river-flood',
              headline: 'River Ossel floods three villages',
              datePublished: '2026-05-01',
              publisher: { '@type': 'Organization', name: 'The Ossel Courier' },
            },
          ],
        },
        citation: [
          {
            '@type': 'CreativeWork',
            url: 'https://health.example/table?year=2026&month=5',
            name: 'Table of the ministry',
          },
        ],
      },
    ]);
  });

  test.each([
    ['true', 5],
    ['mostly-true', 4],
    ['mixed', 3],
    ['mostly-false', 2],
    ['false', 1],
    ['unproven', undefined],
    ['satire', undefined],
    ['not-checkable', undefined],
  ] as const)('%s is rated %s', (verdict, value) => {
    expect(reviews({ verdict })['@graph'][0].reviewRating.ratingValue).toBe(value);
  });

  test('without a verdict there is no review', () => {
    expect(reviews({ verdict: null })['@graph']).toEqual([]);
  });

  test('what is lacking is named', () => {
    const status = reviews({
      verdict: 'true',
      evidence: [],
      claim: null,
      target: 'selection',
      selector: { exact: 'x'.repeat(80), prefix: '', suffix: '' },
    })['@graph'][0].creativeWorkStatus;
    expect(status).toMatch(/75 characters; itemReviewed\.author.*; citation/);
  });
});
