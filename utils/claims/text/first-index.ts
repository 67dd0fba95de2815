// Looks a place up in a sorted list: asked for every source, so a walk would make long articles slow.

/** The first of `count` indexes at which `reached` holds, or `count`; by halving, so it must hold from there on. */
export function firstIndex(count: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
