// What a picture shows on its ground: how strongly the strongest line stands out, and how much is drawn at all. Decoded in a
// browser page, so that no library is needed.
import type { Page } from 'puppeteer-core';

export type Ink = {
  /** The best contrast of a pixel against the ground, as in WCAG 2.2: 1 to 21. */
  readonly contrast: number;
  /** The part of the picture that is not ground, 0 to 1. */
  readonly share: number;
};

/** `scratch`: any page that may run scripts. The ground is the colour of the first pixel. `picture`: a PNG as base64. */
export const inkOf = (scratch: Page, picture: string): Promise<Ink> =>
  scratch.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    const linear = (value: number): number => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    const light = (at: number): number =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, k) => sum + weight * linear(pixels[at + k] ?? 0), 0);
    const ground = light(0);
    let contrast = 1;
    let drawn = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const here = light(at);
      const ratio = (Math.max(here, ground) + 0.05) / (Math.min(here, ground) + 0.05);
      if (ratio > 1.02) drawn++;
      contrast = Math.max(contrast, ratio);
    }
    return { contrast, share: drawn / (pixels.length / 4) };
  }, picture);
