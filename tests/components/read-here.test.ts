// Reading a file of notes: by pieces or whole, out of every wrapping, the same records come, or the same words of refusal.
import { expect, test } from 'vitest';
import { type Chunk, readHere } from '../../components/shared/transfer/read-here.ts';
import { archive } from '../../utils/exchange/archive/archive.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import { article, note, uuid } from '../exchange/make.ts';

/** More than two pieces of a megabyte, with characters of one to four bytes on every border. */
const text = 'Die Flut kam nachts – річка піднялась 🌊. '.repeat(40);
const bundle = {
  articles: Array.from({ length: 30 }, (_, n) => article({ id: uuid(n), title: `Story ${n}`, text })),
  notes: Array.from({ length: 900 }, (_, n) => note({ id: uuid(1000 + n), articleId: uuid(n % 30), text })),
  at: 5,
};

async function read(content: Blob, zipped = false) {
  const chunks: Chunk[] = [];
  const outcome = await readHere({ name: 'a file', content, zipped }, async (chunk) => void chunks.push(chunk));
  return { outcome, chunks, articles: chunks.flatMap((c) => c.articles), notes: chunks.flatMap((c) => c.notes) };
}

const gzip = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

test.each([archive, report, webAnnotation, hypothesis])(
  '$id in many chunks is what it is read whole',
  async (format) => {
    const file = format.write(bundle);
    const whole = readAny('a file', file, 1);
    if ('error' in whole) throw new Error(whole.error);
    const { outcome, chunks, articles, notes } = await read(new Blob([file]));
    expect(outcome).toEqual({ settings: null, refused: [], ...('at' in outcome && { at: whole.at }) });
    expect(chunks.length).toBeGreaterThan(1);
    expect(articles).toEqual(whole.articles);
    expect(notes).toEqual(whole.notes);
    expect(notes).toHaveLength(900);
    expect(chunks.map(({ share }) => share)).toEqual(chunks.map(({ share }) => share).toSorted());
    expect(chunks.at(-1)).toMatchObject({ records: 930, share: 1 });
  },
);

test('by gzip, as backups are; cut off or changed, it is refused', async () => {
  const zipped = await gzip(archive.write(bundle));
  expect((await read(zipped, true)).notes).toHaveLength(900);
  expect((await read(zipped.slice(0, zipped.size - 50), true)).outcome).toEqual({
    error: expect.stringMatching(/damaged or cut off/),
  });
  expect((await read(await gzip(archive.write(bundle).slice(0, -50)), true)).outcome).toHaveProperty('error');
});

test.each([
  ['a report cut off', () => report.write(bundle).slice(0, -500), /damaged or cut off/],
  ['a report changed inside', () => report.write(bundle).replace(/base64,(.{400000})./, 'base64,$1*'), /damaged/],
  ['an archive cut off', () => archive.write(bundle).slice(0, -500), /not complete JSON/],
  ['a page of news', () => `<html>${'<p>News</p>'.repeat(300_000)}</html>`, /no Claimlight report/],
  ['a large file of others', () => `[${'1,'.repeat(26_000_000)}1]`, /up to 50 MB/],
  ['a record too long', () => `{"format":"claimlight-archive","notes":["${'x'.repeat(17_000_000)}`, /too long/],
])('%s is refused in words', async (_, make, reason) => {
  expect((await read(new Blob([make()]))).outcome).toEqual({ error: expect.stringMatching(reason) });
});

test('of two reports in one file the last counts, wherever the mark stands', async () => {
  const mine = report.write({ ...bundle, articles: [article()], notes: [note({ text: 'The last.' })] });
  for (const gap of [0, 1_048_560, 1_048_576 - 20])
    expect((await read(new Blob([report.write(bundle), ' '.repeat(gap), mine]))).notes).toMatchObject([
      { text: 'The last.' },
    ]);
});
