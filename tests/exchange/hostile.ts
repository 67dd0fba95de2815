// Files made to do harm, or broken in every way files are: what each is, and how the reading must answer. `error`: refused
// whole; `refused`: that many records named; `kept`: notes taken, cleaned.
import { archive } from '../../utils/exchange/archive/archive.ts';
import { toBase64 } from '../../utils/exchange/base64.ts';
import { archiveMark } from '../../utils/exchange/read/read-report.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import { article, note, uuid } from './make.ts';

export type Hostile = readonly [
  name: string,
  make: () => string,
  answer: { error: RegExp } | { kept: number; refused: number },
];

const bundle = { articles: [article()], notes: [note()], at: 5 };
const json = JSON.stringify;
const whole = (notes: unknown, articles: unknown = [article()], more: object = {}): string =>
  json({ format: 'claimlight-archive', version: 1, articles, notes, ...more });
const changed = (change: object): string => whole([{ ...note(), ...change }]);
const raw = (inside: string): string => whole([note()]).replace('"verdict":', `${inside},"verdict":`);
const inReport = (inner: string): string => `<a id="claimlight-archive" ${archiveMark}${toBase64(inner)}">`;
const annotation = (change: object): string =>
  json({ type: 'Annotation', id: 'urn:x:1', target: 'https://news.example/a', bodyValue: 'Words.', ...change });
const hypothesis = (...annotations: unknown[]): string => json({ annotations });
const one = { uri: 'https://news.example/a', text: 'Words.', target: [] };
const quoted = (exact: unknown, more: object = {}) => ({
  ...one,
  ...more,
  target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
});

const notOurs = { error: /not a Claimlight archive/ };
const oneRefused = { kept: 0, refused: 1 };

