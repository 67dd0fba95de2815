// A phrase before the source, the content before it or behind the source.
import { endsPast } from '../../../text/trait-bits.ts';
import { stretch } from '../../stretch.ts';
import type { Sentence, Stretch } from '../../types.ts';
import { type Atom, has, is } from '../../words/atom.ts';
import { isCount } from '../../words/counts.ts';
import * as Tag from '../../words/tags.ts';
import * as Form from '../../words/verb-forms.ts';
import { mayBe } from '../../words/verbs.ts';
import { contentEnd, trimEnd } from '../content-end.ts';
import { mentionAfter } from '../mention-after.ts';
import type { Order } from '../order.ts';
import { clauseIn, firstWord, restFrom } from '../sides.ts';

/** The plan is dead, according to Roe. According to Roe, the plan is dead. */
export const accordingTo: Order = (atoms, sentence, cue) => {
  const { from } = sentence;
  // "According to Roe", "But according to Roe", "But, according to Roe"
  const joined = cue.from === from + 2 && has(atoms[from], Tag.and | Tag.but) && is(atoms[from + 1], ',');
  const opens = cue.from === from || joined || (cue.from === from + 1 && atoms[from]?.word);
  const bare = opens && commaFrom(atoms, sentence, cue.to) === sentence.to;
  const mention = mentionAfter(atoms, cue.to, bare ? subjectFrom(atoms, cue.to, sentence.to) : sentence.to);
  if (!mention) return null;
  if (bare) {
    const content = restFrom(atoms, sentence, mention.to);
    return content && clauseIn(atoms, content.from, content.to)
      ? { rule: 'according-to', spoken: true, mention, cue, content: [content] }
      : null;
  }
  const content = opens ? behind(atoms, sentence, mention.to) : around(atoms, sentence, cue.from, mention.to);
  return content.length > 0 ? { rule: 'according-to', spoken: true, mention, cue, content } : null;
};

/** "According to Roe | the dam will hold": where a subject of its own begins behind the source, no comma between. */
function subjectFrom(atoms: readonly Atom[], start: number, to: number): number {
  const small = Tag.determiners | Tag.possessives | Tag.subjects;
  // "According to this the boat"
  if (has(atoms[start], Tag.determiners) && has(atoms[start + 1], small)) return start + 1;
  for (let at = start + 1; at < to; at++) {
    if (has(atoms[at], small) && !has(atoms[at - 1], small | Tag.prepositions)) return at;
    if (isCount(atoms, at) && atoms[at - 1]?.word && !has(atoms[at - 1], small | Tag.prepositions)) return at;
    if (atoms[at]?.capital && !atoms[at - 1]?.capital && !has(atoms[at - 1], small | Tag.prepositions)) return at;
  }
  return to;
}

function behind(atoms: readonly Atom[], sentence: Sentence, edge: number): Stretch[] {
  const from = pastAside(atoms, sentence, commaFrom(atoms, sentence, edge)) + 1;
  const to = trimEnd(atoms, from, sentence.to);
  return to > from ? [{ from, to }] : [];
}

/** What opens words about the source or beside the point: "who took over in March", "including one from May". */
const aside = Tag.closers | Tag.determiners | Tag.prepositions | Tag.relatives | Tag.subordinators | Tag.progressive;

/** "compared with 4% in May" */
const pastEnds = (atom: Atom | undefined): boolean => ((atom?.traits ?? 0) & endsPast) !== 0;

/** What stands before the phrase, and what goes on behind the source: The plan, according to Roe, is dead. */
function around(atoms: readonly Atom[], sentence: Sentence, edge: number, past: number): Stretch[] {
  const left = { from: firstWord(atoms, sentence.from, sentence.to), to: trimEnd(atoms, sentence.from, edge) };
  if (left.to <= left.from) return [];
  if (!is(atoms[past], ',') || !is(atoms[edge - 1], ',')) return [left];
  const from = past + 1;
  const to = contentEnd(atoms, sentence, from, null);
  // "It had, according to Roe, sunk"
  const goesOn =
    // "Despite that, according to Roe, these boats sink"
    !clauseIn(atoms, left.from, left.to) ||
    has(atoms[left.to - 1], Tag.auxiliaries | Tag.be) ||
    ((to - from > 2 || atoms[from]?.quote) &&
      !has(atoms[from], aside) &&
      !mayBe(atoms[from], Form.ing) &&
      !(pastEnds(atoms[from]) && clauseIn(atoms, left.from, left.to)));
  return goesOn ? [left, stretch(from, to)] : [left];
}

function commaFrom(atoms: readonly Atom[], sentence: Sentence, from: number): number {
  let comma = from;
  while (comma < sentence.to && !is(atoms[comma], ',')) comma++;
  return comma;
}

/** "According to Roe, who took over in March, the plan is dead": the comma behind what only tells who the source is. */
function pastAside(atoms: readonly Atom[], sentence: Sentence, comma: number): number {
  const close = commaFrom(atoms, sentence, comma + 1);
  if (close + 2 >= sentence.to) return comma;
  const first = atoms[comma + 1];
  const tells = has(first, Tag.relatives) || !clauseIn(atoms, comma + 1, close + 1);
  const aside = has(first, Tag.relatives | Tag.determiners | Tag.possessives | Tag.roles | Tag.titles);
  return tells && aside && clauseIn(atoms, close, sentence.to) ? close : comma;
}
