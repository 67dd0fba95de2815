// Who speaks in an interview printed line by line ("Interviewer: Were you there? Haddani: I was."): told by the whole
// article, because one line that opens with a word and a colon may as well be a recipe.

import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, perRun } from '../../pack/lists.ts';
import { isCapital } from '../../text/capital.ts';

const lineAtMost = 40;

/** What stands before the colon of each speaker's lines; empty where fewer than two take turns. */
export const speakersOf = perRun(read);

function read({ text, passages }: Run, { attribution }: LanguagePack): ReadonlySet<string> {
  const lines = new Map<string, number>();
  for (const { start, end } of passages) {
    const line = text.slice(start, Math.min(end, start + lineAtMost));
    const colon = line.indexOf(': ');
    const label = line.slice(0, Math.max(0, colon));
    // "Sizes: small to large" in a list of facts: no sentence, and nobody says it.
    if (label !== '' && label.split(' ').every(isCapital) && !/[\p{L}\p{N})]/u.test(text.charAt(end - 1)))
      lines.set(label, (lines.get(label) ?? 0) + 1);
  }
  const asked = [...lines.keys()].some((label) => listOf(attribution, 'askers').has(label.toLowerCase()));
  const speakers = [...lines].filter(([, count]) => asked || count > 1).map(([label]) => label);
  return new Set(speakers.length > 1 ? speakers : []);
}
