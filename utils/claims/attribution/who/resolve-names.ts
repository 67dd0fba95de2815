// Says whom a mention stands for, where the article makes it plain, and leaves it open where it does not:
// surnames and titles by a full name in the article, "the spokeswoman" by the fuller mention before it,
// "he" by the speaker right before, an office by the name it stands beside. A name is never a guess shown as a fact.

import { byPosition, type Span } from '../../../span.ts';
import type { Refiner } from '../../contracts.ts';
import type { Claim, Source, SourceClass } from '../../model/claim.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { isCapital } from '../../text/capital.ts';
import { wordsApart } from '../../text/spaces.ts';
import * as Sort from '../words/sorts.ts';
import { type Asker, askerOf } from '../words/sorts.ts';
import { bodyFor } from './bodies.ts';
import { type Names, namesOf } from './evidence.ts';
import { laterHolder } from './offices.ts';
import { type People, peopleOf } from './people.ts';
import { byPronoun, withoutArticle } from './pronouns.ts';
import { mainSubjectAt, opensSentence } from './subjects.ts';

export const resolveNames: Refiner = (claims, reading, pack) => {
  const settled = new Map<string, Source>();
  const order = [...new Map(claims.flatMap(({ source }) => (source ? [[placeOf(source), source]] : []))).values()];
  const is = askerOf(pack);
  const people = peopleOf(reading, pack);
  const names = namesOf(reading, pack);
  const talkers = new Set(claims.flatMap(({ rule, source }) => (rule === 'talk' && source ? [placeOf(source)] : [])));
  let before: Source[] = [];
  for (const source of order.sort(byPosition)) {
    const settledAs = settle(source, before, people, is, reading, pack);
    // "VARGA: …": who talks in an interview is a person; so is who holds an office.
    const holds = talkers.has(placeOf(source)) || (unnamed(source) && !unnamed(settledAs));
    const done = holds ? settledAs : ofItsKind(settledAs, names);
    settled.set(placeOf(source), withoutWords(source, done));
    before = [...before.slice(-11), done];
  }
  return claims.map((claim): Claim => {
    const source = claim.source ? settled.get(placeOf(claim.source)) : undefined;
    return source ? { ...claim, source } : claim;
  });
};

/** "They" stands for "prosecutors", whom the article leaves without a name: their class is told, and no name is made of it. */
function withoutWords(source: Source, { name, ...done }: Source): Source {
  return name === undefined || source.name === name || !unnamed(done) || /\s/.test(source.exact)
    ? { ...done, ...(name !== undefined && { name }) }
    : done;
}

const classOfKind = { person: 'named-person', body: 'named-organisation', outlet: 'media' } as const;

/** A bare name is a person's, a body's or an outlet's by all that the article tells of it; where nothing tells, neither. */
function ofItsKind(source: Source, names: Names): Source {
  if (source.class !== 'named-person' && source.class !== 'named-organisation') return source;
  const kind = names.kindOf(source.name ?? source.exact);
  if (source.class === 'named-organisation') return kind === 'outlet' ? { ...source, class: 'media' } : source;
  return { ...source, class: kind ? classOfKind[kind] : 'other-named' };
}

const unnamed = ({ class: kind }: Source): boolean => kind === 'unnamed-officials' || kind === 'other-unnamed';

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

