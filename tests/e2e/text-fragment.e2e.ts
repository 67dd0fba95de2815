// Links to the very words, opened in real Chromium: which words it marks is read from the picture of the page, for no
// script can ask. Firefox marks by its own rules of the same specification and is not asked here.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkToWords } from '../../utils/exchange/write/text-fragment.ts';
import { startChromium } from './driver/chromium.ts';
import { type Driver, until } from './driver/driver.ts';
import { type Site, startSite } from './site.ts';

const paragraphs = [
  'The mayor of Harwen said the dam would hold. The mayor of Harwen said the dam would hold again on Monday.',
  'At least 52 people were killed, officials said; at least 52 people were killed in the second flood, too.',
  'A well-known engineer, Ines Talvik, spoke of “a 40-year-old wall” & of costs: 3,5 million, or 10 % more.',
  'The council met twice. It heard a long report on the pumps of the lower town, on the gates that were never closed in the spring, on the two wardens who had warned of it in letters nobody opened, on the budget that had been moved to the new bridge, and on the seventeen houses that stood empty since the winter before last.',
  'Der Bürgermeister sprach von „großen Schäden“. Міська рада зібралася двічі. 市長は堤防が持つと述べた。',
  'Shares fell 4.5 per cent; the river rose 4.5 metres. It rose again.',
];
const text = paragraphs.join('\n\n');
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flood</title><style>
  body { font: 20px/2 sans-serif; width: 1000px; margin: 20px; color: #000 } ::target-text { background: #00ff00; color: #00ff00 }
</style></head><body>${paragraphs
  .map((line) => `<p>${line.replaceAll('&', '&amp;').replace('Ines Talvik', '<b>Ines <i>Tal</i>vik</b>')}</p>`)
  .join('\n')}</body></html>`;

/** The words wanted, and which of their places, from 0. */
const cases: [words: string, nth: number][] = [
  ['The mayor of Harwen said the dam would hold', 0],
  ['The mayor of Harwen said the dam would hold', 1],
  ['would hold again on Monday', 0],
  ['least 52 people were killed', 0],
  ['least 52 people were killed', 1],
  ['52', 1],
  ['Ines Talvik', 0],
  ['“a 40-year-old wall” & of costs: 3,5 million', 0],
  ['well-known engineer', 0],
  [paragraphs[3] ?? '', 0],
  ['von „großen Schäden“', 0],
  ['Міська рада', 0],
  ['4.5', 0],
  ['4.5', 1],
  ['rose', 1],
  ['rose 4.5 metres. It rose', 0],
];

describe('chromium', () => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    site.serve('/flood', html);
    driver = await startChromium();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test.each(cases)('%j, place %i', async (words, nth) => {
    let start = -1;
    for (let n = 0; n <= nth; n++) start = text.indexOf(words, start + 1);
    const end = start + words.length;
    const selector = {
      exact: words,
      prefix: text.slice(Math.max(0, start - 64), start),
      suffix: text.slice(end, end + 64),
    };
    const page = await driver.open('about:blank');
    await page.setViewport({ width: 1100, height: 1400 });
    await page.goto(linkToWords(site.url('/flood'), selector));
    const marked = await until('marked words', async () => (await markedIn(page)) || null);
    await page.close();
    expect(marked).toEqual({ start: wordsBefore(start), words: wordsIn(words) });
  });
});

const wordsIn = (part: string): string => part.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
const wordsBefore = (at: number): number => text.slice(0, at).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words whose middle is green in the picture, and how many words stand before the first of them. */
async function markedIn(page: Page): Promise<{ start: number; words: string } | null> {
  // The welcome page opens by itself and may have come in front: a page behind another is never painted.
  await page.bringToFront();
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const isGreen = (x: number, y: number) => {
      const [red = 255, green = 0, blue = 255] = context?.getImageData(x, y, 1, 1).data ?? [];
      return red < 40 && green > 215 && blue < 40;
    };
    const found: string[] = [];
    let start = -1;
    let count = 0;
    let whole = '';
    const nodes: { node: Text; from: number }[] = [];
    for (const block of document.querySelectorAll('p')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        nodes.push({ node, from: whole.length });
        whole += node.data;
      }
      whole += '\n\n';
    }
    const rangeOf = (from: number, to: number) => {
      const range = document.createRange();
      for (const each of nodes) {
        const length = each.node.data.length;
        if (from >= each.from && from < each.from + length) range.setStart(each.node, from - each.from);
        if (to > each.from && to <= each.from + length) range.setEnd(each.node, to - each.from);
      }
      return range;
    };
    for (const match of whole.matchAll(/[\p{L}\p{N}]+/gu)) {
      const box = rangeOf(match.index, match.index + match[0].length).getClientRects()[0];
      if (box && isGreen(box.left + box.width / 2, box.top + box.height / 2)) {
        if (start < 0) start = count;
        found.push(match[0]);
      }
      count++;
    }
    return found.length > 0 ? { start, words: found.join(' ') } : null;
  }, picture);
}
