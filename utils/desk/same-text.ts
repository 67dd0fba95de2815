// Whether a text is another version of one, or another text: by the runs of four words that they share.
import { type Block, wordsIn } from '../exchange/read/own-text.ts';

const run = 4;

function runsOf(blocks: readonly Block[]): Set<string> {
  const words =
    blocks
      .map(wordsIn)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at < Math.max(1, words.length - run + 1); at++) runs.add(words.slice(at, at + run).join(' '));
  return runs;
}

/** At least a quarter of the shorter one's runs stands in the other. */
export function isSameText(a: readonly Block[], b: readonly Block[]): boolean {
  const [one, two] = [runsOf(a), runsOf(b)].toSorted((x, y) => x.size - y.size);
  if (!one || !two) return false;
  let shared = 0;
  for (const each of one) if (two.has(each)) shared += 1;
  return shared >= one.size / 4;
}
