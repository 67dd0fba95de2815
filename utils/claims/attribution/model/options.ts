// For a cue: mentions that may speak, and where what is said may begin and end. More than the rules would have; the weights decide.

import { trimEnd } from '../find/content-end.ts';
import { mainClause } from '../find/main-clause.ts';
import { mentionAfter } from '../find/mention-after.ts';
import { beforeRelative, mentionBefore } from '../find/sources.ts';
import type { Mention, Sentence, Stretch } from '../types.ts';
import { type Atom, has, is } from '../words/atom.ts';
import * as Tag from '../words/tags.ts';
import { type CueGroup, stretchOf } from './cue-groups.ts';

/** Who may speak; `type` as in sourcesOf, `ruled` where the rules say so too. */
export type SourceOption = Mention & { readonly type: number; readonly ruled: boolean };
/** Who may speak by this cue; types: 1 the rules', 2 before, 3 main subject, 4 after, 5 before a relative, 6 owner, 7 by, 8 earlier. */
export function sourcesOf(
  atoms: readonly Atom[],
  sentence: Sentence,
  cue: CueGroup,
  earlier: SourceOption | null,
  narrow: boolean,
): SourceOption[] {
  const found: SourceOption[] = [];
  const add = (mention: Mention | null, type: number): void => {
    if (!mention || found.some(({ from, to }) => from === mention.from && to === mention.to)) return;
    found.push({ ...mention, type, ruled: type === 1 });
  };
  if (cue.rule?.source) {
    const own = stretchOf(atoms, sentence, cue.rule.source);
    if (own) add(cue.rule.antecedent ? { ...own, relative: true } : own, 1);
  }
  if (narrow && found.length > 0) return found;
  const nearest = mentionBefore(atoms, sentence, cue.from);
  add(nearest, 2);
  if (nearest?.relative !== true) add(beforeRelative(atoms, sentence, cue.from, nearest), 5);
  const main = mainClause(atoms, sentence);
  if (main && main.mention.to <= cue.from) add(main.mention, 3);
  const before = atoms[cue.from - 1];
  if (!before || before.quote || !before.word || cue.from === sentence.from)
    add(mentionAfter(atoms, cue.to, sentence.to), 4);
  if (has(before, Tag.possessives)) add({ from: cue.from - 1, to: cue.from }, 6);
  else if (has(before, Tag.genitive)) add(mentionBefore(atoms, sentence, cue.from - 1), 6);
  add(agentBehind(atoms, sentence, cue), 7);
  if (earlier) add(earlier, 8);
  return found;
}

/** "was welcomed on Monday by Roe" */
function agentBehind(atoms: readonly Atom[], sentence: Sentence, { to }: CueGroup): Mention | null {
  for (let at = to; at < Math.min(to + 6, sentence.to); at++)
    if (has(atoms[at], Tag.by)) return mentionAfter(atoms, at + 1, sentence.to);
  return null;
}

/** Where what follows a cue may begin: first choice right behind it, then behind any that, colon, quotation or question word. */
export function startsOf(atoms: readonly Atom[], sentence: Sentence, cue: CueGroup): number[] {
  const found: number[] = [];
  const add = (at: number): void => {
    if (at < sentence.to && !found.includes(at) && (atoms[at]?.word || atoms[at]?.quote)) found.push(at);
  };
  let at = cue.to;
  while (at < sentence.to && has(atoms[at], Tag.adverbs) && !atoms[at]?.capital) at++;
  if (is(atoms[at], ':') || is(atoms[at], ',')) at++;
  if (has(atoms[at], Tag.prepositions) && !has(atoms[at], Tag.to)) at++;
  add(at);
  const far = Math.min(at + 20, sentence.to);
  for (let ahead = at + 1; ahead < far && found.length < 4; ahead++) {
    const atom = atoms[ahead];
    if (atom?.quote || has(atom, Tag.that | Tag.questions | Tag.to) || (has(atom, Tag.subjects) && ahead - at < 8))
      add(ahead);
    else if (is(atom, ':') || has(atom, Tag.times)) add(ahead + 1);
  }
  return found;
}

const endsAtMost = 8;

/** Where content that begins at `from` may end: at signs, joining words and what opens a clause or a phrase; the sentence's end last. */
export function endsOf(atoms: readonly Atom[], sentence: Sentence, from: number): number[] {
  const whole = trimEnd(atoms, from, sentence.to);
  const found: number[] = [];
  for (let at = from + 1; at < whole && found.length < endsAtMost; at++) {
    const atom = atoms[at];
    if (has(atoms[at - 1], Tag.and | Tag.but | Tag.prepositions | Tag.determiners)) continue;
    const before = atoms[at - 1];
    if (before && !before.word && !before.quote) continue;
    const edge =
      (atom && !atom.word && !atom.quote) ||
      before?.tail === ',' ||
      has(atom, Tag.and | Tag.but | Tag.closers | Tag.subordinators | Tag.times) ||
      (has(atom, Tag.prepositions) && !has(atom, Tag.of));
    if (edge) found.push(at);
  }
  if (whole > from) found.push(whole);
  return found;
}

/** What may stand before a cue or its speaker: the whole of it, what follows its first comma, or only its last quotation. */
export function leftsOf(atoms: readonly Atom[], sentence: Sentence, edge: number): Stretch[] {
  const to = trimEnd(atoms, sentence.from, edge);
  let from = sentence.from;
  while (from < to && !atoms[from]?.word && !atoms[from]?.quote) from++;
  if (has(atoms[from], Tag.and | Tag.but)) from++;
  if (to <= from) return [];
  const found = [{ from, to }];
  for (let at = from + 1; at < to - 1; at++)
    if (is(atoms[at], ',')) {
      found.push({ from: at + 1, to });
      break;
    }
  if (atoms[to - 1]?.quote && to - 1 > from) found.push({ from: to - 1, to });
  return found;
}
