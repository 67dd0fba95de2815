// Says whom a mention stands for, where the article makes it plain, and leaves it open where it does not:
// surnames and titles by a full name in the article, "the spokeswoman" by the fuller mention before it,
// "he" by the speaker right before, an office by the name it stands beside. A name is never a guess shown as a fact.
import { type People, peopleOf } from '../attribution/people.ts';
import { mainSubjectAt, opensSentence, passageIndex, personBefore } from '../attribution/subjects.ts';
import { listOf } from '../lists.ts';
import type { Claim, LanguagePack, Reading, Refiner, Source } from '../types.ts';

/** A mention that has been settled, in reading order. */
type Settled = { readonly start: number; readonly source: Source };

export const resolveNames: Refiner = (claims, reading, pack) => {
  const settled = new Map<number, Source>();
  const order = [...new Map(claims.flatMap(({ source }) => (source ? [[source.start, source]] : []))).values()];
  const words: Words = (name, word = '') => listOf(pack.attribution, name).has(word);
  const people = peopleOf(reading, pack);
  let before: Settled[] = [];
  for (const source of order.sort((a, b) => a.start - b.start)) {
    const done = settle(source, before, people, words, reading, pack);
    settled.set(source.start, done);
    before = [...before.slice(-11), { start: source.start, source: done }];
  }
  return claims.map((claim): Claim => {
    const source = claim.source ? settled.get(claim.source.start) : undefined;
    return source ? { ...claim, source } : claim;
  });
};

type Words = (
  name:
    | 'titles'
    | 'honours'
    | 'roles'
    | 'prepositions'
    | 'definite'
    | 'subjects'
    | 'determiners'
    | 'masculine'
    | 'feminine',
  word: string | undefined,
) => boolean;

