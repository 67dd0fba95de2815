// A real click that is known to have met what it was aimed at.
import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Aims and clicks; whether what was aimed at took the click. Rows out of sight have a guessed height, and what is above may
 * still be coming, so it stands still and lies uncovered first; a line that comes between aim and press moves it all the same.
 */
export async function hit(page: Page, target: ElementHandle<Element>): Promise<boolean> {
  await page.bringToFront();
  await target.evaluate(async (element) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const place = () => {
      // What goes over several lines is clicked in the first.
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      if (top && element.contains(top)) return `${x} ${y} ${width} ${height}`;
      // Not where it can be seen already: the head of a list shrinks as it is scrolled, and would go to and fro.
      element.scrollIntoView({ block: 'center' });
      return null;
    };
    element.addEventListener('click', () => element.setAttribute('data-hit', ''), { once: true, capture: true });
    let last = place();
    let frames = 0;
    for (let still = 0; still < 2 && element.isConnected; still = last !== null && place() === last ? still + 1 : 0) {
      last = place();
      await frame();
      if (++frames > 300) throw new Error('It never lay still and uncovered');
    }
  });
  await target.click();
  return target
    .evaluate((element) => {
      const taken = element.hasAttribute('data-hit');
      element.removeAttribute('data-hit');
      return taken;
    })
    .catch(() => {
      // The click took the page away.
      return true;
    });
}
