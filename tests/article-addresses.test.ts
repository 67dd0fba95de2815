// The addresses one article goes by, as a table: every row of a group is one article, and no two groups are.
import { describe, expect, it } from 'vitest';
import { addressesOf, articleKey } from '../utils/article.ts';

type Group = { readonly name: string; readonly key: string; readonly urls: readonly string[] };

const wayback = 'https://web.archive.org/web';
const groups: readonly Group[] = [
  {
    name: 'who sent the reader',
    key: 'https://osterpost.example/news/dam-report',
    urls: [
      'https://www.osterpost.example/news/dam-report?utm_source=newsletter&utm_medium=email&utm_campaign=am',
      'https://www.osterpost.example/news/dam-report?fbclid=IwAR0aBcD',
      'https://www.osterpost.example/news/dam-report?gclid=abc&gbraid=x&wbraid=y&dclid=z',
      'https://www.osterpost.example/news/dam-report?msclkid=1&ttclid=2&twclid=3&yclid=4&li_fat_id=5',
      'https://www.osterpost.example/news/dam-report?mc_cid=1&mc_eid=2&mkt_tok=3&_hsenc=4&_hsmi=5',
      'https://www.osterpost.example/news/dam-report?igshid=1&igsh=2&ref=twitter&ref_src=twsrc%5Etfw',
      'https://www.osterpost.example/news/dam-report?smid=tw-share&smtyp=cur&partner=rss&emc=edit_1',
      'https://www.osterpost.example/news/dam-report?CMP=share_btn_tw&at_medium=custom7&at_campaign=64&xtor=AL-72',
      'https://www.osterpost.example/news/dam-report?__twitter_impression=true&guccounter=1&fb_action_ids=7',
      'https://www.osterpost.example/news/dam-report?mibextid=Zb&sfnsn=mo&unlocked_article_code=1.a&reflink=share_mobile',
      'https://www.osterpost.example/news/dam-report?_ga=2.1&_gl=1*x&pk_campaign=a&mtm_source=b&hsa_acc=c',
      'https://www.osterpost.example/news/dam-report?share=facebook&shared=true&sr_share=facebook',
      'http://osterpost.example/news/dam-report#:~:text=the%20dam,held',
      'https://www.osterpost.example/news/dam-report#comment-881',
      'https://www.osterpost.example/news/dam-report?#',
      'https://www.osterpost.example:443/news/dam-report/',
    ],
  },
  {
    name: 'forms for telephones',
    key: 'https://harbour.example/2024/05/ferry',
    urls: [
      'https://m.harbour.example/2024/05/ferry',
      'https://mobile.harbour.example/2024/05/ferry',
      'https://amp.harbour.example/2024/05/ferry',
      'https://www.harbour.example/amp/2024/05/ferry',
      'https://www.harbour.example/2024/05/ferry/amp',
      'https://www.harbour.example/2024/05/ferry/amp/',
      'https://www.harbour.example/2024/05/ferry?amp',
      'https://www.harbour.example/2024/05/ferry?amp=true',
      'https://www.harbour.example/2024/05/ferry?outputType=amp',
      'https://www.harbour.example/2024/05/ferry?output=amp&usqp=mq331AQ',
      'https://www.harbour.example/2024/05/ferry?view=mobile',
      'https://www-harbour-example.cdn.ampproject.org/v/s/www.harbour.example/2024/05/ferry/amp?amp_js_v=0.1',
      'https://www-harbour-example.cdn.ampproject.org/c/www.harbour.example/2024/05/ferry',
      'https://www.google.com/amp/s/www.harbour.example/2024/05/ferry/amp',
      'https://www.google.co.uk/amp/harbour.example/2024/05/ferry',
    ],
  },
  {
    name: 'files and paper',
    key: 'https://millgate.example/a/strike.html',
    urls: [
      'https://millgate.example/a/strike.amp.html',
      'https://millgate.example/a/strike.html?print=1',
      'https://millgate.example/a/strike.html?view=print',
      'https://millgate.example/a/strike.html?format=print&printview=yes',
      'https://millgate.example//a//strike.html',
      'https://millgate.example/a/./b/../strike.html',
    ],
  },
  {
    name: 'copies in archives',
    key: 'https://quarry.example/story?id=88',
    urls: [
      'https://quarry.example/story?id=88&utm_source=x',
      `${wayback}/20240503101112/https://quarry.example/story?id=88`,
      `${wayback}/20240503101112id_/http://www.quarry.example:80/story?id=88`,
      `${wayback}/20240503101112if_/https://quarry.example/story?id=88`,
      `${wayback}/2024*/https://quarry.example/story?id=88`,
      `${wayback}/https://quarry.example/story?id=88`,
      'http://www.web.archive.org/web/2024/quarry.example/story?id=88',
      'https://archive.ph/20240503101112/https://quarry.example/story?id=88',
      'https://archive.is/newest/https://quarry.example/story?id=88',
      'https://archive.today/2024.05.03-101112/https://quarry.example/story?id=88',
      'https://archive.vn/oldest/http://quarry.example/story?id=88',
      'https://archive.li/o/Ab3dE/https://quarry.example/story?id=88',
      'https://arquivo.pt/wayback/20240503101112/https://quarry.example/story?id=88',
      `https://archive.ph/2024/${wayback}/2024/https://quarry.example/story?id=88`,
    ],
  },
  { name: 'another story of the same number', key: 'https://quarry.example/story?id=89', urls: [] },
  { name: 'the number under another name', key: 'https://quarry.example/story?article=88', urls: [] },
  { name: 'a story on a host that has "amp" in its name', key: 'https://ampere.example/news/1', urls: [] },
  { name: 'a story about an amp', key: 'https://music.example/amplifier/review', urls: [] },
  { name: 'a host named m alone', key: 'https://m.example/story', urls: ['http://m.example/story/'] },
  { name: 'the sport desk', key: 'https://sport.harbour.example/2024/05/ferry', urls: [] },
  { name: 'a page of the story', key: 'https://harbour.example/2024/05/ferry/2', urls: [] },
  { name: 'a page by number', key: 'https://harbour.example/2024/05/ferry?page=2', urls: [] },
  { name: 'another language', key: 'https://harbour.example/2024/05/ferry?lang=uk', urls: [] },
  { name: 'a view that is no print view', key: 'https://millgate.example/a/strike.html?view=full', urls: [] },
  {
    name: 'a route in the fragment',
    key: 'https://app.example/#/story/7',
    urls: ['https://www.app.example/?utm_id=1#/story/7'],
  },
  { name: 'another route', key: 'https://app.example/#/story/8', urls: [] },
  { name: 'a letter that may be a search', key: 'https://harbour.example/?s=ferry', urls: [] },
  { name: 'an id by a common name', key: 'https://harbour.example/read?cid=20240104', urls: [] },
  { name: 'another port', key: 'http://harbour.example:8080/2024/05/ferry', urls: [] },
  {
    name: 'a search for an archived address',
    key: 'https://archive.ph/search?q=https%3A%2F%2Fquarry.example%2Fstory',
    urls: [],
  },
  {
    name: 'a stranger that puts addresses into its paths',
    key: 'https://proxy.example/web/2024/https:/quarry.example/story?id=88',
    urls: [],
  },
  {
    name: 'a stranger that only looks like an archive',
    key: 'https://web.archive.org.proxy.example/web/2024/https:/quarry.example/story?id=88',
    urls: [],
  },
];

