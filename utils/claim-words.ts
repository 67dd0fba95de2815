// A claim in plain words, for the rows of the list and for the card in the page: no DOM, no store, only words.

import type { Bound, Claim, Outcome, Quantity, SourceClass } from './claims/model/claim.ts';
import type { ClaimKind } from './claims/model/kinds.ts';
import { counted, interfaceLanguage, type WordKey, words } from './words.ts';

/** A sentence about a claim, for each kind. */
type InWords = Readonly<Record<ClaimKind, (claim: Claim) => string>>;

const outcomes: Record<Outcome, WordKey> = {
  killed: 'outcomeKilled',
  injured: 'outcomeInjured',
  missing: 'outcomeMissing',
  displaced: 'outcomeDisplaced',
  detained: 'outcomeDetained',
  casualties: 'outcomeCasualties',
};
const classes: Record<SourceClass, WordKey> = {
  'named-person': 'sourceNamedPerson',
  'named-organisation': 'sourceNamedOrganisation',
  'other-named': 'sourceOtherNamed',
  'unnamed-officials': 'sourceUnnamedOfficials',
  'other-unnamed': 'sourceOtherUnnamed',
  document: 'sourceDocument',
  media: 'sourceMedia',
  none: 'sourceNone',
};
const bounds: Record<Exclude<Bound, 'between' | 'exact'>, WordKey> = {
  about: 'boundAbout',
  'at-least': 'boundAtLeast',
  'at-most': 'boundAtMost',
};

/** The words for a class of source; '' for one this version does not know. */
export const classWord = (name: string): string =>
  Object.hasOwn(classes, name) ? words(classes[name as SourceClass]) : '';

/** What the claim says, in plain words: "Killed: at least 27 people", "Monday: 19 May 2025". */
export const readingOf = (claim: Claim): string => readings[claim.kind](claim);

const readings: InWords = {
  casualty(claim) {
    const what = list((claim.outcomes ?? ['casualties']).map((outcome) => words(outcomes[outcome])));
    const number = claim.quantity
      ? amount({ ...claim.quantity, unit: claim.who ?? claim.quantity.unit ?? people }, claim.exact)
      : '';
    return number ? words('readingPair', sentenceCase(what), number) : sentenceCase(what);
  },
  figure: ({ quantity, exact }) =>
    quantity ? words('readingPair', words('kindFigure'), amount(quantity, exact)) : exact,
  quote(claim) {
    const who = speaker(claim);
    return who ? words('readingQuoted', who) : words('readingQuotedNobody');
  },
  statement(claim) {
    const who = speaker(claim);
    return who ? words('readingReported', who) : words('readingReportedNobody');
  },
  date({ from, to, exact }) {
    const when = period(from, to);
    return when && when !== exact ? words('readingPair', exact, when) : exact;
  },
};

/** Whom the reading of a claim names, with the class of source; null where it names nobody. */
const speaker = ({ source }: Claim): string | null =>
  source && source.class !== 'none' ? `${source.name ?? source.exact} · ${classWord(source.class)}` : null;

/** Who says so, where the reading does not name them: the source of the claim around it. */
export const saidAround = (claim: Claim, claims: readonly Claim[]): { who: string; class: string } | null =>
  speaker(claim) ? null : sourceLine(claim, claims);

/** Who says so: the claim's own source, or that of the statement or quote around it; null where nobody is named. */
export function sourceLine(claim: Claim, claims: readonly Claim[]): { who: string; class: string } | null {
  const source = sourceOf(claim, claims);
  return source && { who: source.name ?? source.exact, class: classWord(source.class) };
}

/** The source itself, found through `within`; at most three steps out, so that a ring in the data cannot hold us. */
export function sourceOf(claim: Claim, claims: readonly Claim[]): NonNullable<Claim['source']> | null {
  let here: Claim | undefined = claim;
  for (let step = 0; here && step < 4; step++) {
    if (here.source && here.source.class !== 'none') return here.source;
    const outer: string | undefined = here.within;
    here = outer === undefined ? undefined : claims.find(({ key }) => key === outer);
  }
  return null;
}

/** One sentence that says why this was marked, with the name of the rule for those who want to look it up. */
export function whyMarked(claim: Claim): string {
  return `${reasons[claim.kind](claim)} ${words('whyRule', claim.rule)}`;
}

