// CSL-JSON, BibTeX and RIS: what is in them, and that no text breaks their form.

import { describe, expect, test } from 'vitest';
import { bibtex } from '../../utils/exchange/write/bibtex.ts';
import { cslJson } from '../../utils/exchange/write/csl-json.ts';
import { ris } from '../../utils/exchange/write/ris.ts';
import { fc } from '../properties.ts';
import { anyStore, anyText, article, note, uuid } from './make.ts';

const at = Date.UTC(2026, 4, 3, 12);
const one = { articles: [article()], notes: [note()], at };

test('CSL-JSON', () => {
  expect(
    JSON.parse(cslJson.write({ ...one, articles: [article({ seen: new Date(2026, 4, 2, 12).getTime() })] })),
  ).toEqual([
    {
      id: 'floodsthreevillages2026',
      type: 'article-newspaper',
      title: 'River Ossel floods three villages',
      'container-title': 'The Ossel Courier',
      author: [{ family: 'Talvik', given: 'Ines' }],
      issued: { 'date-parts': [[2026, 5, 1]] },
      accessed: { 'date-parts': [[2026, 5, 2]] },
      URL: 'https://news.example/river-flood',
      language: 'en',
      keyword: 'flood',
      annote: expect.stringContaining('Mostly false'),
    },
  ]);
});

/** An own small reader of BibTeX: entries, their fields, braces counted as BibTeX counts them (a backslash is no shield). */
function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  const entries: { key: string; fields: Record<string, string> }[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const head = /^\s*@(?:online|article)\{([a-z0-9]+)/.exec(rest);
    if (!head) throw new Error(`No entry at ${JSON.stringify(rest.slice(0, 60))}`);
    rest = rest.slice(head[0].length);
    const fields: Record<string, string> = {};
    for (let field = /^,\n {2}([a-z]+) = \{/.exec(rest); field; field = /^,\n {2}([a-z]+) = \{/.exec(rest)) {
      let depth = 1;
      let end = field[0].length;
      while (depth > 0 && end < rest.length) {
        if (rest[end] === '{') depth++;
        if (rest[end] === '}') depth--;
        end++;
      }
      fields[field[1] ?? ''] = rest.slice(field[0].length, end - 1);
      rest = rest.slice(end);
    }
    const tail = /^\n\}\n/.exec(rest);
    if (!tail) throw new Error(`No end at ${JSON.stringify(rest.slice(0, 60))}`);
    rest = rest.slice(tail[0].length);
    entries.push({ key: head[1] ?? '', fields });
  }
  return entries;
}

describe('BibTeX', () => {
  test('its fields', () => {
    const [entry] = readBibtex(bibtex.write(one));
    expect(entry?.key).toBe('floodsthreevillages2026');
    expect(entry?.fields).toMatchObject({
      title: '{River Ossel floods three villages}',
      author: 'Talvik, Ines',
      journaltitle: '{The Ossel Courier}',
      entrysubtype: 'newspaper',
      langid: 'en',
      language: 'en',
      date: '2026-05-01',
      url: 'https://news.example/river-flood',
      keywords: 'flood',
    });
  });

  test('two articles of one title have two keys', () => {
    const twin = article({ id: uuid(5), url: 'https://other.example/' });
    const text = bibtex.write({
      ...one,
      articles: [article(), twin],
      notes: [note(), note({ id: uuid(6), articleId: uuid(5) })],
    });
    expect(readBibtex(text).map(({ key }) => key)).toEqual(['floodsthreevillages2026', 'floodsthreevillages2026x2']);
  });

  test('no text opens or closes a brace, ends a field or begins an entry', () => {
    const nasty = fc.array(fc.constantFrom('{', '}', '\\', '@online{', '"', '%', '\n', ',', '$', '~', 'a', ' = {'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(nasty, anyText(), (pieces, text) => {
        const bad = pieces.join('') + text;
        const file = bibtex.write({
          articles: [article({ title: bad, authors: [bad], publisher: bad, published: bad, language: bad })],
          notes: [note({ text: bad, tags: [bad.slice(0, 100)] })],
          at,
        });
        const [entry, ...more] = readBibtex(file);
        expect(more).toEqual([]);
        expect(entry?.fields.url).toBe('https://news.example/river-flood');
        expect(entry?.fields.annote).toContain('Mostly false');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a day that the page does not say whole', () => {
  test.each([
    ['2026-05', [2026, 5], '2026-05', '2026/05//'],
    ['2026', [2026], '2026', '2026///'],
  ])('%s', (published, parts, inBibtex, inRis) => {
    const bundle = { ...one, articles: [article({ published })] };
    expect(JSON.parse(cslJson.write(bundle))[0].issued).toEqual({ 'date-parts': [parts] });
    expect(readBibtex(bibtex.write(bundle))[0]?.fields.date).toBe(inBibtex);
    expect(ris.write(bundle)).toContain(`\r\nPY  - 2026\r\nDA  - ${inRis}\r\n`);
  });

  test.each(['2026-13-01', '2026-05-32', '20260501', '2026-05-011', '26-05', 'May 2026'])('%s is none', (published) => {
    expect(JSON.parse(cslJson.write({ ...one, articles: [article({ published })] }))[0]).not.toHaveProperty('issued');
  });
});

test('BibTeX and RIS agree on what an article is; notes stand apart', () => {
  const nameless = { ...one, articles: [article({ publisher: null })] };
  expect([bibtex.write(one).slice(0, 8), ris.write(one).slice(0, 10)]).toEqual(['@article', 'TY  - NEWS']);
  expect([bibtex.write(nameless).slice(0, 7), ris.write(nameless).slice(0, 10)]).toEqual(['@online', 'TY  - ELEC']);
  const two = { ...one, notes: [note(), note({ id: uuid(9), text: 'Second | note.' })] };
  expect(readBibtex(bibtex.write(two))[0]?.fields.annote?.split('\n\n')).toHaveLength(2);
});

describe('RIS', () => {
  test('its lines', () => {
    expect(
      ris.write({ ...one, articles: [article({ seen: new Date(2026, 4, 2, 12).getTime() })] }).split('\r\n'),
    ).toEqual([
      'TY  - NEWS',
      'ID  - floodsthreevillages2026',
      'TI  - River Ossel floods three villages',
      'AU  - Talvik, Ines',
      'T2  - The Ossel Courier',
      'PY  - 2026',
      'DA  - 2026/05/01',
      'UR  - https://news.example/river-flood',
      'Y2  - 2026/05/02',
      'LA  - en',
      'KW  - flood',
      expect.stringMatching(
        /^N1 {2}- Casualties \| “at least 52 people were killed” \| Mostly false[^|]* \| The ministry table gives \*\*41\*\*\. \| - /,
      ),
      'ER  - ',
      '',
    ]);
  });

  test('no text makes a line of its own', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        for (const line of ris.write(store).split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
        expect(ris.write(store)).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
      }),
      { numRuns: 200 },
    );
  });
});
