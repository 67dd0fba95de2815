// Small pages as guides, reviews and houses' own weblogs make them: what sells among the paragraphs, what stands under the
// last of them, who wrote it and when. Beside each fault stands what looks like it and is the story's own.
import type { SmallPage } from './small-pages.ts';

const headline = 'Bridge over the Lorne is closed';
const h1 = `<h1>${headline}</h1>`;
const story = '{1}{2}{3}{4}{5}{6}';
const lamps =
  'Askil Lamps has lit the northern bank since 1902, and gives readers of this page a tenth off every lantern until Easter.';
const json = `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2024-02-09"}`.replaceAll('"', '&quot;');

export const guidePages: readonly SmallPage[] = [
  // Lines that are no part of it
  {
    name: 'lines that wait, sell or send to a review',
    body: `<article>${h1}{1}<div>Loading chart...</div>{2}<div>Book now</div>{3}{4}{5}<p>Read the full review</p>{6}<p>Buy now from one of our shops:</p></article>`,
    has: [1, 2, 3, 4, 5, 6],
    lacks: ['Loading', 'Book now', 'full review', 'Buy now'],
  },
  {
    name: 'sentences that begin like such lines',
    body: `<article>${h1}{1}{2}<p>Loading docks on both banks...</p><h2>Check prices before you cross</h2><p>Buy now, pay later is how the county bought it.</p>{3}{4}</article>`,
    has: ['Loading docks on both banks...', 'Check prices before you cross', 'Buy now, pay later'],
  },
  {
    name: 'links that sell, and a sentence about those who do',
    body: `<article>${h1}{1}<p><a href="/l">Shop Askil Lamps.</a></p>{2}<p><a href="/m">Order lamps</a></p><p>Shop <a href="/o">owners</a> at Askil say that they lost a third of their trade since Monday.</p>{3}{4}</article>`,
    has: ['Shop owners at Askil say'],
    lacks: ['Shop Askil Lamps', 'Order lamps'],
  },
  {
    name: 'a section that is paid for',
    body: `<article>${h1}{1}{2}<h2>A quieter lantern (Sponsored)</h2><p>${lamps}</p><h2>What the divers saw</h2>{3}{4}{5}</article>`,
    has: [2, 'What the divers saw', 3, 5],
    lacks: ['quieter lantern', 'Askil Lamps'],
  },
  {
    name: 'the widgets of a weblog under its story',
    body: `<article>${h1}<div class="entry">${story}<section class="below widget widget_block"><p>${lamps}</p></section></div></article>`,
    has: [1, 6],
    lacks: ['Askil Lamps'],
  },
  {
    name: 'a story that a page builder calls a widget of text',
    body: `<main>${h1}<div class="elementor-widget elementor-widget-text-editor">${story}</div></main>`,
    has: [1, 6],
  },
  {
    name: 'a heading within the link that leads to it',
    body: `<article>${h1}{1}{2}<a class="jump" id="why" href="/news/2025/10/14/bridge-over-the-lorne-is-closed#why"><h2>Why the second pillar cracked</h2></a>{3}{4}<a href="/news/2025/10/13/pears-are-dear"><h2>Pears are dear this year in Vennet</h2></a>{5}</article>`,
    has: ['Why the second pillar cracked', 5],
    lacks: ['Pears are dear'],
  },
  {
    name: 'what a house does not answer for, under the story',
    body: `<article>${h1}{1}{2}<p>The tables on this page are for information purposes, the county says, and no more than that.</p>{3}{4}{5}{6}<p>The information given here is meant for general informational purposes only. It is no legal, financial or medical advice, nor does it take the place of such advice. Ask somebody who knows your own affairs before you act on anything that you read here. ${lamps} We may change any of it at any time without saying so, and answer for nothing that comes of it.</p></article>`,
    has: ['for information purposes, the county says', 6],
    lacks: ['legal, financial'],
  },
  // When
  {
    name: 'a day under the name, below the story',
    body: `<article>${h1}${story}<div><p>Written by <a href="/p/nf">Nora Falk and Jens Bryde</a></p><p>13 October 2025</p></div></article>`,
    url: 'https://lorne.example/news/bridge-over-the-lorne-is-closed',
    has: [1],
    want: { authors: ['Nora Falk', 'Jens Bryde'], published: '2025-10-13' },
  },
  {
    name: 'a day in a name that only this house uses',
    url: 'https://lorne.example/news/bridge-over-the-lorne-is-closed',
    head: '<meta name="lcp-published-date" content="2025-10-12T06:03:43Z"><meta name="lcp-crawl-date" content="2026-01-02">',
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { published: '2025-10-12' },
  },
  {
    name: 'data that stands in a meta element',
    url: 'https://lorne.example/news/bridge-over-the-lorne-is-closed',
    head: `<meta name="script:ld+json" content="${json}">`,
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { published: '2024-02-09' },
  },
  // By whom
  {
    name: 'a name alone by the headline, and all that it wrote at the foot',
    body: `<main>${h1}<p class="t-1">Nora Falk</p><p><span>13.10.2025</span></p><div>${story}</div><div><button><span>All articles by Nora Falk</span></button></div></main>`,
    has: [1],
    want: { authors: ['Nora Falk'] },
  },
  {
    name: 'all that another wrote at the foot',
    body: `<main>${h1}<div>${story}</div><div><p>More stories by Ida Brenn</p></div></main>`,
    has: [1],
    want: { authors: [] },
  },
  {
    name: 'a house that is called like a person',
    head: '<meta name="author" content="Lorne Valley"><meta property="og:site_name" content="Lorne Valley">',
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { authors: [] },
  },
];
