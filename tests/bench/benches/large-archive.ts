// A large archive in a file, written as it is made: fifty notes an article, with texts of our own invention.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { archivePieces } from '../../../utils/exchange/archive/archive.ts';
import { article, note, uuid } from '../../exchange/make.ts';

const perArticle = 50;
const sentence = (n: number) =>
  `The harbour office of Ossel counted ${n % 977} boats on the morning of the ${(n % 28) + 1}th, and the mayor said that more were expected. `;

/** Gives the file's size in bytes. */
export async function writeLargeArchive(path: string, notes: number): Promise<number> {
  const pieces: string[] = [];
  const writer = archivePieces({ at: Date.UTC(2026, 4, 6) }, (text) => pieces.push(text) - 1);
  for (let n = 0; n * perArticle < notes; n++) {
    const text = Array.from({ length: 30 }, (_, line) => sentence(n * 31 + line)).join('');
    const url = `https://news.example/story-${n}`;
    const one = article({ id: uuid(n), url, urls: [`news.example/story-${n}`], title: `Story ${n} of Ossel`, text });
    const count = Math.min(perArticle, notes - n * perArticle);
    writer.add({
      articles: [one],
      notes: Array.from({ length: count }, (_, nth) => oneNote(n * perArticle + nth, one.id)),
    });
  }
  const order = writer.end();
  const stream = createWriteStream(path);
  for (const at of order) stream.write(pieces[at] ?? '');
  stream.end();
  await finished(stream);
  return stream.bytesWritten;
}

const oneNote = (n: number, articleId: string) =>
  note({
    id: uuid(1_000_000 + n),
    articleId,
    text: sentence(n).repeat(3),
    tags: [`tag-${n % 40}`, 'ossel'],
    created: Date.UTC(2026, 0, 1) + n * 60_000,
    modified: Date.UTC(2026, 2, 1) + n * 60_000,
  });
