// The words of casualties in a language, and where they stand in a passage.

import type { LanguagePack, Outcome } from '../model/types.ts';
import { type ListName, listOf, once, split } from '../pack/lists.ts';
import { type Phrases, phrasesOf } from '../pack/phrases.ts';
import type { Token } from '../text/match.ts';
import { tellsOutcome } from '../text/traits.ts';

/**
 * How a word tells its outcome. `done`: a participle, passive ("12 were killed") or active ("killed 12");
 * `doing`: only active ("killing 12"); `happened`: its subject suffers ("12 died"); `state`: said of its noun
 * ("12 dead", "12 went missing"); `noun`: counted itself ("12 deaths"); `toll`: the number follows ("a death toll of 12").
 */
export type CasualtyRole = 'done' | 'doing' | 'happened' | 'state' | 'noun' | 'toll';

export type CasualtyWords = {
  /** Words and phrases, separated by commas. */
  readonly roles: Readonly<Record<CasualtyRole, Readonly<Partial<Record<Outcome, string>>>>>;
  /** Nouns that need one of some words near their number: lives are claimed, lost, cost. */
  readonly needs: Readonly<Record<string, string>>;
  /** Forms of "to be" and what else makes a participle passive. */
  readonly passive: string;
  /** Words between subject and outcome that are no part of a noun: auxiliaries, adverbs, "reported". */
  readonly fillers: string;
  readonly prepositions: string;
  readonly determiners: string;
  readonly articles: string;
  /** What an active verb's object may be when it is no number: then the verb is active all the same. */
  readonly objects: string;
  readonly and: string;
  /** Words that start another clause. */
  readonly clause: string;
  /** Verbs whose object is a noun of outcome and whose subject suffers: "12 people suffered injuries". */
  readonly suffer: string;
  /** "of" is read through behind these: "a total of 17 people". */
  readonly totals: string;
  /** Words right before the number of a toll: "rose to 41". */
  readonly tollLinks: string;
  readonly tollBy: string;
  /** "the number of", "the dead included". */
  readonly numberOf: string;
  readonly include: string;
  /** Words that make a count a part of the one before, before it ("including") and behind it ("of whom"). */
  readonly partBefore: string;
  readonly partAfter: string;
  readonly newWords: string;
  readonly totalWords: string;
  readonly zero: string;
  readonly zeroWith: string;
  readonly not: string;
  readonly modals: string;
  /** Behind a noun of outcome they make another word of it: "death row". */
  readonly compounds: string;
  /** Verbs without ending, which behind a modal or an infinitive have not happened: "to kill". */
  readonly bare: string;
  readonly infinitive: string;
  /** Prepositions whose count may be a subject all the same: "with 12 people killed". */
  readonly absolute: string;
  /** Between a word of outcome and its number in a list: "Dead: 12". */
  readonly listed: string;
  readonly alongside: string;
  /** Prepositions behind a count that leaves its outcome out: "12 killed on the bus, three on the ground". */
  readonly places: string;
  /** One person of whom an article makes an implied count of one. */
  readonly persons: string;
  /** Persons that are more than one; and what makes a person a certain one: "the"; "his". */
  readonly certain: string;
  readonly plurals: string;
  readonly owners: string;
  /** Behind a preposition that opens the sentence they sum up: "in all". */
  readonly inAll: string;
  /** Phrases with a word of outcome that tell of none: "dying to". Separated by commas. */
  readonly idioms: string;
  /** Words of outcome that name a thing behind an article: "a shot". */
  readonly nouns: string;
  /** Behind an article and alone before the outcome they are one more person: "a third was wounded". */
  readonly lone: string;
  /** What is killed, lost or missing without being a casualty: cattle, deals, homes. */
  readonly things: string;
};

/** A word or phrase of outcome with the tokens it takes. */
export type OutcomeHit = {
  readonly from: number;
  readonly to: number;
  readonly role: CasualtyRole;
  readonly outcomes: readonly Outcome[];
};

export type CasualtyLexicon = {
  readonly phrases: Phrases<{ readonly role: CasualtyRole; readonly outcome: Outcome } | null>;
  readonly has: (list: ListName<CasualtyWords>, word: string | undefined) => boolean;
  readonly needs: Readonly<Record<string, ReadonlySet<string>>>;
};

const roles: readonly CasualtyRole[] = ['done', 'doing', 'happened', 'state', 'noun', 'toll'];
const outcomes: readonly Outcome[] = ['killed', 'injured', 'missing', 'displaced', 'detained', 'casualties'];

export const casualtyLexicon = once(({ casualties: words }: LanguagePack): CasualtyLexicon => {
  const phrases = phrasesOf([
    ...words.idioms.split(',').map((phrase) => [phrase, null] as const),
    ...roles.flatMap((role) =>
      outcomes.flatMap((outcome) =>
        (words.roles[role][outcome]?.split(',') ?? []).map((phrase) => [phrase, { role, outcome }] as const),
      ),
    ),
  ]);
  const needs = Object.fromEntries(Object.entries(words.needs).map(([noun, list]) => [noun, new Set(split(list))]));
  const sets = new Map<ListName<CasualtyWords>, ReadonlySet<string>>();
  const has: CasualtyLexicon['has'] = (list, word) => {
    if (word === undefined) return false;
    let set = sets.get(list);
    if (!set) {
      set = listOf(words, list);
      sets.set(list, set);
    }
    return set.has(word);
  };
  return { phrases, needs, has };
});

/** Words of outcome in order. Those that a conjunction joins ("killed or wounded") are one with both outcomes. */
export function outcomesIn(tokens: readonly Token[], lexicon: CasualtyLexicon): OutcomeHit[] {
  const hits: OutcomeHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = ((tokens[at]?.traits ?? 0) & tellsOutcome) !== 0 ? lexicon.phrases(tokens, at) : null;
    if (!found) continue;
    if (!found.value) {
      at = found.to - 1;
      continue;
    }
    const before = tokens[at - 1]?.low;
    // "a shot", "no shots": what was fired, not who was hit.
    if (lexicon.has('nouns', tokens[at]?.low) && (lexicon.has('articles', before) || lexicon.has('zeroWith', before)))
      if (found.to === at + 1) continue;
    const hit = { from: at, to: found.to, role: found.value.role, outcomes: [found.value.outcome] };
    const last = hits.at(-1);
    if (last && joined(tokens, last, hit, lexicon)) hits[hits.length - 1] = both(last, hit);
    else hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

function joined(tokens: readonly Token[], a: OutcomeHit, b: OutcomeHit, { has }: CasualtyLexicon): boolean {
  const between = tokens.slice(a.to, b.from);
  if (between.length === 0 || between.length > 2 || between.some(({ stop }) => stop)) return false;
  if ((a.role === 'noun') !== (b.role === 'noun') && a.role !== 'toll') return false;
  if (a.role === 'toll') return false;
  return (
    between.every(({ low }) => has('and', low) || low === ',' || low === '/') &&
    (between.length === 1 || has('and', between[1]?.low)) &&
    (has('and', between.at(-1)?.low) || between[0]?.low === '/')
  );
}

/** Who is shot and killed is killed: a coarser word gives way to the outcome that it leads to. */
function both(a: OutcomeHit, b: OutcomeHit): OutcomeHit {
  const merged = [...new Set([...a.outcomes, ...b.outcomes])];
  const role = a.role === 'doing' || b.role === 'doing' ? 'doing' : a.role;
  return { from: a.from, to: b.to, role, outcomes: merged };
}
