// More small pages: who wrote them and when, in several scripts; stories among comments and other stories; what is no HTML.
import { paragraphs, type SmallPage } from './small-pages.ts';

const headline = 'Bridge over the Lorne is closed';
const h1 = `<h1>${headline}</h1>`;
const story = '{1}{2}{3}{4}{5}{6}';
const fair = (n: number) =>
  `Plum cake from stall ${n} at the Vennet fair was sold out by noon on Friday, sooner than in any of the past ten years.`;
const many = Array.from({ length: 12 }, (_, n) => n + 1);
const declared = (day: string) => `<meta property="article:published_time" content="${day}">`;

export const otherPages: readonly SmallPage[] = [
  // Authors
  {
    name: 'the name of a section over the day',
    body: `<article>${h1}<p class="mb-4">Lorne Valley</p><div><span>13.10.2025</span></div>${story}</article>`,
    has: [1],
    want: { authors: [] },
  },
  {
    name: 'a name alone over the description of the author',
    body: `<article>${h1}<p class="gb-1">Nora Falk</p><div class="dynamic-author-description">Keeps bees and writes of rivers.</div>${story}</article>`,
    has: [1],
    want: { authors: ['Nora Falk'] },
  },
  {
    name: 'authors with what each writes of',
    body: `<article>${h1}<p>Written by <a href="/authors/nf">Nora Falk</a>, 4 years with the river desk<br><a href="/authors/jb">Jens Bryde</a>, who covers bridges</p>${story}</article>`,
    has: [1],
    want: { authors: ['Nora Falk', 'Jens Bryde'] },
  },
  {
    name: 'a name with its house behind it',
    head: '<meta property="og:site_name" content="LCP"><meta name="author" content="Nora Falk, LCP Harbour">',
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { authors: ['Nora Falk'] },
  },
  // Days
  {
    name: 'the day as the page states it in its own zone',
    head: declared('2025-10-14T00:40:00Z'),
    body: `<article>${h1}<p class="date">13 October 2025</p>${story}</article>`,
    has: [1],
    want: { published: '2025-10-13' },
  },
  {
    name: 'a day under a label, below the story',
    body: `<article>${h1}${story}<div><p>Published</p><p>13 October 2025</p></div></article>`,
    has: [1],
    want: { published: '2025-10-13' },
  },
  {
    name: 'a day of the Japanese era',
    lang: 'ja',
    body: `<article>${h1}<p class="date">令和7年10月13日</p>${story}</article>`,
    has: [1],
    lacks: ['令和'],
    want: { published: '2025-10-13' },
  },
  {
    name: 'a Thai day and a Thai name',
    lang: 'th',
    body: `<article>${h1}<p class="author-name">โดย มาลี ทองดี</p><p class="date">13 ตุลาคม 2568</p>${story}</article>`,
    has: [1],
    lacks: ['โดย', '2568'],
    want: { authors: ['มาลี ทองดี'], published: '2025-10-13' },
  },
  {
    name: 'a Hebrew day and a Hebrew name',
    lang: 'he',
    body: `<article>${h1}<div class="meta"><span class="author">מאת: נועה ברק</span> <span>13 באוקטובר 2025</span></div>${story}</article>`,
    has: [1],
    want: { authors: ['נועה ברק'], published: '2025-10-13' },
  },
  // Among other things
  {
    name: 'an old weblog laid out by a table, at an address that says nothing',
    url: 'https://lorne.example/2025/bridge.html',
    body: `<table width="700"><tr><td><h3>${headline}</h3><div>${paragraphs.slice(0, 5).join('<br><br>')}</div></td><td width="150"><h2>Links</h2><a href="/1">Tides</a><br><a href="/2">Charts</a></td></tr></table>`,
    has: [1, 5],
    lacks: ['Charts'],
  },
  {
    name: 'a short story before a longer one',
    body: `<main><article class="s">${h1}{1}{2}{3}</article><article class="s"><h1>Plum cake sells out</h1>${many.map((n) => `<p>${fair(n)}</p>`).join('')}</article></main>`,
    has: [1, 3],
    lacks: ['Plum cake'],
    want: { title: headline },
  },
  {
    name: 'comments longer than the story, in a box with a name of its own',
    body: `<article>${h1}{1}{2}{3}{4}</article><div class="thread"><h3>12 Comments</h3>${many.map((n) => `<div class="post"><b>reader${n}</b><p>${fair(n)} I was there and saw it, and the cake was dry.</p></div>`).join('')}</div>`,
    has: [1, 4],
    lacks: ['Plum cake'],
  },
  {
    name: 'a formula',
    body: `<article>${h1}{1}{2}<p>The crack grew by <math><mfrac><mn>3</mn><mn>8</mn></mfrac><mo>·</mo><msup><mi>t</mi><mn>2</mn></msup><annotation encoding="application/x-tex">\\frac38 t^2</annotation></math> each day, the college at Tarn reckons.</p>{3}{4}</article>`,
    has: ['The crack grew by 3/8·t^2 each day, the college'],
  },
];

/** A section: teasers with whole paragraphs, each under a heading that leads to its story. */
export const section = {
  url: 'https://lorne.example/business/',
  title: 'Business - Lorne County Post',
  body: `<main><h1>Business</h1>${many.map((n) => `<article class="card"><h2><a href="/n/${n}">Stall ${n} sells out of cake</a></h2><p>${fair(n)}</p><p>${fair(n + 20)}</p></article>`).join('')}</main>`,
};

const xml = '<?xml version="1.0" encoding="utf-8"?>';
const paras = (tag: string) => paragraphs.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** Stories that are no HTML: each is to be read with its headline as title, every paragraph a passage of its own. */
export const documents: readonly { readonly type: string; readonly text: string }[] = [
  {
    type: 'text/plain',
    // Wrapped, as mails and old archives are.
    text: `${headline}\n\n${paragraphs.map((text) => text.replace(/(.{50,70}) /g, '$1\n')).join('\n\n')}\n`,
  },
  {
    type: 'application/xhtml+xml',
    text: `${xml}<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${headline}</title></head><body><div>${h1}${paras('p')}</div></body></html>`,
  },
  {
    type: 'application/xml',
    text: `${xml}<?xml-stylesheet type="text/css" href="s.css"?><report xml:lang="en"><title>${headline}</title>${paras('para')}</report>`,
  },
];
