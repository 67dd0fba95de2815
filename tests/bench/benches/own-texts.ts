// Where ../shared is absent the times are taken on our own articles, as plain text cut from their pages, twenty times over.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const articles = fileURLToPath(new URL('../../articles/', import.meta.url));

export async function ownTexts(): Promise<string[]> {
  const folders = (await readdir(articles, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const pages = await Promise.all(folders.map(({ name }) => readFile(`${articles}${name}/page.html`, 'utf8')));
  const texts = pages.map((page) =>
    [...page.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, words]) => (words ?? '').replace(/<[^>]*>/g, '')).join('\n'),
  );
  return Array.from({ length: 20 }, () => texts).flat();
}
