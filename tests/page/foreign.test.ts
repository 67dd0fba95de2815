// What newsrooms put in and around a story and what is no part of it, and what is part of it though it looks foreign: each
// on a page of a few lines in real Chromium.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageReader, pageReader } from './chromium.ts';
import { extractedSchema } from './extracted.ts';

const url = 'https://courier.example/news/2025/11/04/the-ferry-to-low-marren-is-to-run-at-night';
const title = 'The ferry to Low Marren is to run at night';
const lines = [
  'The ferry between Estermouth and Low Marren will run through the night from the first of December, its owners said.',
  'Six crossings are planned between midnight and five, at £7 for a car and £2 for a passenger on foot, until Easter.',
  'The island’s council had asked for a night boat since 2019, when a woman gave birth on the quay in a November storm.',
  'Whether the boat stays after Easter, the owners said, will hang on how many of the island’s 1,140 people take it.',
];
const [first = '', second = '', third = '', fourth = ''] = lines.map((line) => `<p>${line}</p>`);

let reader: PageReader;
beforeAll(async () => {
  reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
});
afterAll(() => reader?.close());

async function read(body: string, description = '') {
  const head = `<title>${title}</title><meta name="description" content="${description}">`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const found = v.parse(extractedSchema, await reader.read({ url, html }, 'Page.extract()'));
  const kindOf = (words: string) => {
    const passage = found.passages.find(({ start, end }) => found.whole.slice(start, end).includes(words));
    return passage && (passage.repeats ? `${passage.kind} again` : passage.kind);
  };
  return { ...found, kindOf };
}

describe('left out', () => {
  it.each([
    [
      'a paywall',
      '<div class="paywall"><p>Subscribe for £1 a week to read on; 3 of 5 free articles are left.</p></div>',
    ],
    ['a cookie notice', '<div id="cookie-consent"><p>We and our 212 partners store cookies on your device.</p></div>'],
    ['a live counter', '<div class="meta-readers"><span>1,204 people are reading this now</span></div>'],
    ['a count of comments', '<p>47 comments</p>'],
    ['a count of minutes', '<span class="x"><p>6 min read</p></span>'],
    ['a share bar', '<ul class="share-tools"><li><a href="/f">Send it to a friend</a></li></ul>'],
    ['an author box', '<div class="author-bio"><p>Una Fairweather has written on harbours since 2011.</p></div>'],
    ['a list of tags', '<p>Filed under: Ferries, Low Marren, Winter</p>'],
    ['a newsletter', '<form><p>Our letter from the coast, each Friday at 6, to 9,000 readers.</p></form>'],
    ['comments', '<section id="comments"><p>I have waited nine years for this boat, says a reader.</p></section>'],
    ['a label for a picture', '<h4>Caption</h4>'],
    ['a heading over links', '<h4>More:</h4><ul><li><a href="/a">Two lighthouses are sold at auction</a></li></ul>'],
    [
      'links under a line that is no heading by its tag',
      '<div class="h3">More great stories</div><ul><li>How a <a href="/b">lighthouse came up for auction</a></li></ul>',
    ],
    ['an advertisement', '<aside class="ad"><p>Marren Motors: 15% off all vans this week.</p></aside>'],
  ])('%s', async (_, extra) => {
    const { whole } = await read(`<main><h1>${title}</h1>${first}${second}${extra}${third}${fourth}</main>`);
    expect(whole.split('\n\n')).toEqual([title, ...lines]);
  });

  it('what readers say of the house, and a footer longer than the story', async () => {
    const praise = (who: string) =>
      `<blockquote>I have read each letter from the coast since ${who} sent me the first of them, and never missed a boat again.</blockquote>`;
    const { text } = await read(
      `<main><h1>${title}</h1><div>${first}${second}</div><div class="testimonials">${['my aunt', 'a pilot', 'the mayor'].map(praise).join('')}</div></main>
      <div class="footer-wrap"><p>${'The Courier is printed in Estermouth and read in nine harbours; letters are answered within a week. '.repeat(6)}</p></div>`,
    );
    expect(text).toBe(lines.slice(0, 2).join('\n\n'));
  });

  it('other stories offered after this one, though each comes with a line of its own', async () => {
    const teaser = (words: string, more: string) =>
      `<div><h5><a href="/s">${words}</a></h5><p>${more}</p><span>12 October</span></div>`;
    const { text } = await read(
      `<main>${first}${second}${third}${fourth}<div>${teaser('A pilot retires after forty years at sea', 'He has brought 9,000 ships into Estermouth, and lost none of them.')}${teaser('The harbour wall at Skerrow is to be raised', 'Work will take two winters and cost the county £14m, it was told.')}</div></main>`,
    );
    expect(text).toBe(lines.join('\n\n'));
  });

  it('what stands over the headline in the box of the story', async () => {
    const { text } = await read(
      `<main><h6>Harbours</h6><div>Tuesday 4 November</div><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`,
    );
    expect(text).toBe(lines.join('\n\n'));
  });
});

