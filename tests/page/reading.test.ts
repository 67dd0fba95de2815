// White space, structure, hidden matter, hostile markup and sheer size, each on a page of a few lines in real Chromium.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

const url = 'https://courier.example/news/2025/10/14/a-dry-summer-in-the-osk-valley';
const lines = [
  'The wells of the Osk valley have fallen to their lowest mark in thirty years, the water board said on Tuesday.',
  'Farmers in Lower Skerrow have begun to bring water by lorry, at a cost of £40 a load, and expect to do so until spring.',
  'The board has asked the county to forbid the washing of cars; a decision is to be made at the council’s next sitting.',
  'Rain is not forecast before the end of the month, and even then no more than ten millimetres are likely to fall.',
];
const story = lines.map((line) => `<p>${line}</p>`).join('\n');
const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A dry summer in the Osk valley</title>${head}</head><body>${body}</body></html>`;

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

const read = async (body: string, head?: string) =>
  v.parse(extractedSchema, await reader.read({ url, html: pageOf(body, head) }, 'Page.extract()'));
const run = (body: string, expression: string) => reader.read({ url, html: pageOf(body) }, expression);

describe('white space', () => {
  it('is collapsed, and no-break spaces are plain ones of the same length', async () => {
    const { text } = await read(
      `<main>${story}<p>  Ten\n\n   wells,\tone&nbsp;<b> dry</b>  since\u00adJuly <i>and</i>&nbsp;so on. </p></main>`,
    );
    expect(text).toContain('Ten wells, one dry sinceJuly and so on.');
  });

  it('is kept in <pre>, and a line break is one', async () => {
    const { text } = await read(`<main>${story}<pre>a  b\n  c</pre><p>First verse,<br>second verse.</p></main>`);
    expect(text).toContain('a  b\n  c');
    expect(text).toContain('First verse,\nsecond verse.');
  });

  it('of two line breaks in a row parts passages', async () => {
    const { text, passages } = await read(
      `<h1>A dry summer in the Osk valley</h1><div>${lines.join('<br>\n<br>')}</div>`,
    );
    expect(text).toBe(lines.join('\n\n'));
    expect(passages.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'body', 'body']);
  });
});

describe('a page that comes in pieces', () => {
  const place = (id: string, meanwhile = '') => `<!--$?--><template id="${id}"></template>${meanwhile}<!--/$-->`;

  it('is read in order while its pieces lie hidden at its end', async () => {
    const { text } = await read(
      `<main><h1>A dry summer in the Osk valley</h1>${place('B:0', '<p>Loading the rest of the story for you, a moment please …</p>')}<p>${lines[2]}</p><p>${lines[3]}</p></main>
      <div hidden id="S:1"><p>${lines[1]}</p></div>
      <div hidden id="S:0"><p>${lines[0]}</p><template id="P:1"></template></div>`,
    );
    expect(text).toBe(lines.join('\n\n'));
  });

  it('reads a piece once, though it holds its own place', async () => {
    const { text } = await read(
      `<main><h1>A dry summer in the Osk valley</h1>${story}${place('B:0')}${place('B:0')}</main><div hidden id="S:0"><p>One more line of some length, for the end of the story.</p><template id="P:0"></template></div>`,
    );
    expect(text.match(/One more line/g)).toHaveLength(1);
  });
});

describe('offsets', () => {
  const body = `<main><h1>A dry summer in the Osk valley</h1>${story}<p>One&nbsp;<b>two</b>\n three<br>four <i>fi</i>ve.</p><table><tr><td>1</td><td>2</td></tr></table></main>`;

  it('come back from range to offset, in the article and over the page', async () => {
    expect(await run(body, "Page.roundTrips('article')")).toEqual([]);
    expect(await run(`<nav><a href="/a">A wide path</a></nav>${body}`, "Page.roundTrips('page')")).toEqual([]);
  });

  it('of a selection are clipped to the article', async () => {
    const whole = `<nav id="n"><ul><li><a href="/a">Sections of the paper</a></li></ul></nav><main>${story}</main><footer id="f">Imprint</footer>`;
    expect(await run(whole, "Page.selected('#n', '#f')")).toBe(lines.join('\n\n'));
    expect(await run(whole, "Page.selected('#f', '#f')")).toBe(null);
  });
});

describe('what is left out', () => {
  it.each([
    ['hidden by attribute', '<p hidden>Nobody sees this line.</p>', 'Nobody sees'],
    ['hidden by style', '<p style="display: none">Nobody sees this line.</p>', 'Nobody sees'],
    [
      'hidden by a style sheet',
      '<style>.x1{display:none}</style><p class="x1">Nobody sees this line.</p>',
      'Nobody sees',
    ],
    ['hidden from readers aloud', '<p aria-hidden="true">Nobody hears this line.</p>', 'Nobody hears'],
    ['noscript', '<noscript><p>Please switch on scripts to read on.</p></noscript>', 'switch on scripts'],
    ['form controls', '<form><label>Your name</label><button>Send it now</button></form>', 'Send it now'],
    ['an advertisement', '<div class="ad-slot"><p>Pumps at half price, this week only, at Fenn’s.</p></div>', 'Pumps'],
    [
      'a newsletter box',
      '<section class="c-newsletterSignup"><p>Join 9,000 readers of our letter, every day at six.</p></section>',
      '9,000',
    ],
    [
      'related links',
      '<h3>Related stories</h3><ul><li><a href="/1">Mill burns down in the night</a></li></ul>',
      'Mill burns',
    ],
    ['a tag list', '<ul class="tags"><li><a href="/t">Water and wells</a></li></ul>', 'Water and wells'],
  ])('%s', async (_, extra, words) => {
    const [first = '', ...rest] = lines.map((line) => `<p>${line}</p>`);
    const { whole } = await read(`<main>${first}${extra}${rest.join('')}</main>`);
    expect(whole).toContain(lines[0]);
    expect(whole).toContain(lines[3]);
    expect(whole).not.toContain(words);
  });

  it('is not the story, though its boxes are called cards', async () => {
    const { text } = await read(
      `<main>${lines.map((line) => `<div class="card promo"><p>${line}</p></div>`).join('')}</main>`,
    );
    expect(text).toBe(lines.join('\n\n'));
  });
});

describe('shadow and part', () => {
  it('reads an open shadow root', async () => {
    const parts = `<news-body><template shadowrootmode="open">${story}</template></news-body>`;
    expect((await read(`<h1>A dry summer in the Osk valley</h1>${parts}`)).text).toBe(lines.join('\n\n'));
    expect(await run(`<h1>A dry summer in the Osk valley</h1>${parts}`, "Page.roundTrips('article')")).toEqual([]);
  });

  it('marks a pull quote that repeats the story', async () => {
    const { passages } = await read(
      `<main><p>${lines[0]}</p><p class="pullquote">Farmers in Lower Skerrow have begun to bring water</p><p>${lines[1]}</p><p>${lines[2]}</p></main>`,
    );
    expect(passages.find(({ kind }) => kind === 'pullquote')?.repeats).toBe(true);
  });
});

describe('forms of stories', () => {
  it('one div a line', async () => {
    const { text } = await read(
      `<h1>A dry summer in the Osk valley</h1><div class="text">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`,
    );
    expect(text).toBe(lines.join('\n\n'));
  });

  it('written into a frame: not read, and that is the reason', async () => {
    const found = await read(`<h1>Osk</h1><iframe srcdoc="${story.repeat(4).replaceAll('"', '&quot;')}"></iframe>`);
    expect(found.isArticle).toBe(false);
    expect(found.reason).toBe('the text stands in a frame');
  });
});

