// What JSON-LD says is the text of the article: it helps to find where the text stands, and is never taken for it.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

const url = 'https://courier.example/news/2025/09/02/songs-of-the-skerrow-boatmen';
const title = 'Songs of the Skerrow boatmen';
/** Lines too short to look like sentences. */
const song = [
  'The boat goes out at three',
  'with seven men and me,',
  'the boat comes home at ten,',
  'and never all the men.',
  'O Skerrow light, O Skerrow bell,',
  'who rows so far can hardly tell',
  'which of the two he heard that night,',
  'the Skerrow bell, the Skerrow light.',
  'My father rowed from here to Marren',
  'and found the nets and lockers barren;',
  'my mother counted, by the door,',
  'the boats that came, and wished for more.',
];
const rules =
  'Letters to the paper are welcome, must bear a name and an address, and may be shortened before they are printed on a Friday. ';
const other = `<div class="box">${`<p>${rules}</p>`.repeat(4)}</div>`;
const body = `<h1>${title}</h1><div id="song">${song.map((line) => `<div>${line}</div>`).join('')}</div>${other}`;
const said = song.join(' ');

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

async function read(...scripts: string[]) {
  const data = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${data}</head><body>${body}</body></html>`;
  return v.parse(extractedSchema, await reader.read({ url, html }, 'Page.extract()'));
}
const article = (articleBody: unknown, headline = title) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, articleBody });

it('finds the text where its shape does not tell', async () => {
  expect((await read()).text).toContain('Letters to the paper');
  const { text } = await read(article(said));
  expect(text.split('\n\n')).toEqual(song);
});

it('finds it though the declared text differs in marks, typography and a sentence here and there', async () => {
  const { text } = await read(
    article(`<p>${said.replaceAll(',', ' –').replace('My father rowed', 'My uncle sailed')}</p>`),
  );
  expect(text.split('\n\n')).toEqual(song);
});

it.each([
  [
    'a text that the page does not show',
    article('A king of old had nine ships and no harbour to put them in. '.repeat(20)),
  ],
  ['the text of another article', article(said, 'A harbour wall is raised at Low Marren')],
  ['few words', article('The boat goes out at three')],
  ['no text', article({ text: [said] })],
  ['broken data', `{"@type":"NewsArticle","articleBody":"${said}`],
  ['ten million characters', article(`${said} `.repeat(24_000))],
])('is not led by %s', async (_, script) => {
  const { text } = await read(script);
  expect(text).toContain('Letters to the paper');
});

it('never gives words that only the data has', async () => {
  const { whole } = await read(article(`${said} The bell was sold to a museum in 1911.`));
  expect(whole).not.toContain('museum');
});
