// Work that can wait until the reader has what they asked for.

/** Resolves when the page has nothing else to do, or after so many ms. */
export const idle = (most = 2000): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: most });
    else setTimeout(done);
  });
