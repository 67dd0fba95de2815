// A phrase before the source, the content before it or behind the source.
import { stretch } from '../../stretch.ts';
import type { Sentence, Stretch } from '../../types.ts';
import * as Tag from '../../words/tags.ts';
import { has, is, type Unit } from '../../words/unit.ts';
import { contentEnd, trimEnd } from '../content-end.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { clauseIn, firstWord } from '../sides.ts';

/** The plan is dead, according to Roe. According to Roe, the plan is dead. */
export const accordingTo: Order = (units, sentence, cue) => {
  const mention = mentionAfter(units, cue.to, sentence.to);
  if (!mention) return null;
  const { from } = sentence;
  const opens = cue.from === from || (cue.from === from + 1 && units[from]?.word);
  const content = opens ? behind(units, sentence, mention.to) : around(units, sentence, cue.from, mention.to);
  return content.length > 0 ? { rule: 'according-to', spoken: true, mention, cue, content } : null;
};

function behind(units: readonly Unit[], sentence: Sentence, edge: number): Stretch[] {
  const from = pastAside(units, sentence, commaFrom(units, sentence, edge)) + 1;
  const to = trimEnd(units, from, sentence.to);
  return to > from ? [{ from, to }] : [];
}

/** What stands before the phrase, and what goes on behind the source: The plan, according to Roe, is dead. */
function around(units: readonly Unit[], sentence: Sentence, edge: number, past: number): Stretch[] {
  const left = { from: firstWord(units, sentence.from, sentence.to), to: trimEnd(units, sentence.from, edge) };
  if (left.to <= left.from) return [];
  if (!is(units[past], ',') || !is(units[edge - 1], ',')) return [left];
  const from = past + 1;
  const to = contentEnd(units, sentence, from, null);
  const goesOn = (to - from > 2 || units[from]?.quote) && !has(units[from], Tag.closers | Tag.determiners);
  return goesOn ? [left, stretch(from, to)] : [left];
}

function commaFrom(units: readonly Unit[], sentence: Sentence, from: number): number {
  let comma = from;
  while (comma < sentence.to && !is(units[comma], ',')) comma++;
  return comma;
}

/** "According to Roe, who took over in March, the plan is dead": the comma behind what only tells who the source is. */
function pastAside(units: readonly Unit[], sentence: Sentence, comma: number): number {
  const close = commaFrom(units, sentence, comma + 1);
  if (close + 2 >= sentence.to) return comma;
  const first = units[comma + 1];
  const tells = has(first, Tag.relatives) || !clauseIn(units, comma + 1, close + 1);
  const aside = has(first, Tag.relatives | Tag.determiners | Tag.possessives | Tag.roles | Tag.titles);
  return tells && aside && clauseIn(units, close, sentence.to) ? close : comma;
}
