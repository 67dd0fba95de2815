// The HTML report: what a reader sees in it, that no text becomes markup, and that its data is found by text search.

import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { markdownTags } from '../../utils/exchange/markdown/markdown-tree.ts';
import { inEnglish } from '../../utils/exchange/prose.ts';
import { archiveInReport } from '../../utils/exchange/read/read-report.ts';
import { periodWords } from '../../utils/exchange/times.ts';
import { oldSentence } from '../../utils/exchange/write/old-sentence.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { fc } from '../properties.ts';
import { anyStore, anyText, article, note, uuid } from './make.ts';

const at = Date.UTC(2026, 4, 6);

/** As a browser reads it, with nothing run and nothing fetched. */
function opened(html: string) {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.documentElement.innerHTML = html.replace(/^<!doctype html>\n<html lang="en">/, '');
  return window.document;
}

describe('what a reader sees', () => {
  const text =
    'The river rose. Officials in Harwen said at least 52 people were killed when the Ossel broke its banks. Help came late.';
  const start = text.indexOf('at least');
  const hint = { start, end: start + 30, length: text.length };
  const gone = note({
    id: uuid(1),
    hint,
    verdict: 'false',
    evidence: [],
    lastSeen: { at, state: 'orphan', exact: '' },
  });
  const html = report.write({
    articles: [article({ text })],
    notes: [note({ hint }), gone, note({ id: uuid(2), deleted: 1, text: 'binned words' })],
    at,
  });
  const page = opened(html);

  test('words, source, verdict, evidence and note, by article', () => {
    expect(page.querySelector('h2')?.textContent).toBe('River Ossel floods three villages');
    expect(page.querySelectorAll('section').length).toBe(1);
    // The words of the article are in its language, ours are not.
    expect(page.querySelectorAll('[lang="en"]').length).toBeGreaterThanOrEqual(3);
    expect(page.querySelectorAll('h2:not([lang]), blockquote:not([lang]), .old div:not([lang])')).toHaveLength(0);
    const [first] = page.querySelectorAll('article.casualty');
    const seen = first?.textContent ?? '';
    for (const words of [
      'Casualties',
      'Mostly false · high confidence',
      'at least 52 people were killed',
      'Officials in Harwen (official, not named)',
      'at least 52 people',
      'The ministry table gives 41.',
      'contradicts (primary, looked up 2 May 2026): Table of the ministry',
      '41 deaths were recorded by noon.',
      '#flood',
    ])
      expect(seen).toContain(words);
    expect(first?.querySelector('.markdown strong')?.textContent).toBe('41');
    expect(first?.querySelector('.place a')?.getAttribute('href')).toMatch(
      /^https:\/\/news\.example\/river-flood#:~:text=in%20Harwen/,
    );
  });

  test('an orphan shows its old sentence, and a bare “false” is flagged', () => {
    const [, second] = page.querySelectorAll('article.casualty');
    expect(second?.querySelector('.flag')?.textContent).toBe('needs evidence');
    expect(second?.querySelector('.old div')?.textContent).toBe(
      'Officials in Harwen said at least 52 people were killed when the Ossel broke its banks.',
    );
    expect(page.querySelector('header .meta')?.textContent).toContain('1 marked “needs evidence”');
  });

  test('one main; the whole address under the title; days and numbers in words; later apart from the verdict', () => {
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.querySelectorAll('main > section')).toHaveLength(1);
    expect(page.querySelector('h2 ~ .address')?.textContent).toBe('https://news.example/river-flood');
    expect(page.querySelector('.meta[dir]')?.textContent).toBe('Ines Talvik, The Ossel Courier, 1 May 2026');
    const later = note({ later: { reason: 'the office is closed', recheckOn: '2026-06-01' } });
    const other = opened(report.write({ articles: [article()], notes: [later], at }));
    expect(other.querySelector('.verdict')?.textContent).toBe('Mostly false · high confidence');
    expect(other.querySelector('.later')?.textContent).toBe('later, the office is closed, recheck on 1 June 2026');
  });

  test.each([
    [{ low: 43, high: 43, unit: 'people', bound: 'exact' }, '43 people'],
    [{ low: 43, high: 43, bound: 'about' }, 'about 43'],
    [{ low: 1200, high: 1200, unit: 'homes', bound: 'at-least' }, 'at least 1,200 homes'],
    [{ low: 24, high: 99, unit: 'people', bound: 'between' }, '24 to 99 people'],
    [{ low: 7.4, high: 7.4, unit: 'percent', bound: 'at-most' }, 'at most 7.4 percent'],
  ])('a quantity in words: %j', (quantity, words) => {
    expect(inEnglish.amount(quantity, '')).toBe(words);
  });

  test.each([
    ['2026-05-01', '2026-05-01', '1 May 2026'],
    ['2026-05-01', '2026-05-31', 'May 2026'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2026-05-01', '2026-06-02', '1 May – 2 June 2026'],
    ['2026-05-01T10:00:00+02:00', '2026-05-01T10:00:00+02:00', '1 May 2026, 10:00'],
    ['2026-13-45', '2026-14-01', '2026-13-45'],
    ['', '', ''],
  ])('a period in words: %s to %s', (from, to, words) => {
    // Between two days stand thin spaces.
    expect(periodWords(from, to, 'en-GB').replace(/\s/g, ' ')).toBe(words);
  });

  test('the bin is carried, not shown', () => {
    expect(page.body.textContent).not.toContain('binned words');
    const found = archiveInReport(html);
    expect('json' in found && JSON.parse(found.json).notes).toHaveLength(3);
  });
});

