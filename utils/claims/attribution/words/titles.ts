// Names of works in quotation marks ("the film “A Winter”", "on “The Morning Show,” Roe said"): no speech, but part of the
// sentence around them. Told by capitals on every long word and by the words right before.

import type { Span } from '../../../span.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import { isCapital } from '../../text/capital.ts';
import type { Token } from '../../text/token.ts';

/**
 * Whether what stands beside words in marks makes them the name of a piece or a slogan, however they are spelled:
 * “Harbour opens at last,” by Ana Roe; “Free the quay” (2015); Roe's commentary, “Close the harbour,” is right.
 */
export function isCredited(text: string, { start, end }: Span, { attribution }: LanguagePack): boolean {
  const [by = '', ...words] = text
    .slice(text.charAt(end) === ',' ? end + 1 : end, end + 40)
    .trimStart()
    .split(/\s/, 3);
  if (/^\(\d{4}\)/.test(by)) return true;
  if (listOf(attribution, 'by').has(by) && words.some(isCapital)) return true;
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  return before.endsWith(',') && listOf(attribution, 'works').has(before.slice(before.lastIndexOf(' ') + 1, -1));
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
