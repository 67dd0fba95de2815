// Files of other programs: what becomes of each annotation, by hand, and that the same file always names the same notes.
import { expect, test } from 'vitest';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { article, note, uuid } from './make.ts';

const now = Date.UTC(2026, 4, 10);

function taken(value: unknown) {
  const read = readAny('file.json', JSON.stringify(value), now);
  if ('error' in read) throw new Error(read.error);
  return read;
}

const url = 'https://news.example/river-flood?utm_source=letter';
const quote = { type: 'TextQuoteSelector', exact: 'the bridge was closed at noon', prefix: 'She said ', suffix: '.' };
const hypothesis = {
  export_date: '2026-05-04T08:00:00Z',
  annotations: [
    {
      id: 'aB3-x',
      created: '2026-05-02T09:10:00.000000+00:00',
      updated: '2026-05-03T09:10:00.000000+00:00',
      user: 'acct:mila@annotations.example',
      uri: url,
      text: 'The ferry office says **one o’clock**.',
      tags: ['flood', ' flood ', ''],
      document: { title: ['River Ossel floods three villages'] },
      target: [{ source: url, selector: [{ type: 'TextPositionSelector', start: 3, end: 9 }, quote] }],
    },
    { id: 'reply', uri: url, text: 'Asked them again.', references: ['aB3-x'], target: [{ source: url }] },
    { id: 'page', uri: url, text: 'A careful piece.', tags: [], target: [{ source: url }] },
    { id: 'book', uri: 'urn:x-pdf:0123', text: 'Page 4.', target: [{ source: 'urn:x-pdf:0123', selector: [quote] }] },
    'no annotation',
    { id: 'long', uri: url, text: '', tags: ['x'.repeat(101)], target: [{ source: url, selector: [quote] }] },
  ],
};

test.each([
  ['as its API gives a search', { total: hypothesis.annotations.length, rows: hypothesis.annotations }],
  ['as a bare list', hypothesis.annotations],
])('Hypothesis %s: the same notes', (_, file) => {
  const notes = (read: ReturnType<typeof taken>) =>
    read.notes.map(({ text, selector, created }) => [text, selector, created]);
  expect(notes(taken(file))).toEqual(notes(taken(hypothesis)));
});

test('Hypothesis: quotation, reply and page note; what cannot be read is named', () => {
  const read = taken(hypothesis);
  expect(read.articles).toEqual([
    expect.objectContaining({
      title: 'River Ossel floods three villages',
      url,
      urls: ['https://news.example/river-flood'],
    }),
  ]);
  expect(
    read.notes.map(({ target, selector, text, tags, author }) => [target, selector?.exact, text, tags, author]),
  ).toEqual([
    ['selection', quote.exact, 'The ferry office says **one o’clock**.', ['flood'], 'mila'],
    ['selection', quote.exact, 'Asked them again.', [], null],
    ['article', undefined, 'A careful piece.', [], null],
  ]);
  expect(read.notes[0]).toMatchObject({ created: Date.UTC(2026, 4, 2, 9, 10), modified: Date.UTC(2026, 4, 3, 9, 10) });
  expect(read.notes[2]?.created).toBe(now);
  expect(read.refused).toEqual([
    { record: 'annotation 5', reason: expect.stringMatching(/neither address nor target/) },
    { record: 'annotation 4', reason: expect.stringMatching(/no web page: urn:x-pdf/) },
    { record: expect.stringMatching(/^annotation 5/), reason: expect.stringMatching(/^tags\.0/) },
  ]);
});

test('the same file names the same notes at any time, and another file others', () => {
  const ids = (value: unknown, at: number) => {
    const read = readAny('x', JSON.stringify(value), at);
    return 'error' in read ? [] : read.notes.map(({ id }) => id);
  };
  expect(ids(hypothesis, 1)).toEqual(ids(hypothesis, now));
  expect(new Set(ids(hypothesis, 1)).size).toBe(3);
  const bare = {
    annotations: [
      { uri: url, text: 'One.', target: [] },
      { uri: url, text: 'Two.', target: [] },
    ],
  };
  expect(new Set(ids(bare, 1)).size).toBe(2);
  expect(ids(bare, 1)).toEqual(ids(bare, 2));
});

