// Finds the dates of a passage: forms from the language pack, then joined to spans of time and clock times.
import type { FormIndex } from '../pack/form-index.ts';
import { type FormHit, formAt } from '../pack/form-match.ts';
import { isIn, perPassage } from '../pack/lists.ts';
import { quantitiesIn } from '../quantities/quantity.ts';
import { countsSomething } from '../quantities/quantity-words.ts';
import type { Quantities, Stated } from '../quantities/stated-number.ts';
import type { Token } from '../text/token.ts';
import { dateCore, startsDate } from '../text/trait-bits.ts';
import { distancesTo } from '../text/traits.ts';
import { type Day, dateOf, dayOf, type Period } from './calendar.ts';
import { type Clock, clockOf, publishedAt } from './clock.ts';
import { type DateLexicon, dateLexicon } from './lexicon.ts';
import { isNamed, pointsBack } from './named.ts';
import { isHouse, isPlayed } from './no-time.ts';
import { resolve } from './resolve.ts';
import { tense } from './tense.ts';

/** Tokens `from` to `to` (exclusive); no period where the published day is needed and unknown. */
export type DateHit = {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly period: Period | null;
  readonly clock?: Clock;
  /** A time of day that says which half: 3pm. */
  readonly half?: boolean;
  /** Which part of the calendar was not said: a weekday leaves its week open, a day of a month its year. */
  readonly open?: 'week' | 'year' | undefined;
};

/** No form has more tokens than this before its first month, weekday, unit or number. */
const reach = 6;

/** The dates of a passage in order, without overlaps; the same list for every caller. */
export const datesIn = perPassage((passage, reading, pack): readonly DateHit[] => {
  const found = quantitiesIn(passage, reading, pack);
  const lexicon = dateLexicon(pack);
  const hits = merge(scan(found, lexicon, publishedAt(passage, reading).day), found.tokens, lexicon);
  // "19:02" alone is no date, and may be a score; "3pm" is one without a value.
  return hits.filter(({ rule, half }) => rule !== 'clock' || half);
});

