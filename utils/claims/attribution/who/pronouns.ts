// Whom "he", "it" or "they" stands for, where one speaker alone can be meant, by who spoke or acted right before. The name
// of somebody whom the article leaves unnamed is the fuller mention: "doctor at the main hospital".

import type { Source } from '../../model/claim.ts';
import type { Run } from '../../model/reading.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, once } from '../../pack/lists.ts';
import { wordsApart } from '../../text/spaces.ts';
import * as Sort from '../words/sorts.ts';
import { type Asker, askerOf } from '../words/sorts.ts';
import { bodyBefore, bodyHere } from './bodies.ts';
import { namesOf } from './evidence.ts';
import { peopleOf } from './people.ts';
import {
  officeBefore,
  othersBetween,
  othersNear,
  passageIndex,
  personBefore,
  personHere,
  priorSentence,
  sentenceStart,
  subjectBefore,
} from './subjects.ts';

/** `before`: the speakers above, settled, in reading order. Gives the mention as it was where it is left open. */
export function byPronoun(source: Source, before: readonly Source[], reading: Run, pack: LanguagePack): Source {
  const is = askerOf(pack);
  const pronoun = source.exact.toLowerCase();
  if (is(pronoun, Sort.masculine | Sort.feminine)) return byPerson(source, pronoun, before, reading, pack);
  const fits = is(pronoun, Sort.neuter) ? isBody : is(pronoun, Sort.plural) ? isCrowd : null;
  if (!fits) return source;
  // "The guild left the talks, which it called a trap"
  const own = fits === isBody ? bodyHere(reading, pack, source.start) : null;
  if (own !== null) return { ...source, name: withoutArticle(own, pack), class: 'named-organisation' };
  // Of two bodies that spoke right before, "it" is either.
  const from = nearFrom(source, reading);
  const near = before.filter((other) => other.start >= from && fits(other, pack));
  const [other, ...others] = new Map(near.map((one) => [nameOf(one, pack).toLowerCase(), one])).values();
  if (other) return others.length === 0 ? standsFor(source, other, pack) : source;
  const subject = fits === isBody ? bodyBefore(reading, pack, source.start) : null;
  return subject === null ? source : { ...source, name: withoutArticle(subject, pack), class: 'named-organisation' };
}

/** "he": the one person who spoke or acted right before, in the same passage or the one above. */
function byPerson(
  source: Source,
  pronoun: string,
  before: readonly Source[],
  reading: Run,
  pack: LanguagePack,
): Source {
  const is = askerOf(pack);
  const latest = before.findLast((other) => isSomeone(other, is));
  const spoke = latest && passageIndex(reading, source.start) - passageIndex(reading, latest.start) < 2 ? latest : null;
  const near = spoke !== null && spoke.start >= nearFrom(source, reading);
  const other = is(pronoun, Sort.feminine) ? Sort.masculine : Sort.feminine;
  const scene: Scene = { source, other, before, own: sentenceStart(reading, source.start), reading, pack, is };
  const here = personHere(reading, pack, source.start);
  if (here && !isOther(scene, here.name) && !othersSince(scene, here.name, here.end))
    return { ...source, name: here.name, class: 'named-person' };
  return byBefore(scene, spoke, near) ?? byOnly(scene) ?? source;
}

/** By who spoke, or is the subject of the sentence before; null where it is left open. */
function byBefore(scene: Scene, spoke: Source | null, near: boolean): Source | null {
  const { source, reading, pack, is, other } = scene;
  const acted = personBefore(reading, pack, source.start);
  const named = (name: string): Source => ({ ...source, name, class: 'named-person' });
  // Who is the subject of the sentence before comes before who spoke further up.
  if (!near && acted !== null)
    return isOther(scene, acted) || othersSince(scene, acted, nearFrom(source, reading)) ? null : named(acted);
  if (!spoke || is(spoke.exact.toLowerCase(), other)) return null;
  if (!isNamed(spoke))
    return near && acted === null && holdsOffice(spoke, pack) ? standsFor(source, spoke, pack) : null;
  const name = spoke.name ?? spoke.exact;
  // Where the sentence before is about another person "he" may be either.
  const either = acted === null ? othersNear(reading, pack, source.start, name) : acted !== name;
  return !either && mayBe(scene, spoke, name, near) ? named(name) : null;
}