function settle(
  source: Source,
  before: readonly Source[],
  people: People,
  is: Asker,
  reading: Run,
  pack: LanguagePack,
): Source {
  const mention = source.name ?? source.exact;
  const parts = wordsApart(mention.replace(/['’]s$/, ''));
  const low = parts.map((part) => part.toLowerCase());
  const first = low[0] ?? '';
  const beside = besideName(source, low, people, is, namesOf(reading, pack).kindOf);
  if (beside !== null) return { ...source, name: beside, class: 'named-person' };
  if (parts.length === 1 && is(first, Sort.subjects)) return byPronoun(source, before, reading, pack);
  // "the Rev. Ana Roe" is a person; "the United States" and "the charity Open Hands" are none.
  const behind = parts.slice(1);
  const titled =
    is(first, Sort.definite) && behind.length > 1 ? byName(source.class, behind, low.slice(1), people, is) : null;
  if (titled !== null && mention.endsWith(titled) && isTitle(lastBefore(mention, titled), is))
    return { ...source, name: titled, class: 'named-person' };
  const later = unnamed(source) ? laterHolder(parts, source.start, people, is) : null;
  if (later !== null) return { ...source, name: later, class: 'named-person' };
  const body = bodyOf(source, before, people, reading, pack);
  if (body !== null) return { ...source, name: body, class: 'named-organisation' };
  if (is(first, Sort.definite)) return byOffice(source, low, before, people, is, reading, pack);
  const name = byName(source.class, parts, low, people, is);
  if (name === null) return source;
  return { ...source, name, class: name === mention ? source.class : 'named-person' };
}

/** "RLC", "the union": no person's surname. */
function bodyOf(
  source: Source,
  before: readonly Source[],
  people: People,
  reading: Run,
  pack: LanguagePack,
): string | null {
  const { exact, name, class: kind } = source;
  if (name !== undefined || (kind !== 'named-organisation' && kind !== 'named-person')) return null;
  return people.isSurname(exact) ? null : bodyFor(source, before, reading, pack);
}

/** "the mayor, Ana Roe, said": the one person of whom the mention tells, by the name between commas after it. */
function besideName(
  { exact, end, class: kind }: Source,
  low: readonly string[],
  people: People,
  is: Asker,
  kindOf: Names['kindOf'],
): string | null {
  const cut = low.findIndex((word, index) => index > 0 && is(word, Sort.prepositions));
  const head = low[(cut < 0 ? low.length : cut) - 1] ?? '';
  if (is(head, Sort.subjects)) return null;
  if ((kind !== 'unnamed-officials' && kind !== 'other-unnamed') || head.endsWith('s')) return null;
  // "a doctor in Karsa, West Norvale, said": where she is. "The mayor of Karsa, Ana Roe, said": who.
  const place = cut > 0 && !is(low[cut], Sort.of) && isCapital(wordsApart(exact).at(-1) ?? '');
  const beside = people.beside(end);
  return beside !== null && place && kindOf(beside) !== 'person' ? null : beside;
}

/** "Mr Roe", "Roe", "Sir Tom", "spokeswoman Ana Roe": the full name that the article gives elsewhere or in the mention. */
function byName(
  kind: SourceClass,
  parts: readonly string[],
  low: readonly string[],
  people: People,
  is: Asker,
): string | null {
  const last = parts.at(-1) ?? '';
  if (!isCapital(last)) return null;
  const cut = low.findIndex((word, index) => index > 0 && is(word, Sort.prepositions) && word === parts[index]);
  if (cut > 0) return behindOffice(kind, parts, low, cut, people, is);
  const title = low.at(-2) ?? '';
  if (low.length === 2 && is(title, Sort.honours)) return people.byFirstName(last, title) ?? people.bySurname(last);
  const bare = parts.filter((_, index) => !is(low[index], Sort.titles | Sort.roles));
  const capitals = bare.filter(isCapital);
  if (capitals.length === 1) return people.bySurname(last) ?? people.byGivenName(last);
  const full = people.bySurname(last);
  return full !== null && (parts.join(' ').endsWith(full) || capitals.every((part) => full.includes(part)))
    ? full
    : null;
}

/** "Secretary of State Ana Roe", "Senator Ana Roe of Norvale": a name with a preposition at `cut`. */
function behindOffice(
  kind: SourceClass,
  parts: readonly string[],
  low: readonly string[],
  cut: number,
  people: People,
  is: Asker,
): string | null {
  const mention = parts.join(' ');
  const full = people.bySurname(parts.at(-1) ?? '');
  const before = full === null ? '' : lastBefore(mention, full);
  // "Senior Advocate of Norvale Ana Roe"
  const placed = kind === 'other-unnamed' && isCapital(parts[0] ?? '') && is(before, Sort.states);
  if (kind === 'unnamed-officials' || placed) return bearerOf(mention, full, is);
  // "analysts at Roe": those of whom a name only tells where they are.
  if (kind !== 'named-person') return null;
  // "Secretary of State Ana Roe", and "Senator Ana Roe of Norvale", whose place is no part of her name.
  if (full !== null && mention.endsWith(full) && is(before, Sort.portfolios | Sort.roles)) return full;
  return byName(kind, parts.slice(0, cut), low.slice(0, cut), people, is);
}

/** "Minister for Health Ana Roe"; no "spokesman for Ana Roe". */
const bearerOf = (mention: string, name: string | null, is: Asker): string | null =>
  name !== null && mention.endsWith(` ${name}`) && !isOwned(mention, name, is) ? name : null;

/** "spokesman for Ana Roe", "aide to President Ana Roe": the name belongs to the preposition. */
function isOwned(mention: string, name: string, is: Asker): boolean {
  const lead = wordsApart(mention.slice(0, -name.length).toLowerCase().trim());
  const behind = lead.slice(lead.findLastIndex((word) => is(word, Sort.prepositions)) + 1);
  return behind.length === 0 || (behind.length < lead.length && isTitle(behind.at(-1) ?? '', is));
}

const isTitle = (word: string, is: Asker): boolean => is(word, Sort.titles | Sort.roles);

const lastBefore = (mention: string, ending: string): string =>
  wordsApart(mention.slice(0, -ending.length).trim()).at(-1)?.toLowerCase() ?? '';

/** "the president": the name beside the same office, else the fuller mention, else the subject of the sentence before. */
function byOffice(
  source: Source,
  low: readonly string[],
  before: readonly Source[],
  people: People,
  is: Asker,
  reading: Run,
  pack: LanguagePack,
): Source {
  const head = low.at(-1) ?? '';
  const office = low.slice(1);
  // "the two"
  if (is(head, Sort.standing)) return source;
  const person = is(head, Sort.titles | Sort.roles);
  if (person) {
    const holders = people.holders([...office]);
    const [holder] = holders;
    if (holders.length === 1 && holder) return { ...source, name: holder, class: 'named-person' };
  }
  const fuller = before.findLast(
    (other) => sameHead(other.exact, head, is) && other.exact.length > source.exact.length,
  );
  // "the Ostrand Bank" is not "Ostrand Bank economists".
  if (fuller && source.class === 'named-organisation' && fuller.class !== source.class) return source;
  // "the officer" after two of them is either; "those officials" are the last.
  const either =
    low[0] === 'the' &&
    before.some((other) => fuller && sameHead(other.exact, head, is) && !sameWords(other, fuller, pack));
  if (either) return source;
  if (fuller && office.length === 1) {
    return {
      ...source,
      name: fuller.name ?? withoutArticle(fuller.exact, pack),
      class: fuller.class,
    };
  }
  if (!person || !is(head, Sort.titles) || !opensSentence(reading, source.start)) return source;
  const subject = mainSubjectAt(reading, pack, source.start);
  if (subject === null || people.hasOtherOffice(subject, office)) return source;
  if (people.holders(office).some((name) => name !== subject)) return source;
  return { ...source, name: subject, class: 'named-person' };
}

const sameHead = (mention: string, head: string, is: Asker): boolean => {
  const low = wordsApart(mention.toLowerCase());
  const cut = low.findIndex((word, index) => index > 0 && is(word, Sort.prepositions));
  // "President Roe's advisers" are no president.
  const at = low.slice(0, cut < 0 ? low.length : cut).indexOf(head);
  const owner = low.slice(Math.max(0, at)).some((word) => /['’]s$/.test(word));
  return at >= 0 && !owner && !(is(low[0], Sort.definite) && low.length === 2);
};

const sameWords = (a: Source, b: Source, pack: LanguagePack): boolean =>
  (a.name ?? withoutArticle(a.exact, pack)).toLowerCase() === (b.name ?? withoutArticle(b.exact, pack)).toLowerCase();
