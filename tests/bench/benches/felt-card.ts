// How long a reader waits for the card: from the click's own time to the frame that shows it.
import type { Page } from 'puppeteer-core';
import { until } from '../../e2e/driver/driver.ts';
import { layoutShift, pointOf } from '../../e2e/steps.ts';

/** How a hand comes to a click, ms: it rests on the words before it presses, and holds the button down. */
const rests = 200;
const holds = 80;
/** Pages opened for each way of clicking. */
const pages = 3;

export type Cards = {
  /** The first card of a page: the hand rests on the words, then presses. */
  readonly rested: readonly number[];
  /** The first card of a page: pressed on arrival. */
  readonly pressed: readonly number[];
  /** The first card of a page: arrived, down and up in one moment, as only a script clicks. */
  readonly sudden: readonly number[];
  /** Every further card of a page, sudden too. */
  readonly again: readonly number[];
  /** The layout shift of the page, of all its cards together. */
  readonly shift: number;
};

const words = ['At least 43 people were killed', '184 millimetres', '97 per cent'];

/** `open`: opens the article in a tab of its own, with nothing left of another's scripts, and waits for its marks. */
export async function cardTimes(open: () => Promise<Page>): Promise<Cards> {
  const firstTime = async (rest: number, hold: number) => {
    const page = await open();
    await noteCards(page);
    await click(page, 0, rest, hold);
    return { page, time: (await seen(page))[0] ?? Number.NaN };
  };
  const firstTimes = async (rest: number, hold: number) => {
    const times: number[] = [];
    while (times.length < pages) {
      const { page, time } = await firstTime(rest, hold);
      times.push(time);
      await page.close();
    }
    return times;
  };
  const rested = await firstTimes(rests, holds);
  const pressed = await firstTimes(0, holds);
  const sudden = await firstTimes(0, 0);
  const { page } = await firstTime(0, 0);
  for (let turn = 1; turn < 12; turn++) await click(page, turn, 0, 0);
  const [, ...again] = await seen(page);
  const shift = await layoutShift(page);
  await page.close();
  return { rested, pressed, sudden, again, shift };
}

async function click(page: Page, turn: number, rest: number, hold: number): Promise<void> {
  const { x, y } = await pointOf(page, words[turn % words.length] ?? '');
  await page.mouse.move(x, y);
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  await page.mouse.click(x, y, { delay: hold });
  await until('the card', async () => (await seen(page)).length > turn);
  await page.keyboard.press('Escape');
}

const seen = (page: Page): Promise<number[]> =>
  page.evaluate(() => performance.getEntriesByName('card').map(({ duration }) => duration));

const noteCards = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let clicked = 0;
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });
    new MutationObserver((records) => {
      const cards = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (cards.some(({ nodeName }) => nodeName === 'CLAIMLIGHT-CARD'))
        requestAnimationFrame(() => performance.measure('card', { start: clicked, end: performance.now() }));
    }).observe(document.documentElement, { childList: true });
  });