const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://annotations.example/7',
  type: 'Annotation',
  created: '2026-05-02T09:10:00Z',
  creator: { type: 'Person', name: 'Desk Two' },
  body: [
    { type: 'TextualBody', purpose: 'commenting', value: '<p>Not so: <b>one</b> &lt; two.</p>', format: 'text/html' },
    { type: 'TextualBody', purpose: 'tagging', value: 'flood' },
    { type: 'TextualBody', purpose: 'assessing', value: 'mostly-false' },
    'https://records.example/table',
    { type: 'SpecificResource', source: 'javascript:alert(1)' },
  ],
  target: [
    { source: url, selector: { type: 'FragmentSelector', value: 'p3', refinedBy: quote } },
    { source: 'https://other.example/story', selector: [{ type: 'CssSelector', value: 'p' }] },
  ],
};

test('Web Annotation of another program: a note for each target', () => {
  const read = taken(annotation);
  expect(read.refused).toEqual([]);
  expect(read.articles.map((each) => each.url)).toEqual([url, 'https://other.example/story']);
  expect(read.notes).toEqual([
    expect.objectContaining({
      target: 'selection',
      selector: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      text: 'Not so: one < two.',
      tags: ['flood'],
      verdict: 'mostly-false',
      author: 'Desk Two',
      evidence: [
        expect.objectContaining({
          url: 'https://records.example/table',
          retrieved: '2026-05-02',
          stance: null,
          kind: null,
        }),
      ],
    }),
    expect.objectContaining({ target: 'article', selector: null }),
  ]);
});

test('in a page, in a collection, in a list; what lies elsewhere is named and not fetched', () => {
  const page = { type: 'AnnotationPage', items: [annotation], next: 'https://annotations.example/page2' };
  for (const file of [page, { type: 'AnnotationCollection', first: page }]) {
    const read = taken(file);
    expect(read.notes).toHaveLength(2);
    expect(read.refused).toEqual([{ record: 'the next page', reason: expect.stringMatching(/nothing is fetched/) }]);
  }
  expect(taken([annotation, { ...annotation, id: 'https://annotations.example/8' }]).notes).toHaveLength(4);
  expect(taken({ type: 'AnnotationCollection', first: 'https://annotations.example/page1' }).refused).toEqual([
    { record: 'the first page', reason: expect.stringMatching(/nothing is fetched/) },
  ]);
  const plain = taken({ type: 'Annotation', bodyValue: 'Short.', target: url });
  expect(plain.notes).toEqual([expect.objectContaining({ text: 'Short.', target: 'article' })]);
});

test('a record that cannot be read is named with its number, its id and what is wrong, in words', () => {
  const good = note();
  const notes = [
    good,
    { ...good, id: uuid(1), verdict: 'pants-on-fire' },
    { ...good, id: uuid(2), text: 'x'.repeat(300_000) },
  ];
  const file = { format: 'claimlight-archive', version: 1, articles: [article()], notes };
  expect(taken(file).refused).toEqual([
    { record: `note 2 (${uuid(1)})`, reason: 'verdict: "pants-on-fire" is no value that this version knows' },
    { record: `note 3 (${uuid(2)})`, reason: 'text: more than 200000 characters' },
  ]);
});

test('a choice of bodies: every text of it, and what the model called things before it was a standard', () => {
  const choice = {
    type: 'Choice',
    items: [
      { type: 'TextualBody', value: 'Not so.' },
      { type: 'TextualBody', value: 'Nicht so.' },
    ],
  };
  const draft = {
    type: 'Choice',
    members: [
      { type: 'TextualBody', role: 'describing', text: 'Seen.' },
      { role: 'tagging', text: 'flood' },
    ],
  };
  const read = taken({ type: 'Annotation', target: url, creator: { nick: 'desk2' }, body: [choice, draft] });
  expect(read.notes).toEqual([
    expect.objectContaining({ text: 'Not so.\n\nNicht so.\n\nSeen.', tags: ['flood'], author: 'desk2' }),
  ]);
  const deep = Array.from({ length: 20 }).reduce<object>((inner) => ({ items: [inner] }), { value: 'deep' });
  expect(taken({ type: 'Annotation', target: url, body: deep }).notes).toHaveLength(1);
});

test.each([
  ['a search of Hypothesis that found nothing', '{"total": 0, "rows": []}'],
  ['a bare list', '[]'],
  ['a table of names alone', '"Annotation URL","Quote","Comment","Tags","User","Created","URL"\n'],
])('%s is told as empty, not as strange', (_name, text) => {
  expect(readAny('notes.json', text, 0)).toEqual({
    error: 'The file can be read, but its list is empty: it holds no notes.',
  });
});
