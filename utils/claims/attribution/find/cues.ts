// Reporting verbs with their auxiliaries, adverbs and particles: "has also said", "declined to say", "was described".
import type { Lexicon } from '../words/lexicon.ts';
import * as Tag from '../words/tags.ts';
import * as Takes from '../words/takes.ts';
import { has, type Sentence, type Unit } from '../words/units.ts';
import * as Form from '../words/verb-forms.ts';

/** A verb group that reports; `from` and `to` count units, `to` is the first after it. */
export type Cue = {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly takes: number;
  readonly shape: 'finite' | 'ing' | 'infinitive' | 'passive';
  /** The form of the head, to tell a verb of the same clause ("and added") from one inside the content. */
  readonly forms: number;
  readonly plain: boolean;
  readonly negated: boolean;
};

const notVerbAfter = Tag.determiners | Tag.possessives;

/** The cue whose head stands at `head`, or null where the word is no reporting verb there. */
export function cueAt(
  units: readonly Unit[],
  sentence: Sentence,
  head: number,
  lexicon: Lexicon,
  titled: boolean,
): Cue | null {
  const unit = units[head];
  if (!unit?.senses || (unit.capital && head > sentence.from && !titled)) return null;
  let forms = 0;
  let takes = 0;
  let behind = 0;
  for (const sense of unit.senses) {
    const after = sense.particle === '' ? 0 : particleAt(units, head, sense.particle);
    if (after === null) continue;
    // Of a verb with a particle only the senses with it count.
    if (after > 0 && behind === 0) forms = takes = 0;
    else if (after === 0 && behind > 0) continue;
    behind ||= after;
    forms |= sense.forms;
    takes |= sense.takes;
  }
  if (forms === 0 && takes === 0) return null;
  const left = leftOf(units, sentence, head);
  const base = {
    from: left.from,
    head,
    to: head + 1 + behind,
    takes,
    forms,
    negated: left.negated,
    plain: !left.aux,
  };
  if (left.infinitive === 'bare') return forms & Form.base ? { ...base, shape: 'infinitive' } : null;
  if (left.infinitive === 'led') return forms & Form.base ? { ...base, shape: left.ing ? 'ing' : 'finite' } : null;
  if (left.be) {
    if (left.possessive && !(forms & (Form.ing | Form.participle))) return null;
    // "Roe's warning that": a noun.
    if (left.possessive && forms & Form.ing && lexicon.nouns.has(unit.low) && has(units[base.to], Tag.that))
      return null;
    if (forms & Form.ing) return { ...base, shape: 'finite' };
    return forms & Form.participle ? { ...base, shape: 'passive' } : null;
  }
  if (left.aux) return forms & (Form.base | Form.participle) ? { ...base, shape: 'finite' } : null;
  const before = units[left.from - 1];
  if (lexicon.nouns.has(unit.low) && isDoneTo(before)) return null;
  if (forms & Form.ing) return has(before, notVerbAfter) ? null : { ...base, shape: 'ing' };
  if (isPossessive(before)) return null;
  // "one in three said", "many say": words that also stand without a noun, where a clause follows the verb.
  if (has(before, notVerbAfter) && !(lexicon.standing.has(before?.low ?? '') && opensContent(units[base.to])))
    return null;
  if (has(before, Tag.prepositions) && !has(before, Tag.as)) return null;
  if (forms & Form.participle && has(units[head + 1], Tag.by)) return { ...base, shape: 'passive' };
  if (forms & Form.past) return { ...base, shape: 'finite' };
  // "Her remarks were": what a verb of its own follows at once is a noun.
  const next = units[base.to];
  if ((has(next, Tag.be | Tag.auxiliaries) || hasSaid(next)) && !has(before, Tag.subjects)) return null;
  if (forms & Form.third) return { ...base, shape: 'finite' };
  if (!(forms & Form.base)) return null;
  const plural =
    pluralBefore(before, lexicon) ||
    lexicon.standing.has(before?.low ?? '') ||
    pluralHead(units, sentence, left, lexicon);
  // "the owners, however, say they", "those asked say the": a verb that is no noun and is followed by a clause.
  const past = left.from > sentence.from && (before?.low === ',' || Boolean(before?.word));
  const bound = has(before, Tag.and | Tag.but | Tag.prepositions | Tag.auxiliaries | Tag.be | Tag.adverbs | Tag.to);
  const opens =
    past && !bound && !lexicon.nouns.has(unit.low) && (takes & Takes.clause) !== 0 && opensContent(units[base.to]);
  return plural || opens ? { ...base, shape: 'finite' } : null;
}

/**
 * How many units the particle of a verb takes with what stands before it: "rule out", "rule it out". None where it stands
 * further on before a number ("put the toll | at 40"), and null where it is not there.
 */
