// Notes and articles for the tests of exchange and search: by hand, and generated with any text at all.

import { exampleArticle, exampleNote } from '../../components/options/template-example.ts';
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { wholeNote } from '../../utils/exchange/write/whole-note.ts';
import { type ArticleRecord, type Note, verdictIds } from '../../utils/notes/note.ts';
import { fc } from '../properties.ts';

export const articleId = '0b0f6a52-6c1e-4d55-9a51-3f3f0d0c1a01';

/** The example that the options show, with everything a record may have. */
export const article = (change: Partial<ArticleRecord> = {}): ArticleRecord => ({
  ...exampleArticle,
  id: articleId,
  published: '2026-05-01T08:30:00+02:00',
  ...change,
});

export const note = (change: Partial<Note> = {}): Note => ({
  ...exampleNote,
  id: '6f1c2d3e-0a0b-4c0d-8e0f-102030405060',
  articleId,
  hint: { start: 412, end: 442, length: 3000 },
  text: 'The ministry table gives **41**.',
  evidence: exampleNote.evidence.map((one) => ({
    ...one,
    url: 'https://health.example/table?year=2026&month=5',
    passage: '41 deaths were recorded by noon.',
  })),
  created: Date.UTC(2026, 4, 2, 9, 10),
  modified: Date.UTC(2026, 4, 3, 9, 10),
  revision: 3,
  lastSeen: { at: Date.UTC(2026, 4, 3, 9), state: 'exact', exact: 'at least 52 people were killed' },
  ...change,
});

export const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Any UTF-16 at all, lone surrogates included, and pieces that have broken such programs before. */
export const anyText = (max = 40) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: max }) },
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: max }).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom(
        '',
        '\0',
        '\uD800',
        '\uDC00x',
        '\u2028',
        '"',
        '\\',
        '</script>',
        '\uFEFF',
        '=1+1',
        'A\r\nB',
        'שלום',
        '👩‍🚒',
      ),
    )
    .map((text) => text.slice(0, max));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const count = fc.nat();
const time = fc.integer({ min: 0, max: 8.64e15 });
const selector = fc.record({ exact: anyText(), prefix: anyText(), suffix: anyText() });
const evidence = fc.record({
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  title: anyText(),
  stance: maybe(fc.constantFrom('supports', 'contradicts', 'context')),
  kind: maybe(fc.constantFrom('primary', 'secondary')),
  retrieved: fc.constantFrom('2026-05-02', '1999-12-31'),
  passage: anyText(),
  confirmed: fc.boolean(),
});
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const claim = fc.record({
  key: anyText(),
  kind: fc.constantFrom(...claimKinds),
  exact: anyText(),
  rule: anyText(),
  source: maybe(
    fc.record({ exact: anyText(), name: anyText(), class: anyText(30) }, { requiredKeys: ['exact', 'class'] }),
  ),
  cue: maybe(anyText()),
  quantity: maybe(
    fc.record(
      { low: number, high: number, unit: anyText(), bound: anyText(15) },
      { requiredKeys: ['low', 'high', 'bound'] },
    ),
  ),
  outcomes: fc.array(anyText(15), { maxLength: 3 }),
  who: maybe(anyText()),
  from: maybe(anyText(30)),
  to: maybe(anyText(30)),
});
const verdict = maybe(fc.constantFrom(...verdictIds));
const unknown = fc.dictionary(fc.stringMatching(/^x[A-Za-z]{1,8}$/), fc.jsonValue({ maxDepth: 3 }).map(storable), {
  maxKeys: 2,
});

/** As a file can hold it: JSON has no minus zero, and keys that mean something to JavaScript are dropped on reading. */
function storable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    key === 'prototype' || key in Object.prototype ? undefined : inner,
  );
}

/** What is the reader's own in a note, and in every version of it. */
const content = {
  target: fc.constantFrom('claim', 'selection', 'article'),
  selector: maybe(selector),
  hint: maybe(fc.record({ start: count, end: count, length: count })),
  scope: fc.constantFrom('article', 'page'),
  claim: maybe(claim),
  moment: maybe(fc.constantFrom('00:14:32', '25:00:01')),
  // Written out of the rest (wholeNote): what old files have in it is in tests/exchange/frozen.test.ts.
  status: fc.constant('open'),
  later: maybe(fc.record({ reason: anyText(), recheckOn: maybe(anyText(10)) })),
  verdict,
  ownVerdict: maybe(fc.record({ word: anyText(30), means: fc.constantFrom(...verdictIds) })),
  confidence: maybe(fc.constantFrom('low', 'medium', 'high')),
  text: anyText(200),
  evidence: fc.array(evidence, { maxLength: 3 }),
  tags: fc.array(anyText(), { maxLength: 3 }),
  author: maybe(anyText()),
  review: maybe(fc.record({ by: anyText(), verdict: anyText(), claim: anyText(), said: anyText() })),
  writer: maybe(anyText()),
  assigned: maybe(anyText()),
  comments: fc.array(fc.record({ id: fc.uuid(), author: maybe(anyText()), at: time, text: anyText(60) }), {
    maxLength: 2,
  }),
  pastSelectors: fc.array(selector, { maxLength: 2 }),
};

const version = fc
  .tuple(fc.record({ ...content, id: fc.uuid(), modified: time, revision: count }), unknown)
  .map(([known, more]) => ({ ...more, ...known }));

const anyNote = (articles: number): fc.Arbitrary<Note> =>
  fc
    .tuple(
      fc.record({
        id: fc.uuid(),
        articleId: fc.integer({ min: 0, max: Math.max(0, articles - 1) }).map(uuid),
        ...content,
        created: time,
        modified: time,
        revision: count,
        conflicts: fc.array(version, { maxLength: 2 }),
        conflict: fc.constant(null),
        deleted: maybe(time),
        lastSeen: maybe(
          fc.record({ at: time, state: fc.constantFrom('exact', 'moved', 'changed', 'orphan'), exact: anyText() }),
        ),
      }),
      unknown,
    )
    .map(([known, more]) => wholeNote({ ...more, ...known } as Note));

const anyArticle = (n: number): fc.Arbitrary<ArticleRecord> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(uuid(n)),
        url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant('file:///home/reader/saved%20page.html')),
        urls: fc.array(anyText(), { maxLength: 3 }),
        title: anyText(),
        byline: maybe(anyText()),
        authors: fc.array(anyText(), { maxLength: 3 }),
        publisher: maybe(anyText()),
        published: maybe(anyText(40)),
        modified: maybe(anyText(40)),
        language: anyText(20),
        fingerprint: anyText(),
        text: anyText(300),
        dismissed: fc.array(fc.record({ key: anyText(), kind: anyText(15), exact: anyText(), at: time }), {
          maxLength: 2,
        }),
        created: time,
        seen: time,
        revision: count,
      }),
      fc.option(fc.uuid(), { nil: undefined }),
      unknown,
    )
    .map(([known, space, more]) => ({ ...more, ...known, ...(space && { space }) }) as ArticleRecord);

/** A store: some articles, some notes on them. */
export const anyStore = fc.nat({ max: 3 }).chain((articles) =>
  fc.record({
    articles: fc.tuple(...Array.from({ length: articles }, (_, n) => anyArticle(n))),
    notes: fc.uniqueArray(anyNote(articles), { maxLength: 6, selector: (made) => made.id }),
    at: fc.integer({ min: 0, max: Date.UTC(9999, 0) }),
  }),
);
