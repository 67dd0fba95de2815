// Names of works in quotation marks ("the film “A Winter”", "on “The Morning Show,” Roe said"): no speech, but part of the
// sentence around them. Told by capitals on every long word and by the words right before.
import type { Token } from '../match.ts';

/** Capitals on nearly all long words and no stop: the title of a work, a headline or a slogan. */
export function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}’']{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\P{Ll}/u.test(word));
  return (
    /^\P{L}*\p{Lu}/u.test(words) && capitals.length > 1 && capitals.length >= long.length * 0.7 && !/[!?;]/.test(words)
  );
}

/** Words that stand before the name of a work: `works` ("film", "show") and prepositions ("on"). */
export type WorkWords = {
  readonly works: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly ofs: ReadonlySet<string>;
};

/** Whether the words before a quotation, which starts at token `at`, make it the name of a work. */
export function namesWork(tokens: readonly Token[], at: number, { works, places, ofs }: WorkWords): boolean {
  let back = at - 1;
  const comma = tokens[back]?.low === ',';
  if (comma) back--;
  if (works.has(tokens[back]?.low ?? '')) return true;
  if (comma) return false;
  // "an episode of “The Morning Show”"
  if (ofs.has(tokens[back]?.low ?? '')) return works.has(tokens[back - 1]?.low ?? '');
  if (places.has(tokens[back]?.low ?? '')) return true;
  // "on the Ostrand Channel's “This Week”"
  if (tokens[back - 1]?.low !== "'" || tokens[back]?.low !== 's') return false;
  back -= 2;
  for (let words = 0; words < 4 && tokens[back]?.kind === 'word' && !places.has(tokens[back]?.low ?? ''); words++)
    back--;
  return places.has(tokens[back]?.low ?? '');
}
