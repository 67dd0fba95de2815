// The extract contract: rows {id, url, html} in, where html is the path of a page; the article read from it out, or
// {id, error} where the page could not be read, and then the exit status is not 0.
// `--trace` writes to standard error the candidates for the root and what was left out by which rule.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { type PageSource, pageReader } from '../page/chromium.ts';
import { extractedSchema } from '../page/extracted.ts';
import { readRows, writeRow } from './jsonl.ts';

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  url: v.optional(v.nullable(v.string())),
  html: v.string(),
});
const entry = resolve(import.meta.dirname, '../page/in-page.ts');

async function main(argv: readonly string[]): Promise<void> {
  const path = argv.find((argument) => !argument.startsWith('--'));
  if (!path) {
    process.stderr.write('Usage: npm run -s extract -- IN.jsonl[.gz] [--trace]   (- reads standard input)\n');
    process.exitCode = 2;
    return;
  }
  const folder = path === '-' ? process.cwd() : dirname(resolve(path));
  const reader = await pageReader(entry);
  let rows = 0;
  let failed = 0;
  try {
    for await (const raw of readRows(path)) {
      const row = v.parse(rowSchema, raw);
      try {
        const source = await sourceOf(row, folder);
        const found = await reader.read(source, 'Page.extract({ warm: true })');
        const { ms, isArticle, reason, title, byline, authors, publisher, published, modified, language, text } =
          v.parse(extractedSchema, found);
        const facts = { title, byline, authors, publisher, published, modified, language };
        writeRow({ id: row.id, ms, isArticle, reason, ...facts, text });
        if (argv.includes('--trace'))
          process.stderr.write(`${JSON.stringify(await reader.read(source, 'Page.trace()'), null, 1)}\n`);
      } catch (error) {
        failed += 1;
        const words = String(error).split('\n')[0] ?? '';
        process.stderr.write(`${row.id}: ${words}\n`);
        writeRow({ id: row.id, error: words });
      }
      rows += 1;
      if (rows % 50 === 0) process.stderr.write(`${rows} pages\n`);
    }
  } finally {
    await reader.close();
  }
  process.stderr.write(`${rows} pages${failed > 0 ? `, ${failed} not read` : ''}\n`);
  if (failed > 0) process.exitCode = 1;
}

/** A row's page, as it is loaded: its path is relative to the folder of the rows. */
export const sourceOf = async (
  { id, url, html }: v.InferOutput<typeof rowSchema>,
  folder: string,
): Promise<PageSource> => ({ url: usable(url, id), html: await textOf(resolve(folder, html)), type: typeOf(html) });

/** By the end of its name, as servers do. */
const typeOf = (path: string): string =>
  ({ txt: 'text/plain', xhtml: 'application/xhtml+xml', xml: 'application/xml' })[
    /\.(\w+)(?:\.gz)?$/.exec(path)?.[1] ?? ''
  ] ?? 'text/html';

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The row's own address; one made up where it has none that a page can stand at. */
const usable = (url: string | null | undefined, id: string | number): string =>
  url && /^https?:\/\/[^/]/i.test(url) && URL.canParse(url)
    ? url
    : `https://page.example/${encodeURIComponent(id)}/story`;

if (import.meta.main) await main(process.argv.slice(2));
