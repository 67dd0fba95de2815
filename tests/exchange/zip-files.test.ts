// Many files in one zip: names that every system takes, contents as each format writes them alone.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { deflating } from '../../components/shared/transfer/deflating.ts';
import { bytesFormats, exportFormats, formatOf, offered } from '../../utils/exchange/index.ts';
import { markdown } from '../../utils/exchange/markdown/markdown.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { fileName } from '../../utils/exchange/write/file-name.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { zipPieces } from '../../utils/exchange/write/zip-files.ts';
import { article, note, uuid } from './make.ts';

const at = new Date(2026, 4, 3, 12).getTime();
const titles = ['A flood', 'a FLOOD', '../../etc/passwd', 'CON', '', 'Überschwemmung: «drei» Dörfer?'];
const articles = titles.map((title, n) => article({ id: uuid(n), title }));
const notes = [
  ...titles.map((_, n) => note({ id: uuid(n + 50), articleId: uuid(n), text: `Note ${n}. \uD800` })),
  note({ id: uuid(90), articleId: uuid(91) }),
  note({ id: uuid(92), articleId: uuid(0), deleted: 5 }),
];

async function zipped(format: typeof markdown) {
  const writer = zipPieces(format, { at }, (bytes) => bytes, deflating);
  for (const one of articles)
    await writer.add({ articles: [one], notes: notes.filter(({ articleId }) => articleId === one.id) });
  await writer.add({ articles: [], notes: notes.filter(({ articleId }) => articleId === uuid(91)) });
  return unzipSync(Buffer.concat(await writer.end()));
}

test('a file an article, named so that no system stumbles, two of one name apart', async () => {
  expect(Object.keys(await zipped(markdown))).toEqual([
    'A flood 2026-05-03.md',
    'a FLOOD 2026-05-03 (2).md',
    'etc passwd 2026-05-03.md',
    '_CON 2026-05-03.md',
    'claimlight 2026-05-03.md',
    'Überschwemmung «drei» Dörfer 2026-05-03.md',
    'claimlight 2026-05-03 (2).md',
  ]);
});

test('each holds what the format writes of that article alone', async () => {
  const files = Object.values(await zipped(hypothesis)).map((bytes) => strFromU8(bytes));
  const [first] = notes;
  if (!first) throw new Error('no note');
  expect(files[0]).toBe(hypothesis.write({ articles: articles.slice(0, 1), notes: [first], at }));
  for (const file of files) {
    const uris = new Set(JSON.parse(file).annotations.map(({ uri }: { uri: string }) => uri));
    expect(uris.size).toBe(1);
    expect(readAny('x', file, 1)).toMatchObject({ notes: [{}], refused: [] });
  }
});

test('zips are offered for many articles, not for one, and Hypothesis for many as a zip only', () => {
  const ids = (many: boolean) => offered(many).map(({ id }) => id);
  const plain = exportFormats.map(({ id }) => id);
  expect(ids(false)).toEqual(
    plain.flatMap((id) => (id === 'csv' ? [id, 'xlsx'] : id === 'report' ? [id, 'docx'] : id)),
  );
  expect(ids(true)).toEqual(
    expect.arrayContaining(['docx-files', 'markdown', 'markdown-files', 'xlsx', 'hypothesis-files']),
  );
  expect(ids(true)).not.toContain('hypothesis');
  expect(ids(true)).not.toContain('docx');
  for (const id of [...ids(true), ...ids(false)]) expect(formatOf(id)?.id).toBe(id);
});

test('files of the same day have different names', () => {
  const names = [...bytesFormats, ...exportFormats].map((format) => fileName({ articles: [], at: 0 }, format));
  expect(new Set(names).size).toBe(bytesFormats.length + exportFormats.length);
});
