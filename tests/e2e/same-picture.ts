// Whether two pictures show the same, decided in a browser page: it decodes PNG and counts pixels, so that no library is
// needed for either. Small differences in how a letter's edge is drawn are let pass.
import type { Page } from 'puppeteer-core';

/** A channel of a pixel may differ by this much (of 255) before the pixel counts as different. */
const tone = 40;

/**
 * The share of pixels, 0 to 1, that differ between two PNG files given as base64; 1 where their sizes differ.
 * `page`: any page that may run scripts.
 */
export const difference = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (first, second, allowed) => {
      const read = async (data: string) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = await Promise.all([read(first), read(second)]);
      if (a.width !== b.width || a.height !== b.height) return 1;
      let unlike = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const far = [0, 1, 2].some((k) => Math.abs((a.data[at + k] ?? 0) - (b.data[at + k] ?? 0)) > allowed);
        if (far) unlike++;
      }
      return unlike / (a.width * a.height);
    },
    one,
    other,
    tone,
  );