test('no text becomes markup: only our own elements and attributes, only web links', () => {
  const own = new Set<string>(markdownTags).union(
    new Set(
      'head meta title style body header main h1 h2 h3 p nav ol ul li a b bdi section article blockquote div dl dt dd mark details summary footer span'.split(
        ' ',
      ),
    ),
  );
  const attributes = new Set(
    'charset http-equiv content name class dir lang href rel id download aria-label start'.split(' '),
  );
  fc.assert(
    fc.property(anyStore, anyText(60), (store, text) => {
      const hostile = `${text}"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
      const bundle = {
        ...store,
        articles: [
          ...store.articles,
          article({ title: hostile, authors: [hostile], text: hostile, language: hostile.slice(0, 40) }),
        ],
        notes: [
          ...store.notes,
          note({ text: hostile, tags: [hostile], author: hostile, lastSeen: { at, state: 'orphan', exact: hostile } }),
        ],
      };
      const strange: string[] = [];
      for (const element of opened(report.write(bundle)).querySelectorAll('*')) {
        const name = element.tagName.toLowerCase();
        if (name !== 'html' && !own.has(name)) strange.push(name);
        for (const attribute of element.getAttributeNames())
          if (!attributes.has(attribute)) strange.push(`${name} ${attribute}`);
        const href = element.getAttribute('href');
        if (href !== null && !/^(https?:\/\/|#a\d+$|data:application\/json;base64,|mailto:)/i.test(href))
          strange.push(href);
      }
      expect(strange).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('the data in it', () => {
  const html = report.write({ articles: [article()], notes: [note()], at });

  test('text that imitates the link is not taken for it, not even unescaped', () => {
    const fake = '<a id="claimlight-archive" href="data:application/json;base64,AAAA">';
    const forged = report
      .write({ articles: [article({ title: fake })], notes: [note()], at })
      .replaceAll('&quot;', '"');
    expect(archiveInReport(forged)).toEqual({ json: expect.stringContaining('"claimlight-archive"') });
  });

  test.each([
    ['no report', '<!doctype html><title>News</title>', /no Claimlight report/],
    ['cut off', html.slice(0, -200), /damaged or cut off/],
    ['one sign changed to none of base64', html.replace('base64,e', 'base64,*'), /damaged or cut off/],
  ])('%s', (_, file, reason) => {
    expect(archiveInReport(file)).toEqual({ error: expect.stringMatching(reason) });
  });
});

test('the old sentence: from the text where the hint counts in it, else from the context', () => {
  const words = { exact: 'closed at noon', prefix: 'Rain fell. The bridge was ', suffix: ', she said. Later' };
  const one = note({ selector: words, hint: { start: 26, end: 40, length: 60 } });
  const whole = { before: 'The bridge was ', words: 'closed at noon', after: ', she said.' };
  expect(oldSentence(one, '')).toEqual(whole);
  expect(oldSentence(one, 'Rain fell. The bridge was closed at noon, she said. Later it opened.')).toEqual(whole);
  const end = note({ selector: { exact: 'It was closed.', prefix: 'No. ', suffix: ' Later it opened.' } });
  expect(oldSentence(end, '')).toEqual({ before: '', words: 'It was closed.', after: '' });
  expect(oldSentence(note({ selector: null }), '')).toBeNull();
});