function scan(found: Quantities, lexicon: DateLexicon, ref: Day | null): DateHit[] {
  const { tokens } = found;
  const hits: DateHit[] = [];
  const distances = distancesTo(tokens, dateCore);
  if (!distances) return hits;
  for (let at = 0; at < tokens.length; ) {
    const near = (distances[at] ?? 0) <= reach && ((tokens[at]?.traits ?? 0) & startsDate) !== 0;
    const form = near ? longest(found, at, lexicon.index) : null;
    const named = form !== null && isNamed(form, tokens, lexicon);
    if (!form || named || !plausible(form, found, lexicon)) {
      at = named && form ? form.to : at + 1;
      continue;
    }
    at = form.to;
    const hit = form.rule === 'none' ? null : hitOf(form, hits, found, lexicon, ref);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** What a form says, after the dates before it; null for a day that there is not. */
function hitOf(
  form: FormHit,
  hits: readonly DateHit[],
  { tokens }: Quantities,
  lexicon: DateLexicon,
  ref: Day | null,
): DateHit | null {
  const { from, to, rule } = form;
  if (rule === 'clock') {
    const clock = clockOf(form.captures);
    return clock && { from, to, rule, period: null, clock, half: form.captures.has('meridiem') };
  }
  if (pointsBack(form, tokens, lexicon)) return { from, to, rule, period: null };
  const anchor = hits.findLast(({ period: days }) => days !== null)?.period ?? null;
  const open = openOf(form);
  // Without a published day a day without a year follows the date before it.
  const told = ref === null && open === 'year' && anchor ? { ref: anchor.from, future: true } : null;
  const context = { ref, anchor, future: tense(tokens, from, to, lexicon), words: lexicon.words, ...told };
  const period = resolve(rule, form.captures, context);
  // A form that needs no published day and still gives none is no date: 31 April.
  return period || (ref === null && !needsDay.has(rule)) ? { from, to, rule, period, open } : null;
}

/** Rules that say nothing without the day they count from. */
const needsDay: ReadonlySet<string> = new Set(['later', 'earlier', 'within', 'inTime']);

function openOf({ rule, captures }: FormHit): DateHit['open'] {
  if (captures.has('year') || captures.has('move')) return undefined;
  if (rule === 'weekday') return 'week';
  return rule === 'date' || rule === 'month' || rule === 'days' || rule === 'holiday' ? 'year' : undefined;
}

/** The form at a token, or the longer one behind it that takes the token as its lead: "the first | Tuesday of May". */
function longest({ tokens, numbers }: Quantities, at: number, index: FormIndex): FormHit | null {
  const form = formAt(tokens, at, index, numbers);
  const next = form && formAt(tokens, at + 1, index, numbers);
  return next && next.from === at && next.to > form.to ? next : form;
}

/** A hyphen right behind: "Mar-a-Lago". */
const isTight = (token: Token | undefined): boolean => token?.low === '-' && !token.gap;

/** Words that are months or weekdays among other things, and numbers that are years or not. */
function plausible({ rule, from, to }: FormHit, found: Quantities, lexicon: DateLexicon): boolean {
  const { tokens } = found;
  const first = tokens[from];
  if (!first || isOther(rule, first, tokens[from - 1], to === from + 1, isTight(tokens[to]), lexicon)) return false;
  // "The third strike in two weeks" looks back.
  if (rule === 'inTime' && [1, 2, 3, 4, 5].some((by) => found.numbers.get(from - by)?.form === 'ordinal')) return false;
  if (goesOnBefore(first, tokens[from - 1]) || goesOnBehind(rule, tokens, to)) return false;
  const after = tokens[to];
  if ((rule === 'earlier' || rule === 'later') && lexicon.is('compared', after)) return false;
  // "of two thousand and six people"
  if (rule === 'yearWords') return after?.kind !== 'word' || !countsSomething(after, lexicon.grammar);
  if (rule === 'quarter' && isPlayed(tokens, from, to, lexicon)) return false;
  if (rule === 'year' && to === from + 1 && isHouse(tokens, from, lexicon)) return false;
  return (
    rule !== 'year' || isYear(tokens[from - 1], to === from + 1, tokens[to - 1], found.statedAt.get(to - 1), lexicon)
  );
}

/** "may", "March!", "USA Today": words that are another one where they stand. */
function isOther(
  rule: string,
  first: Token,
  before: Token | undefined,
  alone: boolean,
  tight: boolean,
  { is }: DateLexicon,
): boolean {
  if (alone && rule === 'season') return true;
  if (
    alone &&
    first.kind === 'word' &&
    is('ambiguous', first) &&
    ((rule === 'weekday' && is('articles', before)) || tight)
  )
    return true;
  if (alone && first.kind === 'word' && is('ambiguous', first))
    return rule === 'dayword' || !first.capital || !is('leads', before);
  return false;
}

/** Digits right behind a word or sign that they belong to: "A12", "#3". */
const goesOnBefore = (first: Token, before: Token | undefined): boolean =>
  first.kind === 'digits' &&
  before !== undefined &&
  !first.gap &&
  !before.stop &&
  (before.kind !== 'sign' || '-/.:,#$£€+'.includes(before.low));

/** Digits that go on right behind the date: "3/4/5", "2019a". */
function goesOnBehind(rule: string, tokens: readonly Token[], to: number): boolean {
  const [last, after, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (last?.kind !== 'digits' || !after || after.gap) return false;
  if (after.kind === 'word') return true;
  return rule !== 'year' && /^[-/:.%°]$/.test(after.low) && next?.kind === 'digits' && !next.gap;
}

/** Whether four digits are a year, by the words before them and by what they are as a number. */
function isYear(
  before: Token | undefined,
  alone: boolean,
  year: Token | undefined,
  stated: Stated | undefined,
  { is, quantities }: DateLexicon,
): boolean {
  if (alone && isIn(quantities, 'labels', before)) return false;
  const led = is('leads', before);
  if (!year || Number(year.low) < 1500) return led && Number(year?.low) >= 1000 && !stated?.unit;
  return !stated || (stated.kind === 'bare' && (stated.bound !== 'at-least' || led));
}

/** "from A to B" and "A-B" become one span of time; "Monday at 10am" becomes one moment. */
function merge(hits: readonly DateHit[], tokens: readonly Token[], lexicon: DateLexicon): DateHit[] {
  const merged: DateHit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    const joined = last && (span(last, hit, tokens, lexicon) ?? moment(last, hit, tokens));
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(hit);
  }
  return merged;
}

function span(a: DateHit, b: DateHit, tokens: readonly Token[], { is }: DateLexicon): DateHit | null {
  // "vom 3. Mai bis zum 9. Juni"
  const apart = is('articles', tokens[a.to + 1]) ? 2 : 1;
  if (!a.period || !b.period || b.from - a.to !== apart || a.clock || b.clock) return null;
  const link = tokens[a.to];
  if (needsDay.has(b.rule)) return null;
  const opened = is('opens', tokens[a.from - 1]);
  if (!is('joins', link) && !(opened && is('and', link))) return null;
  const period = aligned(a, b);
  if (!period) return null;
  return {
    from: opened ? a.from - 1 : a.from,
    to: b.to,
    rule: 'span',
    period,
  };
}

/** Both ends as one span: what one end leaves open the other tells ("10 August to 12 September 2013"). */
function aligned(a: DateHit, b: DateHit): Period | null {
  if (!a.period || !b.period) return null;
  let { from } = a.period;
  let { to } = b.period;
  if (a.open === 'year' && b.open === undefined) {
    from = yearsOn(from, dateOf(to).year - dateOf(from).year);
    if (from > to) from = yearsOn(from, -1);
  } else if (b.open === 'year' && to <= from)
    to = yearsOn(to, dateOf(from).year - dateOf(to).year + (dateOf(to).month < dateOf(from).month ? 1 : 0));
  else if (b.open === 'week' && to <= from) to += 7;
  return to > from ? { from, to } : null;
}

function yearsOn(day: Day, years: number): Day {
  const date = dateOf(day);
  return dayOf(date.year + years, date.month, date.day);
}

function moment(a: DateHit, b: DateHit, tokens: readonly Token[]): DateHit | null {
  const [day, time] = a.clock ? [b, a] : [a, b];
  if (!time.clock || day.clock || time.period || !day.period || day.period.from !== day.period.to) return null;
  const between = tokens.slice(a.to, b.from);
  if (
    between.length > 2 ||
    between.some(({ kind, low, stop }) => stop || (kind === 'sign' ? low !== ',' : low.length > 2))
  )
    return null;
  return { from: a.from, to: b.to, rule: 'moment', period: day.period, clock: time.clock };
}
