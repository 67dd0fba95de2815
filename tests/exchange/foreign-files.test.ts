// Files of other programs, written by their programs' own descriptions: Readwise, Instapaper, Zotero, Kindle, bookmarks and
// ClaimReview come in; what cannot is named for what it is.
import { describe, expect, test } from 'vitest';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { readwise } from '../../utils/exchange/write/readwise.ts';
import { article, note } from './make.ts';

const now = Date.UTC(2026, 4, 9);

function taken(text: string, name = 'file') {
  const read = readAny(name, text, now);
  if ('error' in read) throw new Error(read.error);
  return read;
}

describe('CSV', () => {
  test('Readwise: quotation, note, tags, author and time; a book without an address stands by its title', () => {
    const read = taken(
      [
        'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,URL',
        '"At least nine, they said.",The ferry,Ana Roe,,"Asked ""twice"".\nNo answer.",yellow,"ferry, toll",order,1,2026-05-02 09:10:00+00:00,,https://news.example/ferry',
        'From a book.,A book,Bo Lind,B0,,,,,2,2026-05-02 09:11:00+00:00,,',
      ].join('\n'),
    );
    expect(read.articles).toMatchObject([
      { url: 'https://news.example/ferry', title: 'The ferry', byline: 'Ana Roe' },
      { url: 'file:///readwise/A%20book', title: 'A book', byline: 'Bo Lind' },
    ]);
    expect(read.notes).toMatchObject([
      {
        selector: { exact: 'At least nine, they said.' },
        text: 'Asked "twice".\nNo answer.',
        tags: ['ferry', 'toll'],
        created: Date.UTC(2026, 4, 2, 9, 10),
        verdict: null,
      },
      { selector: { exact: 'From a book.' } },
    ]);
    expect(read.refused).toEqual([]);
  });

  test('our own Readwise file comes back to the article, guards taken off', () => {
    const file = readwise.write({
      articles: [article()],
      notes: [note({ selector: { exact: '=1+1', prefix: 'a ', suffix: ' b' } })],
      at: now,
    });
    const read = taken(file);
    expect(read.articles).toMatchObject([{ url: 'https://news.example/river-flood' }]);
    expect(read.notes).toMatchObject([{ selector: { exact: '=1+1' }, target: 'selection' }]);
  });

  test('Instapaper: seconds since 1970, and rows without a selection', () => {
    const read = taken(
      'URL,Title,Selection,Folder,Timestamp\r\nhttps://a.example/x,One,some words,Unread,1777712400\r\nhttps://b.example/y,Two,,Unread,1777712401\r\n',
    );
    expect(read.notes).toMatchObject([{ target: 'selection', created: 1_777_712_400_000 }, { target: 'article' }]);
  });

  test('Zotero: notes on the whole article', () => {
    const read = taken(
      '"Key","Item Type","Author","Title","Url","Date Added","Notes","Manual Tags"\n"AB1","webpage","Roe, Ana","Ferry","https://a.example/x","2026-05-02 09:10:00","Read twice.","ferry; toll"\n',
    );
    expect(read.notes).toMatchObject([
      { target: 'article', text: 'Read twice.', tags: ['ferry', 'toll'], created: Date.UTC(2026, 4, 2, 9, 10) },
    ]);
  });

  test('columns in another order, by semicolons, in German; the same file twice names the same notes', () => {
    const file = 'Zitat;Kommentar;Link\nneun Menschen;geprüft;https://a.example/x\n';
    expect(taken(file).notes).toMatchObject([{ selector: { exact: 'neun Menschen' }, text: 'geprüft' }]);
    expect(taken(file).notes[0]?.id).toBe(taken(file).notes[0]?.id);
  });

  test.each(['a,b\n1,2\n', 'url\nhttps://a.example\n', 'Just a sentence, with a comma.\n'])(
    'none of it: %j',
    (file) => {
      expect(readAny('x', file, now)).toEqual({ error: expect.stringContaining('can be read here') });
    },
  );
});

const kindle = [
  '\uFEFFThe River (Roe, Ana)',
  '- Your Highlight on page 5 | Location 100-102 | Added on Sunday, May 3, 2026 9:10:00 AM',
  '',
  'Nine were hurt.',
  '==========',
  'The River (Roe, Ana)',
  '- Your Note on page 5 | Location 102 | Added on Sunday, May 3, 2026 9:11:00 AM',
  '',
  'Ask the harbour office.',
  '==========',
  'The River (Roe, Ana)',
  '- Your Bookmark on page 6 | Location 110 | Added on Sunday, May 3, 2026 9:12:00 AM',
  '',
  '',
  '==========',
  'Der Fluss (Lind, Bo)',
  '- Ihre Markierung auf Seite 7 | Position 130-131 | Hinzugefügt am Sonntag, 3. Mai 2026 09:13:00',
  '',
  'Neun Verletzte.',
  '==========',
  '',
].join('\r\n');

test('Kindle: highlights with the note that stands at their end, bookmarks left out', () => {
  const read = taken(kindle);
  expect(read.refused).toEqual([]);
  expect(read.articles).toMatchObject([
    { title: 'The River', byline: 'Ana Roe', url: 'file:///kindle/The%20River' },
    { title: 'Der Fluss', byline: 'Bo Lind' },
  ]);
  expect(read.notes).toMatchObject([
    {
      selector: { exact: 'Nine were hurt.' },
      text: 'Ask the harbour office.',
      created: new Date(2026, 4, 3, 9, 10).getTime(),
    },
    { selector: { exact: 'Neun Verletzte.' }, text: '' },
  ]);
});

