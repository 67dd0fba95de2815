// What every version has written is read as it was meant, and written again in every format.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readArchive, writeArchive } from '../../utils/exchange/archive/archive.ts';
import { exportFormats } from '../../utils/exchange/index.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { wholeNote } from '../../utils/exchange/write/whole-note.ts';
import { defaultSettings } from '../../utils/settings.ts';
import {
  archiveNames,
  frozen,
  frozenBytes,
  frozenNames,
  frozenSums,
  type RawArchive,
  rawRecords,
  readNow,
} from './archives.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

function read(name: string) {
  const content = readAny(name, frozen(name), 1);
  if ('error' in content) throw new Error(content.error);
  return content;
}

test('every frozen file is as it was', () => {
  expect(frozenNames.toSorted()).toEqual([...frozenSums.keys()].toSorted());
  for (const name of frozenNames) {
    const sum = createHash('sha256').update(frozenBytes(name)).digest('hex');
    expect(sum, `${name} was edited: take it back, people have files like it (archives/README.md)`).toBe(
      frozenSums.get(name),
    );
  }
});

/** Fields of newer versions may have come to the records; none of theirs may be lost. */
function expectAll(content: ReturnType<typeof read>, { articles, notes }: Pick<RawArchive, 'articles' | 'notes'>) {
  expect(content.refused).toEqual([]);
  expect(content.articles).toHaveLength(articles.length);
  expect(content.articles.toSorted(byId)).toMatchObject(articles.toSorted(byId));
  expect(content.notes).toHaveLength(notes.length);
  expect(content.notes.toSorted(byId)).toMatchObject(notes.map(readNow).toSorted(byId));
}

/** Settings that are no more. Hiding notes: now they show only where the reader has chosen it since. */
const gone = new Set(['hideNotes']);

describe.each(archiveNames)('%s', (name) => {
  test('is read whole', () => {
    const raw = rawRecords(name);
    expectAll(read(name), raw);
    const settings = raw.settings && Object.entries(raw.settings).filter(([item]) => !gone.has(item));
    expect(read(name).settings).toEqual(settings ? expect.objectContaining(Object.fromEntries(settings)) : null);
  });

  test('is written again, and is then what it was', () => {
    const { articles, notes, settings } = read(name);
    const again = readArchive(writeArchive({ articles, notes, settings: { ...defaultSettings, ...settings }, at: 1 }));
    expect(again).toMatchObject({ articles, notes: notes.map(wholeNote), settings: settings ?? {}, refused: [] });
  });

  test.each(exportFormats)('goes out as $id', (format) => {
    const { articles, notes } = read(name);
    expect(format.write({ articles, notes, at: 1 })).toBeTypeOf('string');
  });
});

test.each(['v1-report.html', 'v1-web-annotation.json'])('%s is read whole', (name) => {
  expectAll(read(name), rawRecords('v1-every-shape.json'));
});

test('v1-hypothesis.json is read whole, without the bin', () => {
  const { articles, notes } = rawRecords('v1-every-shape.json');
  const content = read('v1-hypothesis.json');
  const kept = notes.filter(({ deleted }) => deleted === null);
  expectAll(content, {
    notes: kept,
    articles: articles.filter(({ id }) => kept.some((note) => note.articleId === id)),
  });
});