const reasons: InWords = {
  casualty: ({ implied }) => words(implied ? 'whyCasualtyImplied' : 'whyCasualty'),
  figure({ rule, quantity }) {
    if (rule === 'record') return words('whyRecord');
    return quantity?.unit ? words('whyFigureUnit', unitWord(quantity.unit)) : words('whyFigure');
  },
  quote({ continues, cue }) {
    if (continues) return words('whyContinued');
    return cue ? words('whyQuoteCue', cue.exact) : words('whyQuote');
  },
  statement: ({ cue }) => (cue ? words('whyStatementCue', cue.exact) : words('whyStatement')),
  date: () => words('whyDate'),
};

/**
 * A number as the reader would say it, with its unit and the way it is open: "at least 27 people", "€3.2 million". A word
 * for a range is told with what it is taken for: "hundreds (taken as 200 to 999)". `exact`: the words it was read out of.
 */
export function amount({ low, high, unit, bound }: Quantity, exact: string): string {
  const vague = high < 4 * low || /\d/.test(exact) ? undefined : ranges[low];
  if (vague)
    return words('readingTakenAs', words(vague), plainNumber(low), withUnit(high, isPeople(unit) ? undefined : unit));
  if (bound === 'between' || low !== high) {
    const last = withUnit(high, unit);
    return words('boundBetween', plainNumber(low), last);
  }
  const number = withUnit(low, unit);
  return bound === 'exact' ? number : words(bounds[bound], number);
}

/** The words that languages have for a range, by where it begins (the packs give them): it ends at four times that or more. */
const ranges: Readonly<Record<number, WordKey>> = {
  24: 'vagueDozens',
  200: 'vagueHundreds',
  2e3: 'vagueThousands',
  2e4: 'vagueTenThousands',
  2e5: 'vagueHundredThousands',
  2e6: 'vagueMillions',
};

/** Millions and more in words, the rest in figures. */
function plainNumber(value: number, more: Intl.NumberFormatOptions = {}): string {
  const big = Math.abs(value) >= 1e6;
  return new Intl.NumberFormat(interfaceLanguage(), {
    maximumFractionDigits: big ? 3 : 6,
    ...(big && { notation: 'compact', compactDisplay: 'long' }),
    ...more,
  }).format(value);
}

const currencies: Readonly<Record<string, string>> = { euro: 'EUR', dollar: 'USD' };
const measures = new Set(Intl.supportedValuesOf('unit'));

/** Units come as the engine names them, in the singular; those the browser knows are put into its language and number. */
function withUnit(value: number, unit: string | undefined): string {
  const number = plainNumber(value);
  if (unit === undefined) return number;
  if (isPeople(unit)) return counted('unitPeople', value, number);
  if (unit === 'percent') return words('unitPercent', number);
  const currency = Object.hasOwn(currencies, unit) ? currencies[unit] : undefined;
  if (currency) return withSign(number, currency);
  const measure = unit.replace(/(met|lit)re$/, '$1er');
  if (measures.has(measure)) return plainNumber(value, { style: 'unit', unit: measure, unitDisplay: 'long' });
  return `${number} ${unit}`;
}

/** The sign where the language puts it. Intl itself writes large sums only as "€3M". */
function withSign(number: string, currency: string): string {
  const format = new Intl.NumberFormat(interfaceLanguage(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return format
    .formatToParts(1)
    .map(({ type, value }) => (type === 'integer' ? number : value))
    .join('');
}

const unitWord = (unit: string): string => (unit === 'percent' ? '%' : unit);
/** The engine's word for people of no particular kind is put into the reader's language; others stand as the article has them. */
const people = 'people';
const isPeople = (unit: string | undefined): boolean => unit === people || unit === 'person';
const list = (items: readonly string[]): string =>
  new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(items);
const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase(interfaceLanguage()) + text.slice(1);

/** A day or a span of days as the article means them; '' where nothing was resolved. Days have no zone, so UTC is only a frame. */
export function period(from: string | undefined, to: string | undefined): string {
  const first = dayOf(from);
  const last = dayOf(to) ?? first;
  if (!from || !first || !last) return '';
  const format = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  const clock = /T(\d{2}:\d{2})/.exec(from)?.[1];
  if (first.getTime() < last.getTime()) return format.formatRange(first, last);
  return clock ? `${format.format(first)}, ${clock}` : format.format(first);
}

function dayOf(iso: string | undefined): Date | null {
  const day = new Date(`${iso?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
