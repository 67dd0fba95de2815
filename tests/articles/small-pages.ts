// Small pages, each of which shows one thing that pages do to their stories. "{2}" stands for a paragraph of the story below.
export const paragraphs = [
  'The bridge over the Lorne at Askil was closed on Monday evening after divers found a crack in its second pillar, the county said.',
  'Some 4,200 people cross it each day, most of them on their way to the shipyard on the northern bank, according to the county.',
  '“We heard it groan in the night,” said Marit Hove, who has kept the toll house for nineteen years and lives beside it.',
  'The roads office had set aside 1.8 million marks for new pillars in 2021, but the money went to the tunnel at Grenn instead.',
  'A ferry is to run every half hour from Wednesday, with room for 300 people and forty cars, until the pillar is made good.',
  'The shipyard’s owners said that two hundred men had come late on Tuesday, and that a launch planned for June may have to wait.',
  'Engineers from the college at Tarn will look at the other five pillars next week, and the county will print what they find.',
  'The bridge was built in 1931 by the firm of Osk and Daughters, and was last looked at by divers in the spring of 2016.',
] as const;

export type SmallPage = {
  readonly name: string;
  readonly body: string;
  readonly head?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly url?: string;
  /** Words that must stand in the text, the number of a paragraph for its whole; and those that must not. */
  readonly has: readonly (string | number)[];
  readonly lacks?: readonly (string | number)[];
  readonly want?: {
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly published?: string;
    readonly language?: string;
  };
};

const headline = 'Bridge over the Lorne is closed';
const h1 = `<h1>${headline}</h1>`;
const other = (n: number) =>
  `Pears from the orchards of Vennet were sold at ${n} marks a crate on Friday, more than in any autumn of the past ten years.`;
const pears = [12, 13, 14, 15, 16, 17, 18, 19].map((n) => `<p>${other(n)}</p>`).join('');
const story = '{1}{2}{3}{4}{5}{6}';