test('bookmarks: articles without notes, other addresses refused', () => {
  const read = taken(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>Folder</H3>\n<DT><A HREF="https://a.example/x?a=1&amp;b=2" ADD_DATE="1777712400">One &amp; two</A>\n<DT><A HREF="https://a.example/x?a=1&amp;b=2">Again</A>\n<DT><A HREF="javascript:alert(1)">No</A>\n</DL>',
  );
  expect(read.articles).toMatchObject([
    { url: 'https://a.example/x?a=1&b=2', title: 'One & two', created: 1_777_712_400_000 },
  ]);
  expect([read.notes.length, read.refused.length]).toEqual([0, 1]);
});

test('ClaimReview: the verdict is of others, in words, with its link; the reader has given none', () => {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/checks/1',
    claimReviewed: 'Nine were hurt',
    datePublished: '2026-05-02',
    author: { '@type': 'Organization', name: 'Desk Two' },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 2,
      bestRating: 5,
      alternateName: 'Mostly false',
      ratingExplanation: 'Four were.',
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { name: 'Mayor' },
      appearance: [{ '@type': 'NewsArticle', url: 'https://a.example/x', headline: 'Ferry' }],
    },
  };
  for (const file of [
    review,
    [review],
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review] },
    { '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] },
  ]) {
    const read = taken(JSON.stringify(file));
    expect(read.articles).toMatchObject([{ url: 'https://a.example/x', title: 'Ferry' }]);
    expect(read.notes).toMatchObject([
      {
        verdict: null,
        author: 'Desk Two',
        tags: ['checked-by-others'],
        target: 'article',
        evidence: [{ url: 'https://desk.example/checks/1', stance: null }],
      },
    ]);
    expect(read.notes[0]?.text).toBe(
      'Verdict of Desk Two: **Mostly false**\n\nOn: “Nine were hurt” (Mayor)\n\nFour were.',
    );
  }
});

test.each([
  ['%PDF-1.7 …', 'a PDF'],
  ['PK\u0003\u0004…[Content_Types].xml…word/document.xml', 'a Word file'],
  ['PK\u0003\u0004…xl/workbook.xml', 'an Excel file'],
  ['PK\u0003\u0004…notes.txt', 'a zip'],
  ['\uFFFDPNG\r\n', 'a picture'],
  ['{\\rtf1\\ansi', 'RTF'],
  ['TY  - NEWS\r\nER  - \r\n', 'RIS'],
  ['@article{x,\n}', 'BibTeX'],
  ['[{"id":"x","container-title":"The Courier"}]', 'CSL-JSON'],
  ['---\ntitle: x\n---\n', 'Markdown'],
  ['WEBVTT\n\n00:00', 'subtitles'],
  ['{"a":1}', 'JSON of another program'],
])('%j is named: %s', (text, kind) => {
  expect(readAny('file', text, now)).toEqual({ error: expect.stringContaining(kind) });
});

test('a fact check’s own page: the reviews that it carries as data, whatever else it holds', () => {
  const review = {
    '@type': 'ClaimReview',
    url: 'https://checker.example/7',
    claimReviewed: 'Ninety boats',
    itemReviewed: { '@type': 'Claim', firstAppearance: { url: 'https://news.example/boats' } },
    reviewRating: { alternateName: 'Faux' },
    author: { name: 'Checker' },
  };
  const script = (json: string) => `<script type='application/ld+json' id="x">${json}</SCRIPT >`;
  const page = (...data: string[]) =>
    `<!doctype html><html><head>${data.map(script).join('')}</head><p>News</p></html>`;
  const read = taken(
    page('{broken', '['.repeat(100_000), JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, review] })),
  );
  expect(read.articles).toMatchObject([{ url: 'https://news.example/boats' }]);
  expect(read.notes).toMatchObject([{ text: expect.stringContaining('Verdict of Checker: **Faux**'), verdict: null }]);
  expect(readAny('p', page(JSON.stringify({ '@type': 'NewsArticle' })), now)).toMatchObject({
    error: expect.stringContaining('no Claimlight report'),
  });
});

test.each([
  ['<p>First &amp; last</p>', 'First & last'],
  ['<p>One<br/>two</p>; <div class="zotero-note">Three <b>bold</b></div>', 'One\ntwo\n\nThree bold'],
  ['<h1>Head</h1>\n<ul>\n<li>a &lt; b</li>\n<li>c</li>\n</ul>', 'Head\n\na < b\n\nc'],
  ['5 < 6 &amp; <p>inside</p>', '5 < 6 &amp; <p>inside</p>'],
  ['<pre>kept</pre>', '<pre>kept</pre>'],
])('a note in Zotero’s HTML as text: %s', (html, text) => {
  const csv = `Title,Url,Notes\nT,https://news.example/a,"${html.replaceAll('"', '""')}"\n`;
  expect(taken(csv).notes).toMatchObject([{ text }]);
});

test.each([
  ['<?xml version="1.0"?>\n<rdf:RDF xmlns:z="x"></rdf:RDF>', 'a list of references (RDF)'],
  ['<opml version="2.0"><body/></opml>', 'OPML'],
  ['<?xml version="1.0"?><rss version="2.0"/>', 'RSS'],
  ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'Atom'],
  ['<?xml version="1.0"?><records/>', 'XML of another program'],
])('markup that is no page is named: %s', (text, is) => {
  expect(readAny('export.xml', text, now)).toEqual({ error: expect.stringContaining(is) });
});
