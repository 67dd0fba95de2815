// Words in marks behind a colon or a comma, which a verb that no list knows or a bare name leads to.
import { stretch } from '../../stretch.ts';
import type { Mention, Sentence } from '../../types.ts';
import { type Atom, has, is } from '../../words/atom.ts';
import * as Tag from '../../words/tags.ts';
import { type Clause, mainClause } from '../main-clause.ts';
import { bareCue, found, type Order } from '../order.ts';
import { mayBeSomeone } from '../someone.ts';
import { mentionBefore } from '../sources.ts';
import { isSpeech } from '../speech.ts';

/** Roe shot back: “The plan is dead.” Also a bare name before the colon. */
export const afterLead: Order = (atoms, sentence, quote, _, place) => {
  const sign = quote.from - 1;
  const low = atoms[sign]?.low;
  if (sign <= sentence.from || (low !== ':' && !(low === ',' && isSpeech(atoms[quote.from], place)))) return null;
  const signed = low === ':' ? nameAfterDash(atoms, sentence, sign) : null;
  const clause = signed ? null : mainClause(atoms, stretch(sentence.from, quote.from));
  const mention =
    signed ?? (clause ? whoLeads(atoms, clause) : low === ':' ? someoneBefore(atoms, sentence, sign) : null);
  const cue = clause ? clause.verb : sign;
  return mention && found('colon', mention, bareCue(cue, cue + 1), quote);
};

/** "Two things stay: “…”", "Her dream is alive: “…”": the matter, and nobody who speaks. */
const whoLeads = (atoms: readonly Atom[], { mention, verb }: Clause): Mention | null =>
  mayBeSomeone(atoms, mention) ||
  (!has(atoms[mention.from], Tag.nobody) && (!has(atoms[verb], Tag.be) || has(atoms[verb + 1], Tag.progressive)))
    ? mention
    : null;

function someoneBefore(atoms: readonly Atom[], sentence: Sentence, colon: number): Mention | null {
  const mention = mentionBefore(atoms, sentence, colon);
  // "calls it an icon in his preface: “…”": the end of a longer saying.
  const whole = mention !== null && (mention.from - sentence.from < 2 || is(atoms[mention.from - 1], ','));
  const called = whole && has(atoms[mention.from], Tag.determiners | Tag.possessives);
  return mention && (mayBeSomeone(atoms, mention) || called) ? mention : null;
}

/** "The polls had it right — Ana Roe: “…”" */
function nameAfterDash(atoms: readonly Atom[], sentence: Sentence, colon: number): Mention | null {
  let from = colon;
  while (from > sentence.from && atoms[from - 1]?.word && atoms[from - 1]?.capital) from--;
  return from < colon && colon - from < 5 && is(atoms[from - 1], '—') ? stretch(from, colon) : null;
}