export const smallPages: readonly SmallPage[] = [
  // Words inside a sentence
  {
    name: 'a word in a link of class popup stays',
    body: `<article>${h1}<p>“I was <a class="popup">never</a> told,” the harbour master said of the 14 <span class="tooltip">hundred</span> marks.</p>${story}</article>`,
    has: ['“I was never told,” the harbour master said of the 14 hundred marks.'],
  },
  {
    name: 'a button within a sentence is one of its words',
    body: `<article>${h1}<p>The county calls it a <button class="glossary-social">class two</button> fault, which is the second worst of five.</p>${story}</article>`,
    has: ['The county calls it a class two fault, which is the second worst of five.'],
  },
  {
    name: 'share links that stand alone go',
    body: `<article>${h1}<p><span class="share">Share</span> <a class="social">Post</a></p>${story}</article>`,
    has: [1, 6],
    lacks: ['Share', 'Post'],
  },
  // The lead or most of the story
  {
    name: 'a lead before a box of the rest',
    body: `<article>${h1}{1}<div>{2}{3}{4}{5}{6}{7}{8}</div></article>`,
    has: [1, 2, 8],
  },
  {
    name: 'parts of the story with ids of their own',
    body: `<article>${h1}<div class="chunk" id="c1">{1}{2}</div><div class="chunk" id="c2">{3}{4}{5}{6}{7}{8}</div></article>`,
    has: [1, 2, 3, 8],
  },
  {
    name: 'a long document quoted in a box',
    body: `<article>${h1}{1}{2}<div class="document">{3}{4}{5}{6}{7}${'{6}{7}'.repeat(4)}</div>{8}</article>`,
    has: [1, 2, 3, 8],
  },
  {
    name: 'a story under its headline beside a longer list of others',
    body: `<div class="page"><div class="story-box">${h1}${story}{7}{8}</div><div class="stream">${pears}${pears}</div></div>`,
    has: [1, 6],
    lacks: ['Pears'],
  },
  // Sections and stories
  {
    name: 'a story in sections, each with a heading',
    body: `<main><section class="part">${h1}{1}{2}{3}{4}</section><section class="part"><h2>What the divers saw</h2>{5}{6}</section><section class="part"><h2>What comes next</h2>{7}{8}</section></main>`,
    has: [1, 'What the divers saw', 5, 'What comes next', 8],
  },
  {
    name: 'the next story of an endless page is another',
    body: `<main><article class="item">${h1}{1}{2}{3}{4}</article><article class="item"><h1>A dear year for pears</h1>${pears}</article></main>`,
    has: [1, 4],
    lacks: ['Pears', 'A dear year'],
  },
  // Layout tables
  {
    name: 'headline and story in a cell',
    body: `<table><tr><td><a href="/">Front page</a><br><a href="/news">News</a></td><td>${h1}${story}</td></tr></table>`,
    has: [1, 6],
    lacks: ['Front page'],
  },
  {
    name: 'a table of figures stays a table, its words apart',
    body: `<article>${h1}{1}{2}{3}<table><tr><td>Askil<p>north bank</p></td><td>4,200</td></tr><tr><td>Grenn</td><td>900</td></tr></table>{4}</article>`,
    has: [1, 'Askil\tnorth bank\t4,200', 4],
  },
  // What is to be seen
  {
    name: 'a dialog over a story taken from screen readers',
    body: `<div id="app" aria-hidden="true"><article>${h1}${story}</article></div><div role="dialog" aria-modal="true"><h2>Your choices</h2><p>${'We and 715 partners store small files with you, and read them again when you come back. '.repeat(12)}</p></div>`,
    has: [1, 6],
    lacks: ['715 partners'],
  },
  {
    name: 'a longer text hidden by the style sheet',
    head: '<style>.sheet{display:none}</style>',
    body: `<article>${h1}${story}</article><div class="sheet">${pears}${pears}</div>`,
    has: [1, 6],
    lacks: ['Pears'],
  },
  {
    name: 'a window that lies over the page by its style alone',
    head: '<style>.w{position:fixed;inset:0}</style>',
    body: `<div><article>${h1}{1}{2}{3}</article></div><div class="w">${pears}${pears}</div>`,
    has: [1, 3],
    lacks: ['Pears'],
  },
  // Ids made of headings
  {
    name: 'sections with the ids of their headings',
    body: `<article>${h1}{1}{2}{3}<section id="related-faults"><h2>Related faults</h2>{4}{5}</section><section id="comments-by-the-owners"><h2>Comments by the owners</h2>{6}</section></article>`,
    has: [1, 'Related faults', 4, 'Comments by the owners', 6],
  },
  {
    name: 'comments under a heading that says so',
    body: `<article>${h1}${story}</article><section id="comments"><h2>Comments</h2><p>${other(3)}</p></section>`,
    has: [1, 6],
    lacks: ['Pears'],
  },
  // Authors
  {
    name: 'an author in Japanese',
    head: '<meta name="author" content="森本花子">',
    body: `<article>${h1}<p class="byline">文：森本花子</p>${story}</article>`,
    has: [1],
    lacks: ['森本'],
    want: { authors: ['森本花子'] },
  },
  {
    name: 'an author in Arabic, and the day in Arabic figures',
    head: '',
    body: `<article>${h1}<div class="meta-line"><span class="who">بقلم: ليلى حداد</span> <span>٣ نوفمبر ٢٠٢٥</span></div>${story}</article>`,
    has: [1],
    lacks: ['بقلم'],
    want: { authors: ['ليلى حداد'] },
  },
  {
    name: 'no author, and that of another story in a list',
    body: `<article>${h1}${story}</article><div class="tiles"><div class="tile"><a href="/a">The pear year in numbers</a> <span class="byline">By <a rel="author" href="/p/ida">Ida Brenn</a></span></div></div>`,
    has: [1, 6],
    want: { authors: [] },
  },
  {
    name: 'a nickname in brackets',
    body: `<article>${h1}<p class="byline">By Peter (P.J.) Solheim</p>${story}</article>`,
    has: [1],
    want: { authors: ['Peter (P.J.) Solheim'] },
  },
  {
    name: 'two authors are two',
    body: `<article>${h1}<p class="byline">By Nora Falk and Jens Bryde</p>${story}</article>`,
    has: [1],
    want: { authors: ['Nora Falk', 'Jens Bryde'] },
  },
  {
    name: 'a sentence that begins like a byline',
    body: `<article>${h1}<p>Por Juan Riera, su hermano y otros vecinos, el juez pide ocho años.</p>${story}</article>`,
    has: [1],
    want: { authors: [] },
  },
  // Dates
  {
    name: 'a day written with its month first does not turn the declared one round',
    head: '<meta property="article:published_time" content="2017-11-03T08:00:00+01:00">',
    body: `<article>${h1}<p class="date">11.03.17</p>${story}</article>`,
    has: [1],
    want: { published: '2017-11-03' },
  },
  {
    name: 'data wrapped as CDATA',
    head: '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge over the Lorne is closed","datePublished":"2024-02-09"}\n//]]></script>',
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { published: '2024-02-09' },
  },
  {
    name: 'a month is a date',
    head: '<meta property="article:published_time" content="2026-05">',
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { published: '2026-05' },
  },
  // And more
  {
    name: 'a first paragraph that is wholly a link',
    body: `<article>${h1}<p><a href="/lorne">${paragraphs[0]}</a></p>{2}{3}{4}{5}{6}</article>`,
    has: [1, 2, 6],
  },
  {
    name: 'the name of the site in an h1',
    title: 'Bridge over the Lorne is closed - Lorne County Post',
    body: `<header><h1>Lorne County Post</h1></header><div class="entry"><h2>${headline}</h2>${story}</div>`,
    has: [1, 6],
    want: { title: headline },
  },
  {
    name: 'an offer in a box without a name',
    body: `<article>${h1}{1}{2}{3}<div class="xb7"><h2>Read all for two marks</h2><p>Whoever subscribes reads every story of the county, each day.</p><button>Subscribe now</button></div></article>`,
    has: [1, 3],
    lacks: ['Read all for two marks', 'Whoever subscribes'],
  },
  {
    name: 'counted pictures of something else within the story',
    body: `<article>${h1}{1}{2}{3}{4}<div class="g"><ul>${[1, 2, 3, 4, 5].map((n) => `<li><h3>${n}/5 The pear fair</h3><p>${other(n)}</p></li>`).join('')}</ul></div>{5}{6}</article>`,
    has: [1, 4, 5, 6],
    lacks: ['Pears'],
  },
  {
    name: 'readings over Japanese signs are not its words',
    body: `<article>${h1}<p>The pillar, called <ruby>橋脚<rt>きょうきゃく</rt></ruby> in the plans, was drawn by an engineer from Osaka in 1929.</p>${story}</article>`,
    has: ['called 橋脚 in the plans'],
    lacks: ['きょう'],
  },
];
