// The examples of the Web Annotation model, taken in as files of another program and given out again. They lie outside the
// repository, in ../shared/data/w3c; where they are absent this says so.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';

const folder = new URL('../../../shared/data/w3c/examples/correct/', import.meta.url);
const present = existsSync(folder);
if (!present)
  console.warn('tests/exchange/w3c-examples.test.ts: ../shared/data/w3c is absent, so no example of the W3C was read.');

const files = present ? readdirSync(folder).toSorted() : [];
const examples = files.filter((name) => name.endsWith('.json')).map((name) => [name, textOf(name)] as const);

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function taken(name: string, text: string) {
  const read = readAny(name, text, 5);
  if ('error' in read) throw new Error(read.error);
  return read;
}

/** Everything of one type anywhere in the file. */
function all(value: unknown, type: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((each) => all(each, type));
  if (typeof value !== 'object' || value === null) return [];
  const here = Object.entries(value).flatMap(([, each]) => all(each, type));
  return 'type' in value && [value.type].flat().includes(type) ? [value as Record<string, unknown>, ...here] : here;
}

describe.skipIf(!present)('the W3C’s examples (skipped where ../shared/data/w3c is absent)', () => {
  test('they are there', () => expect(examples.length).toBeGreaterThan(25));

  test.each(examples)('%s: notes of it, or a reason for each annotation', (name, text) => {
    const { notes, refused } = taken(name, text);
    expect(notes.length + refused.length).toBeGreaterThan(0);
    for (const { record, reason } of refused) expect(`${record}${reason}`.length).toBeGreaterThan(20);
  });

  test('nearly all are notes: refused is what stands on no web page', () => {
    const refused = examples.flatMap(([name, text]) => taken(name, text).refused);
    expect(refused.map(({ reason }) => reason).filter((reason) => !/no web page/.test(reason))).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(2);
  });

  test('words of bodies and quotations arrive', () => {
    let [bodies, quotations] = [0, 0];
    for (const [name, text] of examples) {
      const { notes } = taken(name, text);
      if (notes.length === 0) continue;
      const said = notes.map((note) => [note.text, ...note.tags].join('\n')).join('\n');
      const file: unknown = JSON.parse(text);
      const values = all(file, 'TextualBody').map(({ value, text }) => String(value ?? text).replace(/<[^>]*>/g, ''));
      for (const value of values) expect(said, name).toContain(value.trim());
      bodies += values.length;
      for (const { exact } of all(file, 'TextQuoteSelector')) {
        expect(
          notes.map(({ selector }) => selector?.exact),
          name,
        ).toContain(exact);
        quotations++;
      }
    }
    expect([bodies > 1, quotations > 0]).toEqual([true, true]);
  });

  test('given out again they come back equal', () => {
    for (const [name, text] of examples) {
      const { articles, notes } = taken(name, text);
      const again = taken(name, webAnnotation.write({ articles, notes, at: 5 }));
      expect(again.notes, name).toEqual(notes);
      expect(again.articles, name).toEqual(articles);
      expect(again.refused).toEqual([]);
    }
  });

  test('Turtle is refused in words', () => {
    for (const name of files.filter((each) => each.endsWith('.ttl')))
      expect(readAny(name, textOf(name), 5)).toEqual({ error: expect.stringMatching(/not a Claimlight archive/) });
  });
});
