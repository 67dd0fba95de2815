// Where the rules stop: a linear model, trained on news that people annotated, judges what the rules found in a sentence,
// cuts it anew where another source or stretch is likelier, drops what is hardly anyone's saying, and adds what they missed.

import type { LanguagePack } from '../../pack/language-pack.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import { clauseIn } from '../find/sides.ts';
import { mentionBefore } from '../find/sources.ts';
import { imagined, isConditional } from '../find/unreported.ts';
import { stretch } from '../stretch.ts';
import type { Attribution, Sentence } from '../types.ts';
import { type Atom, has, is, lowOf, quotesIn, spanOf } from '../words/atom.ts';
import * as Complement from '../words/complements.ts';
import * as Tag from '../words/tags.ts';
import { type CueGroup, cuesOf, revisable, stretchOf } from './cue-groups.ts';
import {
  type Candidate,
  type Content,
  contentOf,
  eachCandidate,
  type Lattice,
  latticeOf,
  scoredCue,
} from './lattice.ts';
import type { SourceOption } from './options.ts';
import { modelOf } from './weights.ts';

type Choice = Candidate & { readonly score: number };

/** The rules' attributions of a sentence as the model sees them; unchanged where the language has no model. */
export function revised(
  atoms: readonly Atom[],
  sentence: Sentence,
  related: readonly Attribution[],
  pack: LanguagePack,
): readonly Attribution[] {
  const { model } = modelOf(pack);
  if (!model) return related;
  const closed = related.filter(revisable);
  const cues = cuesOf(atoms, sentence, related);
  if (cues.length === 0) return related;
  const view = { atoms, sentence };
  const choices: Choice[] = [];
  const kept: Attribution[] = related.filter((one) => !revisable(one));
  for (const cue of cues) {
    if (!cue.rule && neverAdded(atoms, cue)) continue;
    const scored = scoredCue(model.look, view, cue);
    if (!cue.rule && scored.score <= model.worth) continue;
    const earlier = earlierSource(atoms, sentence, closed, cue);
    const lattice = latticeOf(model.look, view, scored, earlier, cue.rule !== null && scored.score > model.keep);
    const apartFrom = cues.filter((one) => one !== cue && one.rule && !one.inside).map(({ head }) => head);
    const best = lattice && bestOf(lattice, model.margin, apartFrom);
    if (
      best &&
      (cue.rule ? best.score > model.keep : best.score > model.accept && worthAdding(atoms, best, pack.attribution))
    )
      choices.push(best);
    else if (cue.rule && (holdsQuote(atoms, sentence, cue.rule) || behindRelative(atoms, sentence, cue.rule)))
      kept.push(cue.rule);
  }
  return [...kept, ...apart(choices).map((one) => attributionOf(atoms, one))];
}

/** What the model adds by itself is a clause or a quotation, said by somebody a reader could ask. */
const worthAdding = (atoms: readonly Atom[], { cue, source, content }: Choice, words: AttributionWords): boolean =>
  !neverAdded(atoms, cue) &&
  speaks(atoms, source) &&
  !imagined(atoms, cue, source, words) &&
  !isConditional(atoms, source, words) &&
  !source.relative &&
  !has(atoms[source.from], Tag.nobody | Tag.be) &&
  content.pieces.some(({ from, to }) => to - from > 3 && clauseIn(atoms, from, to));

/** "It is hard to say": a lone small word that no list knows and that is no plural is nobody. */
const speaks = (atoms: readonly Atom[], { from, to }: SourceOption): boolean => {
  const only = atoms[from];
  return to - from > 1 || only?.capital === true || (only?.tags ?? 0) !== 0 || (only?.low.endsWith('s') ?? false);
};

const neverAdded = (atoms: readonly Atom[], { negated, to }: CueGroup): boolean =>
  negated || has(atoms[to], Tag.be | Tag.auxiliaries);

/** "The gate, which Roe said was open": seldom in news, too. */
const behindRelative = (atoms: readonly Atom[], sentence: Sentence, { source }: Attribution): boolean =>
  source !== null && has(atoms[(stretchOf(atoms, sentence, source)?.from ?? 0) - 1], Tag.relatives);

