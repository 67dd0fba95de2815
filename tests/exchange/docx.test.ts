// Word: one footnote a note with words, verdict and evidence, by the parts themselves and by LibreOffice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deflating } from '../../components/shared/transfer/deflating.ts';
import { formatOf } from '../../utils/exchange/index.ts';
import { docx } from '../../utils/exchange/write/docx.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note, uuid } from './make.ts';
import { hasOffice, inOffice } from './office.ts';

const at = Date.UTC(2026, 4, 3, 12);
const spoken = (n: number, more: object = {}) =>
  note({
    id: uuid(n),
    text: `Finding number ${n}.\n\nA second paragraph of ${n}.`,
    selector: { exact: `words of claim ${n}`, prefix: '', suffix: '' },
    hint: { start: n, end: n + 1, length: 9000 },
    ...more,
  });

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const texts = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))]
    .map(([, text = '']) => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('');

/** The words of each footnote by its number, and the numbers that the text refers to, in its order. */
function read(file: Uint8Array) {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const notes = [...part('word/footnotes.xml').matchAll(/<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)]
    .filter(([whole]) => !/w:type="(?:separator|continuationSeparator)"/.test(whole))
    .map(([, id, body = '']) => [Number(id), texts(body, 'w:t')] as const);
  const text = part('word/document.xml');
  const references = [...text.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id));
  return { notes: new Map(notes), references, text: texts(text, 'w:t') };
}

const three = [
  spoken(1),
  spoken(2, { verdict: 'false', evidence: [] }),
  spoken(3, { verdict: null, text: '', claim: null }),
];

test('a footnote a note, referred to in the order of the story', async () => {
  const { notes, references, text } = read(await docx.write({ articles: [article()], notes: three, at }));
  expect(references).toEqual([1, 2, 3]);
  expect(text).toContain('River Ossel floods three villages');
  expect(text).toMatch(/1\. Casualties, Officials in Harwen \(official, not named\): “words of claim 1”/);
  expect(text).toMatch(/3\. Selection: “words of claim 3”/);
  expect(notes.get(1)).toContain(
    '“words of claim 1”Mostly false · high confidenceFinding number 1.A second paragraph of 1.contradicts (primary, looked up 2 May 2026): Table of the ministry, https://health.example/table?year=2026&month=5 “41 deaths were recorded by noon.”',
  );
  expect(notes.get(2)).toContain('False · high confidence · needs evidence');
  expect(notes.get(3)).toContain('No verdict ·');
});

test('any store: as many footnotes as notes outside the bin, in parts that are well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(anyStore, async (store) => {
      const file = await docx.write(store);
      const { notes, references } = read(file);
      const kept = store.notes.filter(({ deleted }) => deleted === null).length;
      expect([notes.size, references.length]).toEqual([kept, kept]);
      for (const name of ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml'])
        expect(strFromU8(unzipSync(file)[name] ?? new Uint8Array())).not.toMatch(/(?![\n\t\r])\p{Cc}|[\uFFFE\uFFFF]/u);
    }),
    { numRuns: 60 },
  );
});

test('many articles go out as a zip of such files', async () => {
  const format = formatOf('docx-files');
  if (!format || !('open' in format)) throw new Error('no such format');
  const writer = await format.open({ at }, (bytes) => bytes, deflating);
  const other = article({ id: uuid(7), title: 'A ferry' });
  await writer.add({ articles: [article(), other], notes: [spoken(1), spoken(2, { articleId: uuid(7) })] });
  const files = unzipSync(Buffer.concat(await writer.end()));
  expect(Object.keys(files)).toEqual(['River Ossel floods three villages 2026-05-03.docx', 'A ferry 2026-05-03.docx']);
  expect(Object.values(files).map((file) => read(file).notes.size)).toEqual([1, 1]);
});

describe.skipIf(!hasOffice)('LibreOffice (skipped where soffice is absent)', () => {
  test('opens it with every footnote there', { timeout: 130_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlight-docx-'));
    try {
      const nasty = '<b>&amp;"\u0007 שלום 漢字 👩‍🚒 ]]>';
      const notes = [...Array.from({ length: 60 }, (_, n) => spoken(n + 1)), spoken(99, { text: nasty })];
      const flat = inOffice(folder, 'notes.docx', await docx.write({ articles: [article()], notes, at }), 'fodt');
      const bodies = [...flat.matchAll(/<text:note [^>]*text:note-class="footnote"[^>]*>(.*?)<\/text:note>/gs)].map(
        ([, body = '']) =>
          body
            .replace(/<[^>]*>/g, ' ')
            .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
            .replace(/\s+/g, ' '),
      );
      expect(bodies).toHaveLength(61);
      for (const [n, body] of bodies.slice(0, 60).entries())
        expect(body).toMatch(
          new RegExp(
            `“words of claim ${n + 1}” .*Mostly false .*Finding number ${n + 1}\\. .*paragraph of ${n + 1}\\. .*41 deaths`,
          ),
        );
      expect(bodies[60]).toContain('<b>&amp;" שלום 漢字 👩‍🚒 ]]>');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
