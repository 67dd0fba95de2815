// Files put to those who read them, or to their own rules: LibreOffice, Hypothesis' importer, schema.org and the guide for
// fact checks. LibreOffice is not needed to run the tests; where it is absent this says so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimReview } from '../../utils/exchange/write/claim-review.ts';
import { csv, csvColumns } from '../../utils/exchange/write/csv.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { readwise } from '../../utils/exchange/write/readwise.ts';
import { verdictIds } from '../../utils/notes/note.ts';
import { fc } from '../properties.ts';
import { anyStore, anyText, article, note, uuid } from './make.ts';
import { hasOffice, inOffice } from './office.ts';

const at = Date.UTC(2026, 4, 3);
describe.skipIf(!hasOffice)('LibreOffice (skipped where soffice is absent)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimlight-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** As a spreadsheet sees it: rows of texts, and how many cells are formulas. Formulas are looked for on purpose. */
  function opened(text: string): { rows: string[][]; formulas: number } {
    const separatorsUtf8Formulas = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
    const xml = inOffice(folder, 'file.csv', text, 'fods', `--infilter=${separatorsUtf8Formulas}`);
    const rows = [...xml.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell\b[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(([, cell = '']) => cell),
    );
    return { rows, formulas: xml.match(/table:formula=/g)?.length ?? 0 };
  }

  test('it finds formulas where there are any', { timeout: 130_000 }, () => {
    expect(opened('\uFEFFa,b\r\n=1+1,"=SUM(1,2)"\r\n').formulas).toBe(2);
  });

  test('2,000 notes that begin like formulas: no formula, no row broken', { timeout: 260_000 }, () => {
    const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠', ' =', "'=", '"=', ';=', '%0A='];
    const texts = fc.sample(anyText(30), 2000).map((text, n) => `${starts[n % starts.length]}${n % 3 ? '1+1' : text}`);
    const notes = texts.map((text, n) =>
      note({ id: uuid(n), text, tags: [text], selector: { exact: text, prefix: '', suffix: '' }, author: text }),
    );
    const bundle = {
      articles: [article({ title: '=HYPERLINK("https://a.example")', authors: ['@SUM(1)'] })],
      notes,
      at,
    };
    const { rows, formulas } = opened(csv.write(bundle));
    expect(formulas).toBe(0);
    const ids = rows.map(([first]) => /<text:p>(.*?)<\/text:p>/.exec(first ?? '')?.[1]);
    expect(ids.filter((id) => id?.startsWith('00000000-'))).toEqual(notes.map(({ id }) => id));
    expect(ids[0]).toBe(csvColumns[0]?.[0]);
    expect(opened(readwise.write(bundle)).formulas).toBe(0);
  });
});

/** As the importer of the Hypothesis client takes a file. */
describe("by Hypothesis' own rules", () => {
  type Imported = { text: string; tags: string[]; uri: string; target: { selector?: Selector[] }[]; document: object };
  type Selector = { type: string; exact?: string };
  const quote = ({ target: [first] }: Imported) =>
    first?.selector?.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? null;
  const same = (a: Imported, b: Imported) =>
    a.text === b.text &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, n) => b.tags[n] === tag) &&
    quote(a) === quote(b);

  /** It takes a file with a list of annotations, keeps five fields, and passes over what is there already. */
  function imported(file: string, there: readonly Imported[]): Imported[] {
    const parsed = JSON.parse(file);
    expect(Array.isArray(parsed.annotations)).toBe(true);
    return (parsed.annotations as Imported[])
      .filter((one) => !there.some((other) => same(one, other)))
      .map(({ target, tags, text, uri, document }) => ({ target, tags, text, uri, document }));
  }

  test('all of any store, and nothing of it a second time', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const file = hypothesis.write(store);
        const there = imported(file, []);
        expect(there).toHaveLength(store.notes.filter((each) => each.deleted === null).length);
        for (const { text, tags, uri, target } of there) {
          expect([typeof text, typeof uri, Array.isArray(tags)]).toEqual(['string', 'string', true]);
          expect(target).toHaveLength(1);
        }
        expect(imported(file, there)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('ClaimReview', () => {
  /** schema.org, version 29: each type's own and inherited properties that we use, and the types of their values. */
  const vocabulary: Record<string, Record<string, readonly string[]>> = {
    ClaimReview: {
      claimReviewed: ['Text'],
      reviewRating: ['Rating'],
      itemReviewed: ['Claim', 'CreativeWork'],
      author: ['Organization', 'Person'],
      datePublished: ['Date'],
      creativeWorkStatus: ['Text'],
      citation: ['CreativeWork'],
      url: ['URL'],
    },
    Rating: {
      alternateName: ['Text'],
      ratingValue: ['Number'],
      bestRating: ['Number'],
      worstRating: ['Number'],
      ratingExplanation: ['Text'],
    },
    Claim: { author: ['Organization', 'Person'], datePublished: ['Date'], appearance: ['NewsArticle'] },
    NewsArticle: { url: ['URL'], headline: ['Text'], datePublished: ['Date'], publisher: ['Organization'] },
    CreativeWork: { url: ['URL'], name: ['Text'] },
    Organization: { name: ['Text'] },
    Person: { name: ['Text'] },
  };
  /** Required and recommended in the guide for publishers of fact checks (Google Search Central, "ClaimReview"). */
  const required = ['claimReviewed', 'reviewRating', 'url', 'author'];

  const fits = (value: unknown, types: readonly string[]): boolean =>
    (typeof value === 'number' && types.includes('Number') && Number.isFinite(value)) ||
    (typeof value === 'string' &&
      (types.includes('Text') ||
        (types.includes('URL') && /^(https?|file):/i.test(value)) ||
        (types.includes('Date') && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)))) ||
    (typeof value === 'object' && value !== null && '@type' in value && types.includes(String(value['@type'])));

  /** Every property that its type does not have, or whose value is of another kind. */
  function wrong(value: object, path = ''): string[] {
    const { '@type': type = '', ...properties } = value as Record<string, unknown>;
    const known = vocabulary[String(type)];
    if (!known) return [`${path}: ${type}`];
    return Object.entries(properties).flatMap(([name, held]) =>
      (Array.isArray(held) ? held : [held]).flatMap((each) => [
        ...(known[name] && fits(each, known[name]) ? [] : [`${path}${type}.${name}`]),
        ...(typeof each === 'object' && each !== null ? wrong(each, `${path}${type}.${name} `) : []),
      ]),
    );
  }

  test('any store: only what schema.org knows, and what is required is there or named as lacking', () => {
    fc.assert(
      fc.property(anyStore, fc.constantFrom(...verdictIds), (store, verdict) => {
        const notes = store.notes.map((each) => ({ ...each, verdict }));
        const file = JSON.parse(claimReview.write({ ...store, notes }));
        expect(file['@context']).toBe('https://schema.org');
        for (const review of file['@graph']) {
          expect(wrong(review)).toEqual([]);
          for (const name of required) expect(name in review || review.creativeWorkStatus.includes(name)).toBe(true);
          expect(review.reviewRating.alternateName).not.toBe('');
          const { ratingValue: value = 3 } = review.reviewRating;
          expect(value >= 1 && value <= 5).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(wrong({ '@type': 'ClaimReview', verdict: 'x', datePublished: 'May' })).toHaveLength(2);
  });
});
