// Where German puts what is reported: "sagte, dass …", and with the verb at the end "hat am Montag gesagt, …".

import type { WordForm } from '../../pack/words/grammar.ts';

const auxiliaries = new Set('hat haben hatte hatten habe hätte hätten wird werden würde würden soll sollen'.split(' '));

/** Words between an auxiliary and the participle at the end of its clause. */
const reach = 16;

/** The cue of the reporting verb at `verb`: from its auxiliary on, with the content behind the comma. */
export function cueAround(
  words: readonly WordForm[],
  verb: number,
): { readonly from: number; readonly content: number } | undefined {
  if (words[verb + 1]?.low !== ',') return undefined;
  let from = verb;
  if (/^(?:ge|be|er|ver)\p{L}*(?:t|en)$/u.test(words[verb]?.low ?? ''))
    for (let at = verb - 1; at >= verb - reach && !/^[.,;:!?]$/.test(words[at]?.low ?? '.'); at--)
      if (auxiliaries.has(words[at]?.low ?? '')) {
        from = at;
        break;
      }
  return { from, content: verb + 2 };
}
