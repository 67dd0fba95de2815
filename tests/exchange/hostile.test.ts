// Hostile files: refused whole or cleaned, with the record and the reason; nothing they hold acts.

import { describe, expect, test } from 'vitest';
import { archive } from '../../utils/exchange/archive/archive.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import { asNote } from '../../utils/notes/note.ts';
import { fc } from '../properties.ts';
import { hostileFiles } from './hostile.ts';
import { anyStore } from './make.ts';
import { limitedReader } from './read-hostile.ts';

const runs = Number(process.env.CLAIMLIGHT_HOSTILE ?? 1000);

/** What a reading gave, checked for what must hold of every file: parsed records, links to the web, nothing polluted. */
function readSafely(text: string) {
  const read = readAny('a file', text, 1);
  expect(Object.keys(Object.prototype)).toEqual([]);
  if ('error' in read) {
    expect(read.error.length).toBeGreaterThan(10);
    return read;
  }
  for (const { record, reason } of read.refused) {
    expect(record).not.toBe('');
    expect(reason).not.toBe('');
  }
  for (const note of read.notes) {
    expect(asNote(note)).not.toBeNull();
    for (const key of ['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty'])
      expect(Object.hasOwn(note, key)).toBe(false);
    for (const { url } of note.evidence) expect(url).toMatch(/^https?:/i);
  }
  for (const { url } of read.articles) expect(url).toMatch(/^(https?|file):/i);
  return read;
}

test('there are enough of them', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(60));

describe('by hand', () => {
  test.each(hostileFiles)('%s', (_name, make, answer) => {
    const text = make();
    const read = readSafely(text);
    if ('error' in answer) expect(read).toEqual({ error: expect.stringMatching(answer.error) });
    else if ('error' in read) expect(read).toEqual(answer);
    else expect({ kept: read.notes.length, refused: read.refused.length }).toEqual(answer);
  });
});

test('all of them read within 200 MB of heap, in pieces or whole, with the same answers', {
  timeout: 240_000,
}, async () => {
  const reader = limitedReader();
  for (const [name, make, answer] of hostileFiles) {
    const { kept, refused, error } = await reader.read(make());
    if ('error' in answer) expect(error, name).not.toBe('');
    else expect({ kept, refused, error }, name).toEqual({ ...answer, error: '' });
  }
  await reader.close();
});

describe('generated', () => {
  const file = fc
    .tuple(anyStore, fc.constantFrom(archive, report, webAnnotation, hypothesis))
    .map(([store, format]) => format.write(store));

  test(`${runs} good files with a part cut out or replaced`, { timeout: runs * 60 }, () => {
    const piece = fc.constantFrom(
      '',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\0',
      '<',
      'null',
      '1e999',
      '{"__proto__":{"a":1}}',
      '\uD800',
    );
    fc.assert(
      fc.property(file, fc.nat(), fc.nat({ max: 60 }), piece, (text, place, length, put) => {
        const at = place % (text.length + 1);
        readSafely(text.slice(0, at) + put + text.slice(at + length));
      }),
      { numRuns: runs },
    );
  });

  test(`${runs} archives with a value of another kind in any place`, { timeout: runs * 60 }, () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('javascript:alert(1)', 'x'.repeat(5000), -1, [[[]]], { constructor: 1 }),
    );
    fc.assert(
      fc.property(
        anyStore,
        fc.constantFrom(archive, webAnnotation, hypothesis),
        fc.nat(),
        value,
        (store, format, nth, put) => {
          let seen = 0;
          const parsed: unknown = JSON.parse(format.write(store), (_key, inner: unknown) =>
            seen++ === nth % 200 ? put : inner,
          );
          readSafely(JSON.stringify(parsed) ?? '');
        },
      ),
      { numRuns: runs },
    );
  });

  test(`${runs} values of any kind`, { timeout: runs * 60 }, () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false }), (value) => {
        let text = '';
        try {
          text = JSON.stringify({ annotations: [value], type: 'Annotation', target: value, body: value }) ?? '';
        } catch {
          // What JSON cannot hold is in no file.
        }
        readSafely(text);
      }),
      { numRuns: runs },
    );
  });
});
