// CSV: a strict reader takes every row, no cell is a formula, and the guard can be taken off again.

import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, csvColumns } from '../../utils/exchange/write/csv.ts';
import { guardCell, unguardCell } from '../../utils/exchange/write/csv-cell.ts';
import { fc } from '../properties.ts';
import { anyStore, anyText, article, articleId, note, uuid } from './make.ts';

const at = Date.UTC(2026, 4, 3);

/** RFC 4180 to the letter, by an own small reader, as papaparse forgives what others do not. */
function strict(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const cell = /^(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/.exec(rest);
    if (!cell?.groups) throw new Error(`No cell of RFC 4180 at: ${JSON.stringify(rest.slice(0, 60))}`);
    row.push(cell.groups.quoted?.replaceAll('""', '"') ?? cell.groups.bare ?? '');
    if (cell.groups.end !== ',') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(cell[0].length);
  }
  expect(row).toEqual([]);
  return rows;
}

function papa(text: string): string[][] {
  const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(read.errors).toEqual([]);
  return read.data.slice(0, -1);
}

describe('the file', () => {
  const text = csv.write({ articles: [article()], notes: [note()], at });

  test('begins with the mark that Excel needs and ends each row with CRLF', () => {
    expect(text.startsWith('\uFEFFid,created,updated,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has what colleagues said, by whom and when, and whose it is to check', () => {
    const said = [
      { id: articleId, author: 'Rosalind', at: Date.UTC(2026, 4, 4, 8), text: 'Ask the ministry.' },
      { id: articleId, author: null, at: Date.UTC(2026, 4, 5, 9), text: '=1+1' },
    ];
    const desk = note({ assigned: 'Imre', writer: 'Castellane', comments: said });
    const [head, row] = strict(csv.write({ articles: [article()], notes: [desk], at }).slice(1));
    const cellOf = (name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(['assigned', 'written_by', 'desk_comments'].map(cellOf)).toEqual([
      'Imre',
      'Castellane',
      'Rosalind, 2026-05-04T08:00:00.000Z: Ask the ministry.\n2026-05-05T09:00:00.000Z: =1+1',
    ]);
  });

  test('has the columns of the plan in their order, and the note in them', () => {
    const [head, row] = strict(text.slice(1));
    expect(head?.join(', ')).toBe(
      'id, created, updated, article_title, article_url, publisher, author, published, kind, words, source, source_class, value_low, value_high, unit, bound, outcomes, date_from, date_to, verdict, rating, confidence, note, evidence, tags, status, state, link, verdict_id, assigned, written_by, desk_comments',
    );
    expect(row).toEqual([
      '6f1c2d3e-0a0b-4c0d-8e0f-102030405060',
      '2026-05-02T09:10:00.000Z',
      '2026-05-03T09:10:00.000Z',
      'River Ossel floods three villages',
      'https://news.example/river-flood',
      'The Ossel Courier',
      'Ines Talvik',
      '2026-05-01T08:30:00+02:00',
      'casualty',
      'at least 52 people were killed',
      'Officials in Harwen',
      'unnamed-officials',
      '52',
      '52',
      'people',
      'at-least',
      'killed',
      '',
      '',
      'Mostly false',
      '2',
      'high',
      'The ministry table gives **41**.',
      'contradicts (primary, 2026-05-02): Table of the ministry | https://health.example/table?year=2026&month=5 | 41 deaths were recorded by noon.',
      'flood',
      'done',
      'exact',
      'https://news.example/river-flood#:~:text=in%20Harwen%20said-,at%20least%2052%20people%20were%20killed,-when%20the%20Ossel%20broke',
      'mostly-false',
      '',
      '',
      '',
    ]);
  });

  test('leaves the bin out, keeps notes without their article, flags what needs evidence', () => {
    const notes = [
      note({ deleted: at }),
      note({
        id: uuid(1),
        articleId: uuid(9),
        target: 'article',
        claim: null,
        selector: null,
        verdict: 'true',
        evidence: [],
      }),
    ];
    const rows = strict(csv.write({ articles: [article()], notes, at }).slice(1));
    expect(rows).toHaveLength(2);
    const at_ = (name: string) => rows[1]?.[csvColumns.findIndex(([column]) => column === name)];
    expect([at_('id'), at_('kind'), at_('article_url'), at_('link'), at_('evidence')]).toEqual([
      uuid(1),
      'article',
      '',
      '',
      'needs evidence',
    ]);
  });

  test('a number below zero stays a number', () => {
    const claim = note().claim;
    const cold = note({ claim: claim && { ...claim, quantity: { low: -5, high: -5, bound: 'exact' } } });
    expect(csv.write({ articles: [article()], notes: [cold], at })).toContain(',-5,-5,');
  });
});

// What Excel, LibreOffice and Google Sheets are known to run, with what may stand before it.
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;
const number = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

test('generated stores: both readers see the same rows, all of them whole, and no cell is a formula', () => {
  fc.assert(
    fc.property(anyStore, (store) => {
      const text = csv.write(store).slice(1);
      const rows = strict(text);
      expect(papa(text)).toEqual(rows);
      expect(rows).toHaveLength(1 + store.notes.filter((each) => each.deleted === null).length);
      for (const row of rows) {
        expect(row).toHaveLength(32);
        for (const cell of row) expect(formula.test(cell) && !number.test(cell), cell).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

describe('the guard', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''-x",
    '\0=1',
    '\uFEFF=1',
  ])('%j', (text) => {
    const cell = guardCell(text);
    expect(cell).not.toMatch(formula);
    expect(unguardCell(cell)).toBe(text.replaceAll('\0', '\uFFFD'));
  });

  test.each(['', 'plain', "'quoted'", "it's", '1-2', '5', 'a=b', '– dash'])('%j is left alone', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  test('comes off any text', () => {
    const starts = fc.array(fc.constantFrom("'", '=', '-', ' ', '\t', '\r', '\n', '\0', '＝', 'x', '\u200B'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(starts, anyText(), (start, text) => {
        const whole = (start.join('') + text).toWellFormed().replaceAll('\0', '\uFFFD');
        expect(guardCell(whole)).not.toMatch(formula);
        expect(unguardCell(guardCell(whole))).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