function settle(
  source: Source,
  before: readonly Settled[],
  people: People,
  words: Words,
  reading: Reading,
  pack: LanguagePack,
): Source {
  const mention = source.name ?? source.exact;
  const parts = mention.replace(/['’]s$/, '').split(/\s+/);
  const low = parts.map((part) => part.toLowerCase());
  const first = low[0] ?? '';
  if (parts.length === 1 && (words('masculine', first) || words('feminine', first))) {
    return byPronoun(source, first, before, words, reading, pack);
  }
  const beside = besideName(source, low, people, words, reading);
  if (beside !== null) return { ...source, name: beside, class: 'named-person' };
  const titled =
    words('definite', first) && parts.length > 2 ? byName(parts.slice(1), low.slice(1), people, words) : null;
  if (titled !== null && mention.endsWith(titled)) return { ...source, name: titled, class: 'named-person' };
  if (words('definite', first)) return byOffice(source, low, before, people, words, reading, pack);
  const name = byName(parts, low, people, words);
  if (name === null) return source;
  return { ...source, name, class: name === mention ? source.class : 'named-person' };
}

/** "The prosecutor, Ana Roe, said": the name that stands between commas right behind one person's office. */
function besideName(
  source: Source,
  low: readonly string[],
  people: People,
  words: Words,
  reading: Reading,
): string | null {
  const { text } = reading;
  const head = low.findIndex((_, index) => words('prepositions', low[index + 1])) + 1 || low.length;
  const office = low[head - 1];
  if (source.class !== 'other-unnamed' && source.class !== 'unnamed-officials') return null;
  if (words('subjects', office) || office?.endsWith('s')) return null;
  if (text.slice(source.end, source.end + 2) !== ', ') return null;
  const [name] = people.between(source.end, source.end + 20);
  const end = name ? name.start + name.name.length : 0;
  return name && name.start === source.end + 2 && text.charAt(end) === ',' ? name.name : null;
}

/** "Mr Roe", "Roe", "Sir Tom", "spokeswoman Ana Roe": the full name that the article gives elsewhere or in the mention. */
function byName(parts: readonly string[], low: readonly string[], people: People, words: Words): string | null {
  const last = parts.at(-1) ?? '';
  if (!/^\p{Lu}/u.test(last)) return null;
  // "analysts at Roe": those of whom a name only tells where they are.
  if (low.some((word, index) => index > 0 && words('prepositions', word) && word === parts[index])) return null;
  const title = low.at(-2) ?? '';
  if (low.length === 2 && words('honours', title)) return people.byFirstName(last, title) ?? people.bySurname(last);
  const bare = parts.filter((_, index) => !words('titles', low[index] ?? '') && !words('roles', low[index] ?? ''));
  const capitals = bare.filter((part) => /^\p{Lu}/u.test(part));
  if (capitals.length === 1) return people.bySurname(last);
  const full = people.bySurname(last);
  return full !== null && (parts.join(' ').endsWith(full) || capitals.every((part) => full.includes(part)))
    ? full
    : null;
}

/** "he": the one person who spoke or acted right before, in the same passage or the one above. */
function byPronoun(
  source: Source,
  pronoun: string,
  before: readonly Settled[],
  words: Words,
  reading: Reading,
  pack: LanguagePack,
): Source {
  const last = before.findLast(({ source: other }) => isSomeone(other, words));
  const spoke = last && passagesBetween(reading, last.start, source.start) < 2 ? last.source : null;
  const acted = personBefore(reading, pack, source.start);
  if (!spoke) return acted === null ? source : { ...source, name: acted, class: 'named-person' };
  const other = words('feminine', pronoun) ? 'masculine' : 'feminine';
  if (spoke.class !== 'named-person' || words(other, spoke.exact.toLowerCase())) return source;
  const name = spoke.name ?? spoke.exact;
  // Where the sentence before is about another person, "he" may be either.
  return acted !== null && acted !== name ? source : { ...source, name, class: 'named-person' };
}

/** Whom "he" or "she" may stand for: no paper, no body, no "it" and no "they". */
const isSomeone = ({ exact, class: kind }: Source, words: Words): boolean => {
  const low = exact.toLowerCase();
  const things = kind === 'document' || kind === 'media' || kind === 'named-organisation';
  return !things && (!words('subjects', low) || words('masculine', low) || words('feminine', low));
};

/** "the president": the name beside the same office, else the fuller mention, else the subject of the sentence before. */
function byOffice(
  source: Source,
  low: readonly string[],
  before: readonly Settled[],
  people: People,
  words: Words,
  reading: Reading,
  pack: LanguagePack,
): Source {
  const head = low.at(-1) ?? '';
  const office = low.slice(1);
  const person = words('titles', head) || words('roles', head);
  if (person) {
    const holders = people.holders([...office]);
    const [holder] = holders;
    if (holders.length === 1 && holder) return { ...source, name: holder, class: 'named-person' };
  }
  const fuller = before.findLast(
    ({ source: other }) => sameHead(other.exact, head, words) && other.exact.length > source.exact.length,
  );
  // "the officer" after two of them is either; "those officials" are the last.
  const either =
    low[0] === 'the' &&
    before.some(
      ({ source: other }) => fuller && sameHead(other.exact, head, words) && !sameWords(other, fuller.source, words),
    );
  if (either) return source;
  if (fuller && office.length === 1) {
    return {
      ...source,
      name: fuller.source.name ?? withoutArticle(fuller.source.exact, words),
      class: fuller.source.class,
    };
  }
  if (!person || !words('titles', head) || !opensSentence(reading, pack, source.start)) return source;
  const subject = mainSubjectAt(reading, pack, source.start);
  if (subject === null || people.hasOtherOffice(subject, office)) return source;
  if (people.holders(office).some((name) => name !== subject)) return source;
  return { ...source, name: subject, class: 'named-person' };
}

const sameHead = (mention: string, head: string, words: Words): boolean => {
  const low = mention.toLowerCase().split(/\s+/);
  return low.includes(head) && !(words('definite', low[0] ?? '') && low.length === 2);
};

const sameWords = (a: Source, b: Source, words: Words): boolean =>
  (a.name ?? withoutArticle(a.exact, words)).toLowerCase() === (b.name ?? withoutArticle(b.exact, words)).toLowerCase();

const withoutArticle = (mention: string, words: Words): string => {
  const [first = '', ...rest] = mention.split(/\s+/);
  return words('determiners', first.toLowerCase()) && rest.length > 0 ? rest.join(' ') : mention;
};

const passagesBetween = (reading: Reading, from: number, to: number): number =>
  passageIndex(reading, to) - passageIndex(reading, from);