export const hostileFiles: readonly Hostile[] = [
  ['nothing', () => '', { error: /empty/ }],
  ['blanks', () => ' \n\t\u00A0', { error: /empty/ }],
  ['a byte order mark alone', () => '\uFEFF', { error: /empty/ }],
  ['zeros', () => '\0'.repeat(5000), { error: /empty/ }],
  ['ten million blanks', () => ' '.repeat(1e7), notOurs],
  ['an image', () => '\uFFFDPNG\r\n\u001A\n\0\0', notOurs],
  ['a zip', () => 'PK\u0003\u0004', notOurs],
  ['words', () => 'Dear desk, here are my notes.', notOurs],
  ['a number', () => '12', notOurs],
  ['a string', () => '"claimlight-archive"', notOurs],
  ['an empty list', () => '[]', { error: /its list is empty/ }],
  ['an empty object', () => '{}', notOurs],
  ['a list of numbers', () => '[1,2,3]', notOurs],
  ['cut off', () => archive.write(bundle).slice(0, -30), { error: /not complete JSON/ }],
  ['two files in one', () => archive.write(bundle).repeat(2), { error: /not complete JSON/ }],
  ['single quotation marks', () => "{'format':'claimlight-archive'}", { error: /not complete JSON/ }],
  ['a script', () => '{alert(1)}', { error: /not complete JSON/ }],
  ['a million open lists', () => '['.repeat(1e6), { error: /nested more/ }],
  ['a million open objects', () => '{"a":'.repeat(1e6), { error: /nested more/ }],
  ['five million levels, closed', () => `[${'['.repeat(5e6)}${']'.repeat(5e6)}]`, { error: /nested more/ }],
  ['four million objects', () => `[${'{},'.repeat(4e6)}{}]`, { error: /objects/ }],
  ['thirty million numbers', () => `[${'0,'.repeat(3e7)}0]`, { error: /values/ }],
  [
    'a newer version',
    () => json({ format: 'claimlight-archive', version: 99, articles: [], notes: [] }),
    { error: /newer/ },
  ],
  [
    'version nothing',
    () => json({ format: 'claimlight-archive', version: null, articles: [], notes: [] }),
    { error: /which version/ },
  ],
  ['notes as a word', () => whole('many'), { error: /missing/ }],
  ['another format of that name', () => json({ format: 'claimlight-else', version: 1 }), notOurs],
  [
    'twenty thousand empty notes',
    () => whole(Array.from({ length: 20_000 }, () => ({}))),
    { error: /More than 10000/ },
  ],
  [
    'evidence by script',
    () => changed({ evidence: [{ ...note().evidence[0], url: 'javascript:alert(1)' }] }),
    oneRefused,
  ],
  ['evidence as data', () => changed({ evidence: [{ ...note().evidence[0], url: 'data:text/html,x' }] }), oneRefused],
  [
    'evidence of a local file',
    () => changed({ evidence: [{ ...note().evidence[0], url: 'file:///etc/passwd' }] }),
    oneRefused,
  ],
  [
    'evidence address with a line break',
    () => changed({ evidence: [{ ...note().evidence[0], url: 'https://a.example/\nx' }] }),
    oneRefused,
  ],
  [
    'three hundred pieces of evidence',
    () => changed({ evidence: Array.from({ length: 300 }, () => note().evidence[0]) }),
    oneRefused,
  ],
  ['text of 300,000', () => changed({ text: 'x'.repeat(300_000) }), oneRefused],
  ['an id with a path', () => changed({ id: '../../notes' }), oneRefused],
  ['an id as an object', () => changed({ id: { $ne: null } }), oneRefused],
  ['a verdict of another program', () => changed({ verdict: 'pants-on-fire' }), oneRefused],
  ['a verdict named toString', () => changed({ verdict: 'toString' }), oneRefused],
  ['time before 1970', () => changed({ created: -5 }), oneRefused],
  ['time as words', () => changed({ modified: '2026-05-02' }), oneRefused],
  ['a revision beyond all', () => changed({ revision: 1e300 }), oneRefused],
  ['revision 1e999', () => whole([note()]).replace(/"revision":3/, '"revision":1e999'), oneRefused],
  ['the same note twice', () => whole([note(), note({ text: 'Other.' })]), { kept: 1, refused: 1 }],
  ['the same article twice', () => whole([note()], [article(), article()]), { kept: 1, refused: 1 }],
  ['an article at a script', () => whole([note()], [article({ url: 'javascript:alert(1)' })]), { kept: 1, refused: 1 }],
  ['records of every wrong kind', () => whole([null, 1, 'a', [], true]), { kept: 0, refused: 5 }],
  ['__proto__ in a note', () => raw('"__proto__":{"polluted":true}'), { kept: 1, refused: 0 }],
  ['constructor in a note', () => raw('"constructor":{"prototype":{"polluted":true}}'), { kept: 1, refused: 0 }],
  ['toString and hasOwnProperty in a note', () => raw('"toString":1,"hasOwnProperty":1'), { kept: 1, refused: 0 }],
  [
    'settings that are code',
    () => whole([note()], [article()], { settings: { marks: 'on', lookUps: [{ name: 'x', url: 'javascript:1' }] } }),
    { kept: 1, refused: 2 },
  ],
  ['settings as a word', () => whole([note()], [article()], { settings: 'all' }), { kept: 1, refused: 1 }],
  ['HTML without data', () => '<html><script>alert(1)</script></html>', { error: /no Claimlight report/ }],
  ['a report cut off', () => report.write(bundle).slice(0, -200), { error: /damaged or cut off/ }],
  [
    'a report with bytes that are no text',
    () => `<a id="claimlight-archive" ${archiveMark}/////w==">`,
    { error: /damaged or cut off/ },
  ],
  ['a report around a page', () => inReport('<b>not JSON</b>'), { error: /not complete JSON/ }],
  ['a report around a bomb', () => inReport('['.repeat(1e6)), { error: /nested more/ }],
  ['a report around a report', () => inReport(report.write(bundle)), { error: /not complete JSON/ }],
  [
    'a report around an archive with scripts for links',
    () => inReport(changed({ evidence: [{ ...note().evidence[0], url: 'vbscript:x' }] })),
    oneRefused,
  ],
  ['an annotation without target', () => annotation({ target: undefined }), oneRefused],
  ['an annotation on a script', () => annotation({ target: 'javascript:alert(1)' }), oneRefused],
  ['an annotation on a number', () => annotation({ target: 5 }), oneRefused],
  [
    'a context to be fetched',
    () => annotation({ '@context': 'https://evil.example/context.jsonld' }),
    { kept: 1, refused: 0 },
  ],
  [
    'a collection of itself',
    () => json({ type: 'AnnotationCollection', first: { type: 'AnnotationCollection', first: 'x' } }),
    { kept: 0, refused: 0 },
  ],
  [
    'selectors forty deep',
    () =>
      annotation({
        target: {
          source: 'https://news.example/a',
          selector: Array.from({ length: 40 }).reduce<object>((inner) => ({ refinedBy: inner }), {
            type: 'TextQuoteSelector',
            exact: 'deep',
          }),
        },
      }),
    { kept: 1, refused: 0 },
  ],
  [
    'a body with an image',
    () => annotation({ body: { value: '<img src=x onerror=alert(1)>Seen.', format: 'text/html' } }),
    { kept: 1, refused: 0 },
  ],
  [
    'our note in a foreign file, spoilt',
    () => webAnnotation.write(bundle).replace('"verdict":"mostly-false"', '"verdict":5'),
    oneRefused,
  ],
  ['annotations that are none', () => hypothesis(null, 1, 'x', [], {}), { kept: 0, refused: 5 }],
  ['one annotation twice', () => hypothesis({ ...one, id: 'a' }, { ...one, id: 'a' }), { kept: 1, refused: 1 }],
  ['an annotation of a PDF', () => hypothesis({ ...one, uri: 'urn:x-pdf:1' }), oneRefused],
  ['a quotation of 200,000', () => hypothesis(quoted('x'.repeat(200_000))), oneRefused],
  ['a quotation that is a list', () => hypothesis(quoted(['x'])), { kept: 1, refused: 0 }],
  ['two hundred tags', () => hypothesis({ ...one, tags: Array.from({ length: 200 }, (_, n) => `t${n}`) }), oneRefused],
  ['a reply to itself', () => hypothesis({ ...one, id: 'a', references: ['a'] }), { kept: 1, refused: 0 }],
  [
    'an address of 5,000',
    () => hypothesis({ ...one, uri: `https://news.example/${'a'.repeat(5000)}` }),
    { kept: 0, refused: 1 },
  ],
  ['a spoilt note of ours among annotations', () => hypothesis({ ...one, claimlight: { id: uuid(1) } }), oneRefused],
];
