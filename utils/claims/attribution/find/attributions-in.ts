// All attributions of a sentence by the rules: each phrase, noun and verb that may report is shown to the orders.
import type { Place } from '../../pack/language-pack.ts';
import { listOf } from '../../pack/lists.ts';
import { startsPhrase } from '../../text/trait-bits.ts';
import { stretch } from '../stretch.ts';
import type { Attribution, Cue, Found, Sentence, Whole } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import { lexiconOf } from '../words/lexicon.ts';
import * as Tag from '../words/tags.ts';
import * as Form from '../words/verb-forms.ts';
import { trimEnd } from './content-end.ts';
import { cueAt } from './cues.ts';
import { bareCue, firstOf } from './order.ts';
import { orders } from './orders/index.ts';
import { quotedAs } from './quoted-as.ts';
import { sharedSubject } from './shared-subject.ts';
import { isCalled, subjectOf } from './subject-of.ts';
import { toSpans } from './to-spans.ts';
import { worthMarking } from './worth-marking.ts';

/** Attributions of a sentence; one without content is left for a quotation that the next passage opens with. */
export function attributionsIn(atoms: readonly Atom[], sentence: Whole, place: Place): readonly Attribution[] {
  const found = withoutVerb(atoms, sentence, place);
  const all = sentence.reports
    ? found.concat(byVerbs(atoms, sentence, place).map((one) => shortOf(found, atoms, one)))
    : found;
  return all.map((one) => toSpans(atoms, one));
}

/** "Roe said the dam had held | , according to the Courier": what somebody said ends before the phrase that names who tells it. */
function shortOf(phrases: readonly Found[], atoms: readonly Atom[], one: Found): Found {
  const last = one.content.at(-1);
  const outer = phrases.find(
    ({ rule, mention, cue, content }) =>
      rule === 'according-to' &&
      last !== undefined &&
      mention !== null &&
      content.length === 1 &&
      last.from <= cue.from &&
      mention.from < last.to &&
      is(atoms[cue.from - 1], ','),
  );
  if (!outer || !last) return one;
  const to = trimEnd(atoms, last.from, outer.cue.from);
  const rest = [...one.content.slice(0, -1), ...(to > last.from ? [stretch(last.from, to)] : [])];
  return rest.length > 0 ? { ...one, content: rest } : one;
}

function withoutVerb(atoms: readonly Atom[], sentence: Sentence, place: Place): Found[] {
  const found: Found[] = [];
  const { phrases, nouns } = lexiconOf(place.pack);
  const ask = (kind: 'phrase' | 'noun' | 'line', from: number, to: number): void => {
    const one = firstOf(orders[kind], atoms, sentence, bareCue(from, to), null, place);
    if (one) found.push(one);
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const atom = atoms[at];
    if (!atom?.word) continue;
    const phrase = atom.traits & startsPhrase ? phraseAt(atoms, at, phrases) : null;
    if (phrase) ask('phrase', at, at + phrase.length);
    else if (
      at + 2 < sentence.to &&
      nouns.has(atom.low) &&
      (has(atoms[at + 1], Tag.that) || rumoured(atoms, at, place))
    )
      ask('noun', at, at + 1);
  }
  ask('line', sentence.from, sentence.from);
  return found;
}

/** "rumours he had left", "reports the boy had been found" */
function rumoured(atoms: readonly Atom[], at: number, { pack }: Place): boolean {
  if (!listOf(pack.attribution, 'unowned').has(atoms[at]?.low ?? '')) return false;
  const next = atoms[at + 1];
  if (has(next, Tag.subjects)) return !has(next, Tag.relatives);
  if (!has(next, Tag.determiners | Tag.possessives) || has(atoms[at + 2], Tag.times) || has(atoms[at + 3], Tag.times))
    return false;
  for (let word = at + 3; word < at + 8 && atoms[word]?.word; word++)
    if (has(atoms[word], Tag.be | Tag.auxiliaries)) return true;
  return false;
}

const phraseAt = (
  atoms: readonly Atom[],
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined =>
  phrases.find((words) => words.every((word, index) => atoms[at + index]?.low === word));

function byVerbs(atoms: readonly Atom[], sentence: Sentence, place: Place): Found[] {
  const lexicon = lexiconOf(place.pack);
  let titled: boolean | null = null;
  let found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const atom = atoms[at];
    if (!atom?.senses || found.some(({ cue: { from, to } }) => from <= at && at < to)) continue;
    if (atom.capital && at > sentence.from) titled ??= inTitleCase(atoms, sentence);
    const cue = cueAt(atoms, sentence, at, lexicon, titled === true);
    const one = cue && byVerb(atoms, sentence, cue, found, place);
    if (one && worthMarking(atoms, one, place)) found = [...clipped(atoms, found, one), one];
  }
  return found;
}

function byVerb(
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: Cue,
  earlier: readonly Found[],
  place: Place,
): Found | null {
  const relay = cue.shape === 'ing' ? null : quotedAs(atoms, sentence, cue);
  if (relay) {
    const stands = cue.shape === 'passive' ? relay.quoted : subjectOf(atoms, sentence, cue);
    const one = firstOf(orders.active, atoms, sentence, relay.cue, stands, place);
    return one && { ...one, mention: relay.quoted };
  }
  if (cue.shape === 'passive') return firstOf(orders.passive, atoms, sentence, cue, null, place);
  // "refused to say who": the verb of saying has the cue.
  const said = has(atoms[cue.to], Tag.to) && has(atoms[cue.head], Tag.control) ? atoms[cue.to + 1]?.senses : null;
  if (said?.some(({ complements, forms }) => forms & Form.base && complements & Complement.clause)) return null;
  // "continued to climb"
  if (has(atoms[cue.to], Tag.to) && cue.complements === Complement.quote) return null;
  // "showed in a paper published in May that": the paper's word.
  const own = earlier.at(-1)?.content.some(({ from }) => from >= cue.to);
  if (own && cue.plain && has(atoms[cue.from - 1], Tag.documents)) return null;
  const subject = cue.shape === 'finite' ? subjectOf(atoms, sentence, cue) : null;
  if (subject && isCalled(atoms, cue, subject)) return null;
  const shared = subject ? null : sharedSubject(atoms, sentence, cue, earlier);
  return firstOf(orders.active, atoms, sentence, cue, shared ? { ...shared, shared: true } : subject, place);
}

/** What is reported between a subject and its verb ("officials who say … said") ends before that verb. */
function clipped(
  atoms: readonly Atom[],
  found: readonly Found[],
  { rule, mention, cue, content: outer }: Found,
): Found[] {
  return found.map((one) => {
    const inside = mention !== null && !mention.shared && mention.to <= one.cue.head && one.cue.head < cue.from;
    // "Roe said she would stay, the Courier reported": what she said ends before the paper that reports it.
    const around =
      rule === 'cue-after' &&
      mention !== null &&
      outer.some(({ from, to }) => from <= one.cue.head && one.cue.head < to);
    if (!inside && !around) return one;
    const edge = around && mention ? mention.from : cue.from;
    const content = one.content.map(({ from, to }) => ({ from, to: trimEnd(atoms, from, Math.min(to, edge)) }));
    return { ...one, content: content.filter(({ from, to }) => to > from) };
  });
}

function inTitleCase(atoms: readonly Atom[], sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const atom = atoms[at];
    if (!atom?.word || atom.low.length < 4) continue;
    words++;
    if (atom.capital) capitals++;
  }
  return words > 3 && capitals >= words * 0.8;
}
