// A file of ours read in pieces says the same as one read whole, wherever it is cut and however it is damaged.

import { describe, expect, test } from 'vitest';
import { readArchive, writeArchive } from '../../utils/exchange/archive/archive.ts';
import { ownFormat, ownReader } from '../../utils/exchange/read/own-stream.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { splitJson } from '../../utils/exchange/read/split-json.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note } from './make.ts';

const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, n) => text.slice(n * length, (n + 1) * length));

/** As `readArchive` answers, or its error. */
function inPieces(text: string, length: number, format = ownFormat(text) ?? 'archive'): ReturnType<typeof readArchive> {
  const reader = ownReader(format, 1);
  const kept = { articles: [...reader.drain().articles], notes: [...reader.drain().notes] };
  const drain = () => {
    const { articles, notes } = reader.drain();
    kept.articles.push(...articles);
    kept.notes.push(...notes);
  };
  for (const piece of pieces(text, length)) {
    const error = reader.push(piece);
    if (error !== null) return { error };
    drain();
  }
  const end = reader.end();
  drain();
  return 'error' in end ? end : { ...kept, ...end };
}

const length = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 8, max: 4000 }));

describe('the same as whole', () => {
  test('any store, cut anywhere', () => {
    fc.assert(
      fc.property(anyStore, length, (store, at) => {
        const json = writeArchive(store);
        expect(inPieces(json, at)).toEqual(readArchive(json));
        expect(ownFormat(json)).toBe('archive');
      }),
      { numRuns: 200 },
    );
  });

  test('with a part cut out or replaced: refused alike, or the same records', () => {
    const put = fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ',,', ':', 'null', '{"__proto__":{"a":1}}');
    fc.assert(
      fc.property(anyStore, fc.nat(), fc.nat({ max: 60 }), put, length, (store, place, less, more, at) => {
        const json = writeArchive(store);
        const from = place % json.length;
        const spoilt = json.slice(0, from) + more + json.slice(from + less);
        const [one, other] = [inPieces(spoilt, at), readArchive(spoilt)];
        if ('error' in other) expect(one).toHaveProperty('error');
        else expect(one).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  test.each([webAnnotation, hypothesis])('$id, any store, cut anywhere', (format) => {
    fc.assert(
      fc.property(anyStore, length, (store, at) => {
        const json = format.write(store);
        expect(ownFormat(json)).toBe(format.id);
        expect(inPieces(json, at)).toEqual(readAny('x', json, 1));
      }),
      { numRuns: 200 },
    );
  });

  test('annotations of others in a file like ours are taken as theirs', () => {
    const json = webAnnotation.write({ articles: [article()], notes: [note()], at: 5 });
    const strange = '{"type":"Annotation","target":"https://herald.example/x","bodyValue":"Ask."}';
    const read = inPieces(json.replace('"items":[\n', `"items":[${strange},\n`), 40);
    expect(read).toMatchObject({ notes: [{ text: 'Ask.' }, { id: note().id }], refused: [] });
  });

  test.each([
    ['a comma too many', '[1,2,]'],
    ['two records with nothing between', '[1 2]'],
    ['nothing before a comma', '[,1]'],
    ['a list closed by a brace', '[1}'],
  ])('%s is no JSON', (_, list) => {
    const json = `{"format":"claimlight-archive","version":1,"articles":[],"notes":${list}}`;
    expect(readArchive(json)).toHaveProperty('error');
    for (const at of [1, 5, 1000]) expect(inPieces(json, at)).toHaveProperty('error');
  });

  test('names of lists written in another way', () => {
    const json = writeArchive({ articles: [article()], notes: [note()], at: 5 }).replace('"notes"', '"not\\u0065s"');
    expect(inPieces(json, 50)).toEqual(readArchive(json));
    expect(readArchive(json)).toMatchObject({ notes: [{ id: note().id }] });
  });
});

describe('bombs', () => {
  const head = '{"format":"claimlight-archive","version":1,"articles":[],"notes":[';
  test.each([
    ['a record without end', `${head}"${'x'.repeat(1000)}`, 20_000, /too long/],
    ['brackets without end', `${head}${'['.repeat(1000)}`, 1000, /nested more/],
    ['records without number', `${head}${'{},'.repeat(300)}`, 20_000, /More than 10000 records/],
  ])('%s', (_, start, times, reason) => {
    const reader = ownReader('archive', 1);
    let error = reader.push(start);
    const more = start.slice(head.length);
    for (let n = 0; n < times && error === null; n++) error = reader.push(more);
    expect(error).toMatch(reason);
  });
});

test('a record is given out as soon as it is closed, and nothing of it is held', () => {
  const given: string[] = [];
  const splitter = splitJson(new Set(['notes']), (list, record) => given.push(`${list} ${record}`));
  splitter.push('{"a":{"notes":[1]},"notes":[ {"b":"]}');
  expect(given).toEqual([]);
  splitter.push('\\"},"} , 5');
  expect(given).toEqual(['notes {"b":"]}\\"},"} ']);
  splitter.push(']}');
  expect(given.at(-1)).toBe('notes 5');
  const end = splitter.end();
  expect('rest' in end && JSON.parse(end.rest)).toEqual({ a: { notes: [1] }, notes: [] });
});
