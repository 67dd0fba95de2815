// Days, feasts and numbers that are part of a name, or of an age: "The Sunday Times", "a Christmas market", "in her 40s".

import * as Tag from '../attribution/words/tags.ts';
import type { FormHit } from '../pack/form-match.ts';
import { isIn, listOf } from '../pack/lists.ts';
import { namedAt } from '../text/capital.ts';
import { isNoun } from '../text/nouns.ts';
import type { Token } from '../text/token.ts';
import type { DateLexicon } from './lexicon.ts';

/** Whether a form stands inside a name, or tells an age. */
export function isNamed(form: FormHit, tokens: readonly Token[], lexicon: DateLexicon): boolean {
  const { rule, from, to, captures } = form;
  if (rule === 'decade') return ((tokens[from - 1]?.tags ?? 0) & Tag.possessives) !== 0;
  if (rule === 'numeric') return listOf(lexicon.words, 'slashed').has(spelled(tokens, from, to));
  const day = rule === 'holiday' || rule === 'dayword' || rule === 'weekday';
  return day && !captures.has('year') && !captures.has('move') && isDayNamed(form, tokens, lexicon);
}

/** Whether a weekday, a feast or a word such as "today" is part of a name, by the words on both sides. */
function isDayNamed({ rule, from, to }: FormHit, tokens: readonly Token[], lexicon: DateLexicon): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (rule === 'dayword' && first?.capital && before?.kind === 'word' && !before.stop) return true;
  if (!after?.gap || tokens[to - 1]?.stop) return false;
  const led = before?.kind === 'digits' || ((before?.tags ?? 0) & Tag.determiners) !== 0;
  if (led && !before?.stop && namedAt(after, lexicon.grammar)) return true;
  return (
    rule === 'holiday' && to === from + 1 && isNoun(after) && !lexicon.is('spells', after) && !lexicon.is('ats', before)
  );
}

const spelled = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join('');

/** "left home that Saturday": a day that the text tells elsewhere; not "said that Saturday was dry". */
export const pointsBack = ({ rule, from }: FormHit, tokens: readonly Token[], { words }: DateLexicon): boolean =>
  (rule === 'weekday' || rule === 'month' || rule === 'season') &&
  isIn(words, 'pointing', tokens[from - 1]) &&
  !tokens[from - 1]?.stop &&
  !tokens[from - 2]?.senses;