/** Words in marks lose nobody whom the rules found to say them. */
const holdsQuote = (atoms: readonly Atom[], sentence: Sentence, { content }: Attribution): boolean =>
  content.some((span) => quotesIn(atoms, sentence, span));

/** The last source that the rules found before a cue in its sentence: "and added" goes on with it. */
export function earlierSource(
  atoms: readonly Atom[],
  sentence: Sentence,
  related: readonly Attribution[],
  cue: CueGroup,
): SourceOption | null {
  let last: SourceOption | null = null;
  for (const { source, cue: other, antecedent } of related) {
    if (!source || !other || antecedent || other.start >= (atoms[cue.from]?.start ?? 0)) continue;
    const at = stretchOf(atoms, sentence, source);
    if (at && (!last || at.from > last.from)) last = { ...at, type: 8, ruled: false };
  }
  return last;
}

/** The likeliest candidate that takes in none of the `others`, cues of their own; the rules' cut unless another is likelier by `margin`. */
function bestOf(lattice: Lattice, margin: number, others: readonly number[]): Choice | null {
  const { cue, scores, ruledRight } = lattice;
  const own = scores[0] ?? 0;
  let best: Choice | null = null;
  let highest = -Infinity;
  eachCandidate(lattice, (source, content, a, b, c, d) => {
    let score = own + (scores[a] ?? 0) + (scores[b] ?? 0) + (scores[c] ?? 0) + (scores[d] ?? 0);
    if (score + margin <= highest) return;
    const cut = contentOf(content, ruledRight);
    if (source.ruled && cut.ruled) score += margin;
    else if (others.length > 0 && others.some((head) => takesIn(cut, head))) return;
    if (score <= highest) return;
    highest = score;
    best = { cue, source, content: cut, score };
  });
  return best;
}

/** No two say the same words, and what the model adds stands inside nobody else's content. */
function apart(choices: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const choice of choices.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => holds(other, choice) || holds(choice, other) || sameWords(choice, other)))
      kept.push(choice);
  }
  return kept.sort((a, b) => a.cue.from - b.cue.from);
}

const takesIn = ({ pieces }: Content, at: number): boolean => pieces.some(({ from, to }) => from <= at && at < to);

const holds = (outer: Choice, inner: Choice): boolean =>
  inner.cue.rule === null && takesIn(outer.content, inner.cue.head);

const sameWords = (a: Choice, b: Choice): boolean =>
  (a.cue.rule === null || b.cue.rule === null) &&
  a.content.pieces.some((one) =>
    b.content.pieces.some((other) => {
      const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
      return shared > 0.5 * Math.min(one.to - one.from, other.to - other.from);
    }),
  );

function attributionOf(atoms: readonly Atom[], { cue, source, content }: Choice): Attribution {
  const { rule } = cue;
  if (rule && source.ruled && content.ruled) return rule;
  const senses = atoms[cue.head]?.senses;
  return {
    rule: `model: ${lowOf(atoms[cue.head])}`,
    source: spanOf(atoms, source.from, source.to),
    cue: rule?.cue ?? spanOf(atoms, cue.from, cue.to),
    content: content.pieces.map(({ from, to }) => spanOf(atoms, from, to)),
    mind: rule?.mind ?? senses?.every((sense) => (sense.complements & Complement.mind) !== 0) ?? true,
    spoken: rule?.spoken ?? false,
    ...(source.relative ? antecedentOf(atoms, source) : {}),
  };
}

function antecedentOf(atoms: readonly Atom[], { from }: SourceOption): Pick<Attribution, 'antecedent'> {
  const end = is(atoms[from - 1], ',') ? from - 1 : from;
  const found = mentionBefore(atoms, stretch(0, atoms.length), end);
  return found && !found.relative && !has(atoms[found.from], Tag.relatives)
    ? { antecedent: spanOf(atoms, found.from, found.to) }
    : {};
}
