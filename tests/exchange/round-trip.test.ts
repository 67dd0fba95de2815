// Out and in again, nothing lost: generated stores through the formats that promise it. 1,000 stores a format in the
// everyday run; CLAIMLIGHT_STORES=10000 for the long one.

import { describe, expect, test } from 'vitest';
import { archive } from '../../utils/exchange/archive/archive.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import { mergeNote } from '../../utils/notes/merge.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note, uuid } from './make.ts';

const numRuns = Number(process.env.CLAIMLIGHT_STORES ?? 1000);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

function taken(name: string, text: string) {
  const read = readAny(name, text, 1);
  if ('error' in read) throw new Error(read.error);
  return read;
}

describe.each([archive, report, webAnnotation])('$id', (format) => {
  test(`${numRuns} generated stores come back equal, the bin included`, { timeout: numRuns * 60 }, () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const read = taken('a file', format.write(store));
        expect(read.refused).toEqual([]);
        expect(read.articles).toEqual(store.articles);
        expect(read.notes.toSorted(byId)).toEqual(store.notes.toSorted(byId));
        expect(read.at).toBe(store.at);
      }),
      { numRuns },
    );
  });

  test('the same in pieces as whole', () => {
    if (!format.pieces) throw new Error('it is written whole');
    const batches = [1, 2, 3].map((n) => ({
      articles: [article({ id: uuid(n), title: `Story ${n}` })],
      notes: [
        note({ id: uuid(n + 10), articleId: uuid(n) }),
        note({ id: uuid(n + 20), articleId: uuid(n), deleted: 1 }),
      ],
    }));
    const writer = format.pieces({ at: 5 }, (text) => text);
    for (const batch of batches) writer.add(batch);
    const whole = { articles: batches.flatMap((b) => b.articles), notes: batches.flatMap((b) => b.notes), at: 5 };
    const [inPieces, atOnce] = [taken('x', writer.end().join('')), taken('x', format.write(whole))];
    expect(inPieces).toEqual(atOnce);
    expect(inPieces.notes).toHaveLength(6);
  });

  test('imported twice, nothing is added', () => {
    const file = format.write({ articles: [article()], notes: [note(), note({ id: uuid(1), deleted: 7 })], at: 5 });
    const store = new Map(taken('x', file).notes.map((each) => [each.id, each]));
    expect(taken('x', file).notes.map((each) => mergeNote(store.get(each.id), each).kind)).toEqual(['same', 'same']);
  });
});

test('Hypothesis: our own file comes back whole, the bin aside', () => {
  fc.assert(
    fc.property(anyStore, (store) => {
      const read = taken('x', hypothesis.write(store));
      const kept = store.notes.filter((each) => each.deleted === null);
      expect(read.notes.toSorted(byId)).toEqual(kept.toSorted(byId));
    }),
    { numRuns: 200 },
  );
});

test('settings are never in a report: it is made to be handed on', () => {
  const settings = { ...defaultSettings, neverSites: ['bank.example'] };
  const bundle = { articles: [article()], notes: [note()], settings, at: 5 };
  expect(taken('x', archive.write(bundle)).settings).toEqual(settings);
  expect(taken('x', report.write(bundle)).settings).toBeNull();
});