describe('hostile pages', () => {
  it('clobbered properties change nothing', async () => {
    const traps = ['body', 'documentElement', 'querySelectorAll', 'URL', 'createRange', 'title']
      .map((name) => `<img name="${name}">`)
      .join('');
    const form = `<form>${['firstChild', 'nextSibling', 'childNodes', 'nodeType', 'localName', 'attributes', 'getAttribute', 'hasAttribute', 'checkVisibility', 'isConnected', 'parentNode', 'shadowRoot'].map((name) => `<input name="${name}">`).join('')}${story}</form>`;
    expect((await read(`<h1>A dry summer in the Osk valley</h1>${traps}${form}`)).text).toBe(lines.join('\n\n'));
  });

  it('a canonical address that runs code or leads elsewhere is not believed', async () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://elsewhere.example/x">';
    const { urls } = await read(`<main>${story}</main>`, head);
    expect(urls).toEqual(['https://courier.example/news/2025/10/14/a-dry-summer-in-the-osk-valley']);
  });

  it('a tree 5,000 boxes deep is read', async () => {
    const found = await reader.read(
      { url, html: pageOf(`<main>${story}</main><div id="deep"></div>`) },
      'let at = document.getElementById("deep"); for (let i = 0; i < 5000; i += 1) at = at.appendChild(document.createElement("div")); Page.extract()',
    );
    expect(v.parse(extractedSchema, found).text).toBe(lines.join('\n\n'));
  });

  it('is left as it was', async () => {
    expect(await run(`<main>${story}</main>`, 'Page.untouched()')).toBe(true);
  });
});