describe('kept', () => {
  it('a first paragraph that stands over the box of the story', async () => {
    const opening =
      'Nobody on Low Marren has forgotten the winter of 2019, when the last boat left at nine in the evening and whoever fell ill after that had to wait for the morning, or for a fisherman who would cross in the dark for a friend.';
    const more = [
      'The boat itself is forty years old, carries eighteen cars and was built for a river in another country; her engines were changed in 2016, and her captain, who has brought her through eleven winters, says that she will outlast him and most of the quay.',
      'A ticket for the night can be had at the harbour office until six in the evening, and after that from the mate, who takes no cards; those who live on the island will pay half, as they do by day, and schoolchildren nothing at all until the end of the term.',
    ];
    const { text, kindOf } = await read(
      `<header><h1>${title}</h1><p>${opening}</p><div class="promo"><p>${opening.replace('Nobody', 'No reader')}</p></div></header><div>${[...lines, ...more].map((line) => `<p>${line}</p>`).join('')}</div>`,
    );
    expect(text).toBe([opening, ...lines, ...more].join('\n\n'));
    expect(kindOf('Nobody on Low Marren')).toBe('body');
  });

  it('a section that is named for what comes next, a folded one, and numbered sources', async () => {
    const { text } = await read(
      `<main><h1>${title}</h1>${first}${second}<h2>What’s next</h2>${third}<h3><button>Tickets and fares</button></h3>${fourth}
      <ol><li><a href="https://ferries.example/a">https://ferries.example/a</a></li><li><a href="https://ferries.example/b">https://ferries.example/b</a></li></ol></main>`,
    );
    expect(text.split('\n\n')).toEqual([
      lines[0],
      lines[1],
      'What’s next',
      lines[2],
      'Tickets and fares',
      lines[3],
      'https://ferries.example/a',
      'https://ferries.example/b',
    ]);
  });

  it('a line of links in an item of a list that says more', async () => {
    const { text } = await read(
      `<main>${first}<ol><li><p>Estermouth, where the boat starts, has a hall to wait in.</p><p>See: <a href="/e">All about Estermouth</a></p></li></ol>${second}${third}${fourth}</main>`,
    );
    expect(text).toContain('See: All about Estermouth');
  });

  it('a story whose box bears the name of a newsletter, where hardly anything stands beside it', async () => {
    const { text } = await read(
      `<main><h1>${title}</h1><section class="newsletter-wrapper">${first}${second}</section><section class="testimonials"><p>I read it in one go, on the quay, and the boat was late again, says a reader.</p></section><section class="newsletter-wrapper">${third}${fourth}</section></main>`,
    );
    expect(text).toBe(lines.join('\n\n'));
  });

  it('a first paragraph, though the page describes itself by it', async () => {
    const { text } = await read(`<h1>${title}</h1><div>${first}${second}${third}${fourth}</div>`, lines[0]);
    expect(text).toBe(lines.join('\n\n'));
  });

  it('a standfirst, as such, where it stands between headline and story', async () => {
    const words = 'Six crossings between midnight and five are to be tried until Easter';
    const { text, kindOf } = await read(
      `<header><h1>${title}</h1><p>${words}</p></header><div>${first}${second}${third}${fourth}</div>`,
      words,
    );
    expect(kindOf(words)).toBe('standfirst');
    expect(text).toBe(lines.join('\n\n'));
  });

  it('a link within a sentence, whatever it is called', async () => {
    const { text } = await read(
      `<main>${first}${second}${third}<p>The owners of <a class="tag" href="/t">Marren Ferries</a> and the council of <a class="topics" href="/u">Low Marren</a> will meet again in March.</p></main>`,
    );
    expect(text).toContain('The owners of Marren Ferries and the council of Low Marren will meet again in March.');
  });

  it.each([
    ['by its tag', '<figure><img src="/x.jpg" alt=""><figcaption>The quay in November</figcaption></figure>'],
    ['by its name', '<p><span><img src="/x.jpg" alt=""><span class="caption">The quay in November</span></span></p>'],
    ['by its slant', '<div><a href="/x"><img src="/x.jpg" alt=""></a></div><div><em>The quay in November</em></div>'],
  ])('a caption, %s', async (_, picture) => {
    const { text, kindOf } = await read(`<main>${first}${picture}${second}${third}${fourth}</main>`);
    expect(kindOf('The quay in November')).toBe('caption');
    expect(text).toBe(lines.join('\n\n'));
  });

  it('a pull quote, which is not told twice, a table and a list', async () => {
    const { kindOf } = await read(
      `<main>${first}${second}<aside class="pull-quote"><p>A woman gave birth on the quay</p></aside>${third}${fourth}<ul><li>Boats leave at 0.15 and 1.40.</li></ul><table><tr><td>Car</td><td>£7</td></tr></table></main>`,
    );
    expect(kindOf('A woman gave birth on the quay')).toBe('pullquote again');
    expect(kindOf('Boats leave at 0.15')).toBe('list');
    expect(kindOf('Car')).toBe('table');
  });
});
