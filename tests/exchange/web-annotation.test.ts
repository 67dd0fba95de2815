// Web Annotation: the W3C's own schemas judge the file. They lie outside the repository, in ../shared/data/w3c; where
// they are absent this says so, and what can be said without them is tested all the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note, uuid } from './make.ts';

const at = Date.UTC(2026, 4, 3);
const folder = new URL('../../../shared/data/w3c/tests/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

type Item = Record<string, unknown> & { id: string; target: Record<string, unknown>; body?: Record<string, unknown>[] };
type File = Record<string, unknown> & { total: number; first?: { items: Item[] } & Record<string, unknown> };
const write = (bundle: Parameters<typeof webAnnotation.write>[0]): File => JSON.parse(webAnnotation.write(bundle));

describe('without the schemas', () => {
  test('a note says who, what, where and when', () => {
    const text = `${'👩‍🚒 '.repeat(3)}Officials in Harwen said at least 52 people were killed when the Ossel broke its banks.`;
    const start = text.indexOf('at least');
    const hint = { start, end: start + 30, length: text.length };
    const [item] =
      write({ articles: [article({ text })], notes: [note({ hint, author: 'Desk Two' })], at }).first?.items ?? [];
    expect(item).toMatchObject({
      id: 'urn:uuid:6f1c2d3e-0a0b-4c0d-8e0f-102030405060',
      type: 'Annotation',
      motivation: 'assessing',
      created: '2026-05-02T09:10:00.000Z',
      creator: { type: 'Person', name: 'Desk Two' },
      body: [
        { purpose: 'commenting', format: 'text/markdown', value: 'The ministry table gives **41**.' },
        { purpose: 'assessing', value: 'mostly-false' },
        { purpose: 'classifying', value: 'casualty' },
        { purpose: 'tagging', value: 'flood' },
        { purpose: 'linking', source: 'https://health.example/table?year=2026&month=5' },
      ],
      target: {
        source: 'https://news.example/river-flood',
        state: { type: 'TimeState', sourceDate: '2026-05-02T09:10:00.000Z' },
      },
    });
    const points = [...text];
    const [, position] = (item?.target.selector ?? []) as { start: number; end: number }[];
    expect(points.slice(position?.start, position?.end).join('')).toBe('at least 52 people were killed');
    expect(position?.start).toBeLessThan(start);
  });

  test('no position where the text it was counted in is not at hand', () => {
    const [item] = write({ articles: [article()], notes: [note()], at }).first?.items ?? [];
    expect(item?.target.selector).toEqual([{ type: 'TextQuoteSelector', ...note().selector }]);
  });

  test('the whole records are in it, and every id once', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const file = write(store);
        const kept = store.notes.filter((each) => each.deleted === null);
        expect(file.total).toBe(kept.length);
        const written = (file.first?.items ?? []).map((item) => item.note as { id: string });
        expect(written.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          kept.toSorted((a, b) => a.id.localeCompare(b.id)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

const present = existsSync(folder);
if (!present)
  console.warn(
    'tests/exchange/web-annotation.test.ts: ../shared/data/w3c is absent, so nothing was put to the W3C schemas.',
  );

describe.skipIf(!present)("by the W3C's schemas (skipped where ../shared/data/w3c is absent)", () => {
  const definitions = present
    ? ['annotations', 'bodyTarget', 'choiceSet', 'collections', 'id', 'otherProperties', 'specificResource'].map(
        (name) => json(`definitions/${name}.json`) as Schema,
      )
    : [];

  /** Every assertion a test file lists, each with its name. */
  function musts(path: string): { name: string; holds(value: unknown): boolean }[] {
    return (json(path).assertions as string[]).map((name) => {
      const schema = json(name);
      const validator = new Validator(schema as Schema, '4', true);
      for (const definition of definitions) validator.addSchema(definition);
      return { name, holds: (value) => validator.validate(value).valid === (schema.expectedResult === 'valid') };
    });
  }

  const broken = (list: ReturnType<typeof musts>, value: unknown) =>
    list.filter(({ holds }) => !holds(value)).map(({ name }) => name);

  const collectionMusts = present ? musts('collections/collectionMusts.test') : [];
  const pageMusts = present ? musts('collections/pages/pageMusts.test') : [];
  const annotationMusts = present ? musts('annotations/annotationMusts.test') : [];

  test('a verdict is an assessment by its IRI, which the standard context leaves out', () => {
    const [, own] = JSON.parse(webAnnotation.write({ articles: [article()], notes: [note()], at: 5 }))['@context'];
    expect(own.assessing).toBe('http://www.w3.org/ns/oa#assessing');
  });

  /** Parts inherit the context of the whole; alone, as the schemas want them, they must bring it. */
  function check(file: File): void {
    const context = { '@context': file['@context'] };
    expect(broken(collectionMusts, file)).toEqual([]);
    if (file.first) expect(broken(pageMusts, { ...context, ...file.first })).toEqual([]);
    for (const item of file.first?.items ?? []) expect(broken(annotationMusts, { ...context, ...item })).toEqual([]);
  }

  test('the schemas are there, and can say no', () => {
    expect([collectionMusts.length, pageMusts.length, annotationMusts.length]).toEqual([10, 15, 54]);
    expect(broken(annotationMusts, { type: 'Annotation' }).length).toBeGreaterThan(2);
    const file = write({ articles: [article()], notes: [note()], at });
    const [item] = file.first?.items ?? [];
    const bad = (change: object) => broken(annotationMusts, { '@context': file['@context'], ...item, ...change });
    expect(bad({ id: 'not an address' })).toEqual(['annotations/3.1-annotationIdValidated.json']);
    expect(bad({ created: 'yesterday' })).toEqual(['annotations/3.3.1-annotationCreatedValidated.json']);
    const { first, ...rest } = file;
    expect(first).toBeDefined();
    expect(broken(collectionMusts, rest)).toEqual(['collections/5.1-collectionFirstValidated.json']);
  });

  test('every schema that states a must is among those that are asked', () => {
    const asked = new Set([...collectionMusts, ...pageMusts, ...annotationMusts].map(({ name }) => name));
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /Validated\.json$/.test(path),
    );
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((path) => !asked.has(path))).toEqual([]);
  });

  test('a full note, a bare one, one on the whole article, one without its article, and none', () => {
    const bare = note({
      id: uuid(1),
      verdict: null,
      text: '',
      evidence: [],
      tags: [],
      claim: null,
      target: 'selection',
    });
    const whole = note({ id: uuid(2), target: 'article', selector: null, hint: null, claim: null });
    const lost = note({ id: uuid(3), articleId: uuid(9) });
    const strange = article({ url: 'https://news.example/ä b|"<>\\^`{}?q=%zz#x' });
    check(write({ articles: [article()], notes: [note(), bare, whole, lost], at }));
    check(write({ articles: [strange], notes: [note()], at }));
    check(write({ articles: [], notes: [], at }));
  });

  test('generated stores', () => {
    fc.assert(
      fc.property(anyStore, (store) => check(write(store))),
      { numRuns: 60 },
    );
  }, 60_000);
});
