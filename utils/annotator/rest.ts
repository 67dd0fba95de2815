// Whether a page rests. With each change of a page its browser looks at every painted range anew, and more than some dozens
// of them cost a page that changes with each frame a good part of its time: there only what the reader sees is painted.

/** So many batches of changes in so long are no rest, ms; so long without that is rest. */
const many = 30;
const long = 3_000;
const calm = 5_000;

/** Gives what to call at each batch of changes; `turned` hears when the page has become restless, and when it rests again. */
export function watchRest(turned: (restless: boolean) => void, signal: AbortSignal): () => void {
  let begun = 0;
  let count = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    count += 1;
    const past = performance.now() - begun;
    if (past < long) return;
    // What began long ago is no busy time: the page has rested since.
    const busy = count > many && past < 2 * long;
    begun += past;
    count = 0;
    if (!busy) return;
    if (resting === undefined) turned(true);
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      if (!signal.aborted) turned(false);
    }, calm);
  };
}

/** Of marks what stands in the window or within a tenth of a window of it. */
export const nearWindow = <T extends { readonly range: Range }>(marks: Iterable<T>): T[] =>
  [...marks].filter(({ range }) => {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > -innerHeight / 10 && top < 1.1 * innerHeight;
  });
