// The words of outcome, and those that tell whom it befell.

import type { Outcome } from '../../model/claim.ts';

/**
 * How a word tells its outcome. `done`: a participle, passive ("12 were killed") or active ("killed 12");
 * `doing`: only active ("killing 12"); `happened`: its subject suffers ("12 died"); `state`: said of its noun
 * ("12 dead", "12 went missing"); `noun`: counted itself ("12 deaths"); `toll`: the number follows ("a death toll of 12");
 * `survived`: it befell all, where none did ("none of the 12 survived").
 */
export type CasualtyRole = 'done' | 'doing' | 'happened' | 'state' | 'noun' | 'toll' | 'survived';

export type CasualtyWords = Partial<{
  /** Words and phrases, separated by commas. */
  readonly roles: Readonly<Partial<Record<CasualtyRole, Readonly<Partial<Record<Outcome, string>>>>>>;
  /** Nouns that need one of some words near their number: lives are claimed, lost, cost. */
  readonly needs: Readonly<Record<string, string>>;
  /** Forms of "to be" and what else makes a participle passive. */
  readonly passive: string;
  /** Words between subject and outcome that are no part of a noun: auxiliaries, adverbs, "reported". */
  readonly fillers: string;
  readonly prepositions: string;
  /** The preposition that an object may go on behind: "killed dozens of people". */
  readonly of: string;
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
  /** Before an age, and between the ages of a list: "aged between 4 and 9". */
  readonly ages: string;
  readonly ageJoins: string;
  /** Of whose children a number tells: "a father-of-three". */
  readonly parents: string;
  /** "all but three": who is excepted, and from whom. */
  readonly but: string;
  readonly everyone: string;
  /** Before a second guess: "two, and possibly three,". */
  readonly maybe: string;
  /** A vague number that counts people only. */
  readonly several: string;
  readonly both: string;
  /** A person that is two: "a couple". */
  readonly pairs: string;
  /** Endings of words for persons, and of words for doers, which may be things too ("driver", "letter"). */
  readonly personEndings: string;
  readonly agentEndings: string;
  /** One person as a subject, one as an object, and other objects that end an active verb's. */
  readonly pronouns: string;
  readonly him: string;
  readonly them: string;
  /** What a person is told of behind: "a man who was killed". */
  readonly who: string;
  /** Auxiliaries of what has happened; of more than one person. */
  readonly past: string;
  readonly many: string;
  /** Words of a clause that tells of nothing that has happened: "if". */
  readonly conditions: string;
  /** What opens a condition without "if": "Had he been killed". */
  readonly inverted: string;
  /** Who says these says that it did not happen; of `proof` there is none: "no evidence that". */
  readonly denials: string;
  readonly proof: string;
  readonly that: string;
  /** "accused of killing", "charged with", "not guilty of": nobody's proven deed. */
  readonly charges: string;
  readonly chargeJoins: string;
  readonly guilty: string;
  /** "feared dead": killed or missing. */
  readonly guessed: string;
  /** Persons that are adjectives before a noun: "the national debate". */
  readonly adjectives: string;
  /** Sentences of a court, which of one person are no casualty. */
  readonly sentenced: string;
  /** Words of outcome that are said of feelings too, and what stands behind them then: "hurt by the vote". */
  readonly mild: string;
  readonly mildBefore: string;
  /** First words of what is done for the ill too: of a named person it tells no casualty. */
  readonly care: string;
  /** Verbs whose object suffers, not their subject: "fires forced families to flee". */
  readonly causes: string;
  /** Before a noun of what has not happened; "no longer" is no zero. */
  readonly planned: string;
  readonly zeroNot: string;
  /** "31 deaths per 100,000", "12 deaths a day": words that make a rate, alone and before a time. */
  readonly rates: string;
  readonly rateEach: string;
  readonly rateTimes: string;
  readonly rateNot: string;
  /** Behind a noun of outcome they make another word of it: "death row". */
  readonly compounds: string;
  /** Forms of verbs that tell of nothing that has happened: without ending, or in the present. */
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
  /** Verbs that are nouns behind a number: "23 arrests". */
  readonly counted: string;
  /** Behind an article and alone before the outcome they are one more person: "a third was wounded". */
  readonly lone: string;
  /** What is killed, lost or missing without being a casualty: cattle, deals, homes. */
  readonly things: string;
}>;
