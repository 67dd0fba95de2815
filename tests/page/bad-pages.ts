// Pages that are too large, broken or hostile, made here: read by the tests (nothing throws, the page stays as it was)
// and by the bench (no task is long).

const url = 'https://courier.example/news/2025/10/14/a-dry-summer-in-the-osk-valley';
const title = 'A dry summer in the Osk valley';
const lines = [
  'The wells of the Osk valley have fallen to their lowest mark in thirty years, the water board said on Tuesday.',
  'Farmers in Lower Skerrow have begun to bring water by lorry, at a cost of £40 a load, and expect to do so until spring.',
  '“We have never seen a year like this one,” said Ada Quill, who keeps 300 sheep above the village.',
  'At least 12 people were treated for heat stroke, and two of them died, the hospital at Fenn said.',
];
const story = lines.map((line) => `<p>${line}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const main = (inside: string) => `<main><h1>${title}</h1>${story}${inside}</main>`;

/** Properties that our code asks nodes for: elements so named answer in their place on forms and documents. */
const asked =
  'body documentElement querySelector querySelectorAll createRange URL title firstChild nextSibling parentNode childNodes children nodeType localName tagName textContent attributes getAttribute hasAttribute hasAttributes checkVisibility isConnected getRootNode shadowRoot data length';

export type BadPage = {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** The reading must say that it is of the beginning alone. */
  readonly partial: boolean;
  /** Whether the lines above must be found. */
  readonly story: boolean;
};

const made = (name: string, html: string, { partial = false, found = true } = {}): BadPage => ({
  name,
  html,
  url,
  partial,
  story: found,
});

export const storyLines: readonly string[] = lines;

/** Made anew for each call, as some are megabytes long. */
export const badPages = (): BadPage[] => [
  made('200,000 text nodes', page(main('<p>The count goes on <b>and on</b>, to 4 or 5 million.</p>'.repeat(67_000))), {
    partial: true,
  }),
  made('5 MB of text in paragraphs', page(main(`<p>${lines.join(' ').repeat(5)}</p>`.repeat(2_500))), {
    partial: true,
  }),
  made('5 MB of text in one node', page(main(`<p>${`${lines.join(' ')} `.repeat(12_000)}</p>`)), { partial: true }),
  made('1 MB without a space', page(main(`<p>${'osk'.repeat(333_333)}</p>`)), { partial: true }),
  made('a tree 4,000 elements deep', page(`${main('')}${'<div>'.repeat(4_000)}deep down${'</div>'.repeat(4_000)}`)),
  made(
    '10 MB of JSON-LD',
    page(
      main(''),
      `<script type="application/ld+json">{"@type":"NewsArticle","x":"${'y'.repeat(10_000_000)}"}</script>` +
        `<script type="application/ld+json">${'['.repeat(50_000)}</script>`,
    ),
  ),
  made('lone surrogates', page(main('<p>Half a sign &#xD83D; here &#xDC00; and on it goes for a while.</p>'))),
  made('broken markup', `<title>${title}</title><h1>${title}<p>${lines.join('<p><b><i></p><td>')}</table></b><a <div`, {
    found: true,
  }),
  made(
    'names that hide properties',
    page(
      `<h1>${title}</h1>${asked
        .split(' ')
        .map((name) => `<img name="${name}" id="${name}">`)
        .join('')}<form>${asked
        .split(' ')
        .map((name) => `<input name="${name}">`)
        .join('')}${story}</form>`,
    ),
  ),
  made(
    'a canonical address that runs code',
    page(
      main(''),
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">',
    ),
  ),
  made(
    'a canonical address elsewhere',
    page(main(''), '<link rel="canonical" href="https://elsewhere.example/x"><base href="https://elsewhere.example/">'),
  ),
  made(
    'metadata of the wrong kinds',
    page(
      main(''),
      `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle",7,null],"headline":{"a":1},"author":[null,7,{"name":{"x":[]}},{"@id":"#a"}],"datePublished":{"@value":"2025-13-45"},"publisher":[[["x"]]],"url":{},"mainEntityOfPage":7},{"@id":"#a","@type":"Person","name":{"@id":"#a"}}]}</script><meta name="author"><meta content="x">`,
    ),
  ),
  made('no words', page(''), { found: false }),
  made('frames in place of a body', '<html><frameset><frame></frameset></html>', { found: false }),
];