function particleAt(units: readonly Unit[], head: number, particle: string): number | null {
  if (particle.startsWith(further)) return numbered(units, head, particle.slice(further.length)) ? 0 : null;
  if (particle === units[head + 1]?.low) return 1;
  return particle === units[head + 2]?.low && has(units[head + 1], Tag.objects) ? 2 : null;
}

/** In front of a particle in a pack. */
const further = '…';

function numbered(units: readonly Unit[], head: number, particle: string): boolean {
  for (let at = head + 2; at < head + 9; at++) {
    const unit = units[at];
    if (!unit?.word || has(unit, Tag.be | Tag.auxiliaries | Tag.subjects)) return false;
    if (unit.low === particle) return numberAt(units, at + 1);
  }
  return false;
}

/** "40", "about £2.4m", "more than 40"; no "the scene on May 4". */
function numberAt(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 4 && !has(units[at], Tag.times | Tag.nounPrepositions); at++)
    if (/^\d/.test(units[at]?.low ?? '')) return true;
  return false;
}

const opensContent = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.quote !== null ||
    unit.capital ||
    unit.low === ':' ||
    has(unit, Tag.that | Tag.subjects | Tag.determiners | Tag.possessives | Tag.questions));

/** "dismissed reports that", "rejects claims that": a verb whose object is the noun behind it. */
const isDoneTo = (unit: Unit | undefined): boolean =>
  unit?.senses?.some(({ takes, forms }) => takes & Takes.thing && forms & (Form.past | Form.third)) ?? false;

const hasSaid = (unit: Unit | undefined): boolean =>
  unit?.senses?.some(({ takes, forms }) => takes & Takes.quote && takes & Takes.clause && forms & Form.past) ?? false;

const isPossessive = (unit: Unit | undefined): boolean => has(unit, Tag.genitive);

function pluralBefore(unit: Unit | undefined, lexicon: Lexicon): boolean {
  if (!unit?.word) return false;
  if (has(unit, Tag.subjects)) return true;
  return lexicon.pluralEndings.some((ending) => unit.low.endsWith(ending));
}

/** "Residents of the tower claim that": the noun before a phrase that belongs to it, where a clause or nothing follows the verb. */
function pluralHead(units: readonly Unit[], { from, to }: Sentence, left: Left, lexicon: Lexicon): boolean {
  const next = units[left.head + 1];
  if (left.head + 1 < to && next?.low !== '.' && !(has(next, Tag.that) && left.head + 2 < to)) return false;
  for (let at = left.from - 1; at > from && left.from - at < 7; at--) {
    if (!units[at]?.word || has(units[at], Tag.be | Tag.auxiliaries)) return false;
    // "documents seen by the Press show"
    if (has(units[at], Tag.by)) return pluralBefore(units[at - 2], lexicon);
    if (has(units[at], Tag.nounPrepositions | Tag.prepositions)) return pluralBefore(units[at - 1], lexicon);
  }
  return false;
}

type Left = {
  head: number;
  from: number;
  be: boolean;
  aux: boolean;
  negated: boolean;
  possessive: boolean;
  ing: boolean;
  infinitive: 'none' | 'bare' | 'led';
};

function leftOf(units: readonly Unit[], sentence: Sentence, head: number): Left {
  const left: Left = {
    head,
    from: head,
    be: false,
    aux: false,
    negated: false,
    possessive: false,
    ing: false,
    infinitive: 'none',
  };
  let at = head - 1;
  for (; at >= sentence.from && head - at < 9; at--) {
    const unit = units[at];
    if (!unit?.word) break;
    if (has(unit, Tag.negations)) left.negated = true;
    if (has(unit, Tag.be)) {
      if (!left.aux) left.be = true;
      left.aux = true;
      left.possessive = isPossessive(unit);
    } else if (has(unit, Tag.auxiliaries) && !(unit.capital && at > sentence.from)) {
      left.aux = true;
    } else if (has(unit, Tag.to) && left.infinitive === 'none' && !left.aux) {
      // "went on to say"
      const step = has(units[at - 1], Tag.prepositions) && has(units[at - 2], Tag.control) ? 2 : 1;
      const leader = units[at - step];
      if (!has(leader, Tag.control) || at - step < sentence.from) {
        left.infinitive = 'bare';
        left.from = at;
        return left;
      }
      left.infinitive = 'led';
      left.ing = has(leader, Tag.progressive);
      at -= step;
    } else if (has(unit, Tag.negations) || (has(unit, Tag.adverbs) && !has(unit, Tag.finiteVerbs))) {
      continue;
    } else break;
    left.from = at;
  }
  // Adverbs right before the verb belong to the cue ("also said"); those before auxiliaries were passed over.
  while (left.from - 1 >= sentence.from && has(units[left.from - 1], Tag.adverbs) && at < left.from - 1) left.from--;
  return left;
}

export const takesAny = (cue: Cue, takes: number): boolean => (cue.takes & takes) !== 0;