describe('one article, many addresses', () => {
  const rows = groups.flatMap(({ name, key, urls }) => urls.map((url) => [name, url, key] as const));

  it('is a table of some size', () => expect(rows.length + groups.length).toBeGreaterThan(60));

  it.each(rows)('%s: %s', (_, url, key) => expect(articleKey(url)).toBe(key));

  it.each(groups.map(({ name, key }) => [name, key]))('%s: its own key is %s', (_, key) =>
    expect(articleKey(key ?? '')).toBe(key),
  );

  it('no two groups are one article', () => {
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });
});

/** What a page says of itself beside where it is, and the addresses believed. */
const said: readonly { name: string; page: string; hints: readonly string[]; believed: readonly string[] }[] = [
  {
    name: 'a canonical without parameters',
    page: 'https://news.example/item?id=5&session=8',
    hints: ['https://news.example/item?id=5'],
    believed: ['https://news.example/item?id=5&session=8', 'https://news.example/item?id=5'],
  },
  {
    name: 'a canonical that names itself, in every way it can',
    page: 'https://www.news.example/flood/',
    hints: ['https://news.example/flood', '/flood', '', '#top', 'https://www.news.example/flood/?utm_source=a'],
    believed: ['https://news.example/flood'],
  },
  {
    name: 'a canonical that loops through the telephone page',
    page: 'https://m.news.example/flood',
    hints: ['https://www.news.example/flood', 'https://m.news.example/flood?amp=1'],
    believed: ['https://news.example/flood'],
  },
  {
    name: 'a canonical that lies: the front page',
    page: 'https://news.example/2024/flood',
    hints: ['https://news.example/', 'https://www.news.example/index.html'],
    believed: ['https://news.example/2024/flood'],
  },
  {
    name: 'a canonical that lies: the section',
    page: 'https://news.example/world/europe/flood',
    hints: ['https://news.example/world', 'https://news.example/world/europe/'],
    believed: ['https://news.example/world/europe/flood'],
  },
  {
    name: 'a canonical that lies: another site',
    page: 'https://news.example/flood',
    hints: ['https://rival.example/flood', 'https://news.example.evil.example/flood', 'https://evilnews.example/flood'],
    believed: ['https://news.example/flood'],
  },
  {
    name: 'a neighbour on a host that everyone may share',
    page: 'https://ana.substack.com/p/flood',
    hints: ['https://ben.substack.com/p/flood'],
    believed: ['https://ana.substack.com/p/flood'],
  },
  {
    name: 'a canonical of no kind that can be opened',
    page: 'https://news.example/flood',
    hints: ['javascript:alert(1)', 'data:text/html,flood', 'mailto:desk@news.example', 'https://', '//', 'http://[::1'],
    believed: ['https://news.example/flood'],
  },
  {
    name: 'a redirect that left its old address as og:url',
    page: 'https://news.example/2024/05/flood-kills-two',
    hints: ['https://news.example/2024/05/flood-kills-one'],
    believed: ['https://news.example/2024/05/flood-kills-two', 'https://news.example/2024/05/flood-kills-one'],
  },
  {
    name: 'a short address of an archive that says what it copied',
    page: 'https://archive.ph/Xy12Z',
    hints: ['https://archive.ph/2024.05.03-101112/https://news.example/flood?utm_source=x'],
    believed: ['https://archive.ph/Xy12Z', 'https://news.example/flood'],
  },
  {
    name: 'a copy in the Wayback Machine whose canonical was rewritten to it',
    page: `${wayback}/20240503/https://www.news.example/flood`,
    hints: [`${wayback}/20240503/https://news.example/flood`, 'https://news.example/flood'],
    believed: ['https://news.example/flood'],
  },
  {
    name: 'a print view that names the story',
    page: 'https://news.example/print/5512',
    hints: ['https://news.example/2024/05/flood'],
    believed: ['https://news.example/print/5512', 'https://news.example/2024/05/flood'],
  },
];

describe('what a page says of itself', () => {
  it.each(said)('$name', ({ page, hints, believed }) => expect(addressesOf(page, hints)).toEqual(believed));
});