/** Where one person alone has spoken and the article names no other: that one. Null where it is left open. */
function byOnly(scene: Scene): Source | null {
  const { source, before, reading, pack, is } = scene;
  const pronouns = Sort.masculine | Sort.feminine;
  const spoken = before.filter(
    (one) => isSomeone(one, is) && !(one.name === undefined && is(one.exact.toLowerCase(), pronouns)),
  );
  const [name, ...others] = new Set(spoken.map(({ name: full, exact }) => full ?? exact));
  if (!name || others.length > 0 || !spoken.every(isNamed) || isOther(scene, name)) return null;
  // "A friend came by. She said", "The president's plans came up. He said"
  const subject = wordsApart(subjectBefore(reading, source.start)?.toLowerCase() ?? '');
  const someone = is(subject[0], Sort.determiners) && !is(subject[0], Sort.definite);
  const person = Sort.roles | Sort.titles | Sort.officials | Sort.and;
  if (someone || subject.some((word) => is(word.replace(/['’]s$/, ''), person))) return null;
  const { kindOf } = namesOf(reading, pack);
  const alone = peopleOf(reading, pack).all.every((one) => one.name === name || kindOf(one.name) !== 'person');
  return alone ? { ...source, name, class: 'named-person' } : null;
}

/** Of a bare name "she" tells that it is a person's. */
const isNamed = ({ class: kind }: Source): boolean => kind === 'named-person' || kind === 'other-named';

/** A pronoun that is asked about; `other`: the list of pronouns for whom it cannot stand; `own`: where its sentence begins. */
type Scene = {
  readonly source: Source;
  readonly other: number;
  readonly before: readonly Source[];
  readonly own: number;
  readonly reading: Run;
  readonly pack: LanguagePack;
  readonly is: Asker;
};

/** Whether a pronoun may stand for who `spoke` by this name. */
function mayBe(scene: Scene, spoke: Source, name: string, near: boolean): boolean {
  const { own, reading, pack, source, is } = scene;
  // "Retired General", and "she" where "he" stood for the same name.
  const last = wordsApart(name).at(-1)?.toLowerCase() ?? '';
  if (is(last, Sort.titles | Sort.roles) || isOther(scene, name)) return false;
  const since = near ? Math.max(own, spoke.end) : spoke.end;
  if ((!near || spoke.start < own) && othersSince(scene, name, since)) return false;
  // Where the sentence before is about an office that is not his, "he" may be either.
  const office = officeBefore(reading, source.start);
  return (
    office === null ||
    spoke.exact.toLowerCase().includes(office) ||
    peopleOf(reading, pack).holders([office]).includes(name)
  );
}

/** "she" where "he" stood for the same name. */
const isOther = ({ before, other, is }: Scene, name: string): boolean =>
  before.some((one) => one.name === name && is(one.exact.toLowerCase(), other));

/** Whether somebody else is named between a position and the pronoun. */
const othersSince = ({ source, before, reading, pack }: Scene, name: string, start: number): boolean =>
  othersBetween(reading, pack, { start, end: source.start }, name, (word) =>
    before.some((one) => one.class === 'named-person' && (one.name ?? one.exact).endsWith(word)),
  );

/** Without its article, where it is all that the text says: "doctor at the main hospital". A bare pronoun tells nothing. */
function standsFor(source: Source, other: Source, pack: LanguagePack): Source {
  const bare = other.name === undefined && askerOf(pack)(other.exact.toLowerCase(), Sort.subjects);
  return bare ? source : { ...source, name: nameOf(other, pack), class: other.class };
}

/** Where the sentence begins that stands right before that of a mention. */
const nearFrom = ({ start }: Source, reading: Run): number => priorSentence(reading, start)?.start ?? start;

/** Whom "he" or "she" may stand for: no paper, no body, no "it" and no "they". */
const isSomeone = ({ exact, name = '', class: kind }: Source, is: Asker): boolean => {
  const low = exact.toLowerCase();
  // "Party of Work and Bread councillor Ana Roe" is one.
  const lead =
    exact.endsWith(name) && kind === 'named-person' ? wordsApart(low.slice(0, -name.length || undefined)) : [];
  if (name && lead.slice(lead.findLastIndex((word) => is(word, Sort.and))).some((word) => is(word, Sort.organisations)))
    return true;
  const things = kind === 'document' || kind === 'media' || kind === 'named-organisation';
  // "Roe and Sandor" are no "he"; "Md." is a place.
  if (/\p{Ll}\.$/u.test(exact) || wordsApart(exact).some((word) => is(word, Sort.and))) return false;
  return !things && (!is(low, Sort.subjects) || is(low, Sort.masculine | Sort.feminine));
};

const isBody = ({ class: kind }: Source): boolean =>
  kind === 'named-organisation' || kind === 'document' || kind === 'media';

/** "a doctor at the main hospital": one person, by a word for what a person is. */
function holdsOffice({ exact }: Source, pack: LanguagePack): boolean {
  const is = askerOf(pack);
  const head = headOf(exact, is);
  return is(head, Sort.roles | Sort.titles);
}

/** More than one, by the ending: "residents of the lower town". */
function isCrowd({ exact, name = exact, class: kind }: Source, pack: LanguagePack): boolean {
  if (kind !== 'unnamed-officials' && kind !== 'other-unnamed') return false;
  const is = askerOf(pack);
  const head = headOf(name, is);
  return !is(head, Sort.subjects) && (head.endsWith('s') || crowdsOf(pack).some((ending) => head.endsWith(ending)));
}

/** The word before the first preposition, in lower case. */
function headOf(mention: string, is: Asker): string {
  const low = wordsApart(mention.toLowerCase());
  const cut = low.findIndex((word, index) => index > 0 && is(word, Sort.prepositions));
  return low[(cut < 0 ? low.length : cut) - 1] ?? '';
}

/** "the doctor" is "doctor". */
export function withoutArticle(mention: string, pack: LanguagePack): string {
  const [first = '', ...rest] = wordsApart(mention);
  return rest.length > 0 && askerOf(pack)(first.toLowerCase(), Sort.determiners) ? rest.join(' ') : mention;
}

const nameOf = ({ name, exact }: Source, pack: LanguagePack): string => name ?? withoutArticle(exact, pack);

const crowdsOf = once(({ attribution }: LanguagePack) => [...listOf(attribution, 'crowdEndings')]);
