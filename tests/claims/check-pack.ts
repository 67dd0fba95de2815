// Reads every list of a language pack in its notation (docs/notation.md), so that a slip in a language is told at once and
// not where it would be used: a list, a word of a table or a name that nothing knows throws with where it stands.
import { inflectionOf, sensesOf } from '../../utils/claims/attribution/words/verb-list.ts';
import { casualtyLexicon } from '../../utils/claims/casualties/words.ts';
import { dateLexicon } from '../../utils/claims/dates/lexicon.ts';
import { units as dateUnits } from '../../utils/claims/dates/words.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';
import { entriesIn, type FormsOf, phrasesIn, refuse, wordsIn } from '../../utils/claims/pack/notation.ts';
import { traitsOf } from '../../utils/claims/text/traits.ts';

type Check = (name: string, value: unknown, pack: LanguagePack) => void;

const textOf = (name: string, value: unknown): string =>
  typeof value === 'string' ? value : refuse(name, String(value));
const rowsOf = (name: string, value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : refuse(name, String(value));

/** Nothing is said twice: the second entry would be dead. */
function once(name: string, entries: readonly string[]): void {
  for (const [nth, entry] of entries.entries()) if (entries.indexOf(entry) < nth) refuse(name, `${entry} again`);
}

/** A run of letters or of digits, or a sign: what is one token in a text; "п'ять" is one word. */
const token = /^(?:[\p{Ll}\p{Lo}\p{M}]+|\p{Script=Cyrillic}+'\p{Script=Cyrillic}+|\p{N}+|[^\p{L}\p{N}\s]{1,2})$/u;
const whole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

/** A table by phrases: each phrase once, each value one that the test lets pass. */
const table =
  (fits: (value: unknown) => boolean, formsOf?: (pack: LanguagePack) => FormsOf): Check =>
  (name, value, pack) => {
    const rows = rowsOf(name, value);
    for (const [phrase, one] of rows) if (!fits(one)) refuse(name, `${phrase}: ${JSON.stringify(one)}`);
    once(
      name,
      rows.flatMap(([phrases]) => phrasesIn(name, phrases, formsOf?.(pack))),
    );
  };

/** A table by names of the engine: only these, each with a list. */
const named =
  (names: string, list: Check): Check =>
  (name, value, pack) => {
    for (const [key, one] of rowsOf(name, value)) {
      if (!names.split(' ').includes(key)) refuse(name, key);
      list(`${name}.${key}`, one, pack);
    }
  };

const words: Check = (name, value) => {
  const all = wordsIn(name, textOf(name, value));
  for (const word of all) if (!token.test(word)) refuse(name, word);
  once(name, all);
};
/** Words as they are written in one piece, signs and all: "mr.", "isn't", "us$". */
const written: Check = (name, value, { attribution: { inflections } }) =>
  once(
    name,
    wordsIn(name, textOf(name, value), (verb) => inflectionOf(inflections)(verb).slice(0, 3)),
  );
const phrases: Check = (name, value) => once(name, phrasesIn(name, textOf(name, value)));
/** As phrases, with the regular forms of verbs behind which `*` stands. */
const charged: Check = (name, value, { attribution: { inflections } }) =>
  once(name, phrasesIn(name, textOf(name, value), inflectionOf(inflections)));
const numbers = table(Number.isFinite);
const anything: Check = () => undefined;

const outcomes = 'killed injured missing displaced detained casualties';
const bounds = 'exact about at-least at-most between';

const holiday = (value: unknown): boolean => {
  const { month, day, weekday, nth, plus = 0, easter, ...rest } = Object.fromEntries(rowsOf('holidays', value));
  if (Object.keys(rest).length > 0) return false;
  if (easter !== undefined) return whole(easter, -100, 100) && month === undefined;
  if (!whole(month, 1, 12) || !whole(plus, -14, 27)) return false;
  return day === undefined ? whole(weekday, 1, 7) && (nth === -1 || whole(nth, 1, 5)) : whole(day, 1, 31);
};

const owners = ({ dates: { possessives } }: LanguagePack): FormsOf => {
  const forms = entriesIn('possessives', possessives);
  return (word) => forms.map((form) => form.replace('*', word));
};

const range = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value[0] <= value[1];

/** The lists of each part by their notation; a list of a pack that stands nowhere here is not known. */
const parts: Readonly<Record<string, readonly (readonly [check: Check, names: string])[]>> = {
  sentences: [[written, 'abbreviations']],
  quantities: [
    [numbers, 'small scales shortScales doubtfulScales ordinals parts multiples'],
    [table(range), 'vague'],
    [
      words,
      'masses rates graded folk folkEndings dialled dialledFor ordinalEndings halves articles and of point minus between from to or ageBefore ranked occasions',
    ],
    [
      words,
      'within superlativeEndings labels leads further apart votes twice compared wholes halvedBy cutting abouts topics nations',
    ],
    [words, 'yearLeads spreads changes arrives tallies over lengths moments feats someDay races isoCodes'],
    [table((value) => Object(value).per > 1), 'smaller'],
    [written, 'codes'],
    [phrases, 'ratios ageAfter clock'],
    [named(bounds, phrases), 'hedges trailing'],
    [
      named('extremes firsts peaks ever since inside lasting scopes spans among', (name, value, pack) =>
        (/peaks|ever/.test(name) ? phrases : words)(name, value, pack),
      ),
      'superlatives',
    ],
    [named('percent money time measure count', (name, value) => rowsOf(name, value)), 'units'],
    [table((value) => typeof value === 'string'), 'signs spellings letters unitsBefore'],
  ],
  casualties: [
    [named('done doing happened state noun toll survived', named(outcomes, phrases)), 'roles'],
    [(name, value, pack) => rowsOf(name, value).forEach(([noun, list]) => void words(noun, list, pack)), 'needs'],
    [phrases, 'idioms'],
    [words, 'passive fillers prepositions of determiners articles objects and clause suffer totals tollLinks tollBy'],
    [words, 'numberOf include partBefore partAfter newWords totalWords zero zeroWith not modals compounds bare'],
    [words, 'infinitive absolute listed alongside places persons certain plurals owners inAll nouns lone things'],
    [
      words,
      'ages ageJoins parents but everyone maybe several pronouns him them who past many conditions inverted denials proof that charges chargeJoins guilty guessed mild mildBefore',
    ],
    [
      words,
      'adjectives care causes planned zeroNot rates rateEach rateTimes rateNot sentenced counted both pairs personEndings agentEndings',
    ],
  ],
  dates: [
    [table((value) => whole(value, 1, 12)), 'months seasons'],
    [table((value) => whole(value, 1, 7)), 'weekdays'],
    [table((value) => dateUnits.some((unit) => unit === value)), 'units'],
    [table((value) => whole(value, -2, 2)), 'moves'],
    [named('early mid late', phrases), 'parts'],
    [named('am pm', phrases), 'meridiem'],
    [numbers, 'days decades counts nths hours zones'],
    [table(holiday, owners), 'holidays'],
    [phrases, 'localZones'],
    [written, 'slashed'],
    [
      words,
      'ambiguous leads decadeEndings deadlines future past pastEndings passives ats spells pointing compared games aims alike streets inYears joins opens and articles',
    ],
    [anything, 'possessives monthFirst forms'],
  ],
  attribution: [
    [anything, 'verbs orders'],
    [
      (name, value) => rowsOf(name, value).forEach(([ending, list]) => void wordsIn(ending, textOf(name, list))),
      'inflections',
    ],
    [phrases, 'accordingTo outlets'],
    [
      written,
      'nouns control determiners standing possessives subjects conditionals conditions masculine feminine neuter',
    ],
    [written, 'plural nobody objects reflexives be auxiliaries negations adverbs adverbEndings pastEndings'],
    [
      written,
      'progressiveEndings pluralEndings and but prepositions nounPrepositions by of to as that relatives questions',
    ],
    [
      written,
      'subordinators closers times finiteVerbs titles honours deputies officials roles portfolios organisations',
    ],
    [written, 'documents media works workPlaces askers answerers kickers outletNouns publicBodies states crowdEndings'],
    [
      written,
      'unowned lone mute sights verdicts verdictEndings grounds whereabouts relays relayed refusals asks queries topics',
    ],
    [
      written,
      'futures hearers terms likes cries peopleEndings definite genitive givenNames bodyNames impersonal manyVerbs',
    ],
  ],
  questions: [
    [named('parts part share ratio change times headline weekday', (name, value) => textOf(name, value)), 'texts'],
    [words, 'opens rest restates changes'],
  ],
  weight: [
    [charged, 'charges'],
    [phrases, 'plans duties opinions values self past deeds compares holds extremes vague conditions'],
  ],
};

/** Throws at the first list, entry or name of a pack that is not known, or that is said twice. */
export function checkPack(pack: LanguagePack): void {
  for (const [part, lists] of Object.entries(pack)) {
    // Functions are no lists: the compiler knows their names.
    if (part === 'code' || part === 'brings' || part === 'grammar') continue;
    const known = parts[part] ?? refuse('pack', part);
    for (const [name, value] of rowsOf(part, lists)) {
      const [check] = known.find(([, names]) => names.split(' ').includes(name)) ?? refuse(part, name);
      check(`${part}.${name}`, value, pack);
    }
  }
  once(
    'weight',
    Object.values(pack.weight).flatMap((list) => phrasesIn('weight', list, inflectionOf(pack.attribution.inflections))),
  );
  // What names something else of the pack or the engine: units, classes and rules of forms, complements of verbs.
  casualtyLexicon(pack);
  dateLexicon(pack);
  sensesOf(pack.attribution);
  traitsOf(pack);
}
