// What kind of source a mention is, from its head noun, its titles and its capitals.

import type { SourceClass } from '../../model/claim.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, once } from '../../pack/lists.ts';
import { apart } from '../../text/apart.ts';
import { isCapital } from '../../text/capital.ts';
import { isOutlet } from '../words/outlets.ts';
import * as Sort from '../words/sorts.ts';
import { type Asker, askerOf } from '../words/sorts.ts';

const endingsOf = once(({ attribution }: LanguagePack) => ({
  crowds: [...listOf(attribution, 'crowdEndings')],
  peoples: [...listOf(attribution, 'peopleEndings')],
}));

/** Emptied when full; an article names the same few again and again. */
const mentionsAtMost = 500;
const known = once((_: LanguagePack) => ({
  inside: new Map<string, SourceClass>(),
  opening: new Map<string, SourceClass>(),
}));

/**
 * The class of a mention by its own words; pronouns and offices are settled later, with the whole article in view.
 * `opens`: it is the start of a sentence, where a capital tells nothing ("Villagers say").
 */
export function classOf(mention: string, pack: LanguagePack, opens = false): SourceClass {
  const classes = known(pack)[opens ? 'opening' : 'inside'];
  let found = classes.get(mention);
  if (!found) {
    found = read(mention, pack, opens);
    if (classes.size >= mentionsAtMost) classes.clear();
    classes.set(apart(mention), found);
  }
  return found;
}

/** Words with single spaces between them and no comma, as most mentions are. */
const plainly = /^[^\s,]+(?: [^\s,]+)*$/;

function read(words: string, pack: LanguagePack, opens: boolean): SourceClass {
  const mention = mentionOf(words, pack, opens);
  const bearer = bearerOf(mention);
  if (bearer) return read(bearer, pack, false);
  for (const tell of told) {
    const found = tell(mention);
    if (found) return found;
  }
  return beforeHead(mention, Sort.officials) ? 'unnamed-officials' : 'other-unnamed';
}

/** A mention as the rules see it. `at` is its head, `cut` the first preposition behind it or -1. */
type Mention = {
  readonly words: readonly string[];
  readonly low: readonly string[];
  readonly cut: number;
  readonly at: number;
  readonly head: string;
  /** Whether the head is the first word of a sentence. */
  readonly first: boolean;
  /** Whether some word up to the head has a capital that tells. */
  readonly capital: boolean;
  readonly named: boolean;
  readonly pack: LanguagePack;
  readonly is: Asker;
};

function mentionOf(mention: string, pack: LanguagePack, opens: boolean): Mention {
  const words = plainly.test(mention) ? mention.split(' ') : mention.split(/[\s,]+/).filter(Boolean);
  const is = askerOf(pack);
  // "WHO" is no pronoun.
  const low = words.map((word) => (word.length > 2 && isShouted(word, is) ? word : bareOf(word)));
  // Where every noun has a capital, what stands before the first belongs to it: "einer am Montag erschienenen Studie".
  const nouns = pack.grammar.isName !== undefined;
  // "Doctors Without Borders"
  const cut = low.findIndex((word, index) => {
    if (index === 0 || isCapital(words[index] ?? '')) return false;
    if (!nouns) return is(word, Sort.prepositions);
    // "eine Studie der Universität": an article behind a noun is its owner's.
    return isCapital(words[index - 1] ?? '') && is(word, Sort.prepositions | Sort.determiners);
  });
  // "a Ministry of Ports spokesman"
  const office = cut > 0 && isCapital(words[cut - 1] ?? '') && isCapital(words.at(-2) ?? '') && is(low.at(-1), offices);
  const at = (cut < 0 || office ? low.length : cut) - 1;
  const head = low[at] ?? '';
  const first = opens && at === 0;
  const plain = opens || is(low[0], Sort.determiners | Sort.possessives | Sort.subjects);
  // Where every noun has a capital, one behind an article tells nothing: "die Zeugin", but "der Deutsche Wetterdienst".
  const noun =
    nouns && is(low[0], Sort.determiners | Sort.possessives) && words.slice(1, at + 1).filter(isCapital).length < 2;
  const tells = (word: string, index: number): boolean =>
    (index > 0 || !plain) && isCapital(word) && (!noun || pack.grammar.isName?.(word) === true);
  const capital = words.some((word, index) => index <= at && tells(word, index));
  const named = first ? isCapital(words[0] ?? '') : tells(words[at] ?? '', at);
  return { words, low, cut, at, head, first, capital, named, pack, is };
}

const offices = Sort.officials | Sort.roles | Sort.manyRoles;

const isShouted = (word: string, is: Asker): boolean =>
  word === word.toUpperCase() && is(word.toLowerCase(), Sort.subjects);

type Tell = (mention: Mention) => SourceClass | null;

/** Whether a word before the head stands in one of the lists. */
const beforeHead = ({ low, at, is }: Mention, sorts: number): boolean =>
  low.slice(0, at).some((word) => is(word, sorts));

/** "Brandt Paper", "the Centre For Research": names of bodies, whatever their last word. No "the Larn Report". */
const namesBody = (mention: Mention): boolean => {
  const { words, low, at, capital } = mention;
  const body = capital && (beforeHead(mention, Sort.organisations) || (low[0] !== 'the' && at === words.length - 1));
  return body && at > 0 && isCapital(words[at] ?? '') && isCapital(words[at - 1] ?? '');
};

const ofPress: Tell = (mention) => {
  const { words, low, at, head, capital, first, pack, is } = mention;
  const bare = (low[0] === 'the' ? low.slice(1) : low).join(' ');
  if (isOutlet(bare, pack) && !is(head, Sort.roles | Sort.manyRoles | Sort.documents)) return 'media';
  // "the secretary of state's website"
  const whose = /['’]s?$/.test(words.at(-2) ?? '') && is(low.at(-1), Sort.documents);
  const paper = is(head, Sort.documents) && !namesBody(mention);
  if (paper || whose) return 'document';
  // "the Osta news agency"
  if (is(head, Sort.organisations) && is(low[at - 1], Sort.media)) return 'media';
  const outlet = (capital || first) && is(head, Sort.media);
  return outlet || is(head, Sort.outletNouns) || /-(?:tv|fm|am)$/.test(head) ? 'media' : null;
};

/** "one of the ministers", "a group of diplomats": those of whom it is made. */
const ofSome: Tell = ({ words, low, cut, head, capital, pack, is }) => {
  if (cut < 1 || cut + 1 >= words.length || !is(low[cut], Sort.of)) return null;
  const body = is(head, Sort.organisations);
  if (!is(head, Sort.standing | Sort.determiners) && !/^\d/.test(head) && (!body || capital)) return null;
  const inside = classOf(words.slice(cut + 1).join(' '), pack);
  if (inside === 'unnamed-officials' || inside === 'other-unnamed') return inside;
  return body ? null : 'other-unnamed';
};

const ofOffice: Tell = (mention) => {
  const { low, cut, at, head, capital, is } = mention;
  const body = is(head, Sort.organisations);
  if (capital && body) return 'named-organisation';
  const role = is(head, Sort.roles | Sort.manyRoles);
  // "a source close to the ministry" is not of it, "a spokesman for the ministry" is.
  const own = is(low[cut], Sort.to) ? low.slice(0, at) : low;
  if (is(head, Sort.officials) || (role && own.some((word) => is(word, Sort.publicBodies)))) return 'unnamed-officials';
  // "a court ruled": whichever it was.
  const any = is(low[0], Sort.determiners) && !is(low[0], Sort.definite) && is(head, Sort.publicBodies);
  if (body) return any ? 'unnamed-officials' : 'named-organisation';
  if (!role) return null;
  return beforeHead(mention, Sort.officials) ? 'unnamed-officials' : 'other-unnamed';
};

const ofPeople: Tell = ({ low, at, head, first, pack, is }) =>
  // "many Census-takers"
  isPeople(head, pack, first) || (at > 0 && is(low[0], Sort.standing)) ? 'other-unnamed' : null;

const ofName: Tell = (mention) =>
  mention.named && !mention.is(mention.head, Sort.determiners | Sort.possessives | Sort.subjects)
    ? nameClass(mention)
    : null;

/** The first that knows a mention tells its class. */
const told: readonly Tell[] = [ofPress, ofSome, ofOffice, ofPeople, ofName];

/** In lower case and without a sign of possession. */
function bareOf(word: string): string {
  const low = word.toLowerCase();
  return low.endsWith("'s") || low.endsWith('’s') ? low.slice(0, -2) : low.replaceAll('’', "'");
}

/** "Secretary of State [Ana Roe]": the name behind an office and its portfolio; else null. */
function bearerOf({ words, low, is }: Mention): string | null {
  const of = low.findIndex((word, index) => is(word, Sort.of) && is(low[index + 1], Sort.portfolios));
  // "a University of Karsa diver Ana Roe"
  const plain = words.findLastIndex((word) => !isCapital(word));
  const placed = plain > 1 && is(low[plain], offices) && isCapital(words[plain - 1] ?? '');
  if (placed && words.length > plain + 2) return words.slice(plain + 1).join(' ');
  if (of < 1 || !is(low[of - 1], Sort.titles | Sort.roles | Sort.manyRoles)) return null;
  const name = words.slice(of + 2);
  return name.length > 1 && name.every(isCapital) ? name.join(' ') : null;
}

/** A name: a person's, unless it is in capitals throughout, has an article or is a state. */
function nameClass({ words, low, at, is }: Mention): SourceClass {
  const word = words[at] ?? '';
  // "campaign group Save Our Meadow", "Brandt & Sohn"; no "party chairman Ana Roe".
  let first = at;
  while (first > 0 && (words[first - 1] === '&' || isCapital(words[first - 1] ?? ''))) first--;
  if (words.slice(first, at).includes('&') || is(low[first - 1], Sort.organisations)) return 'named-organisation';
  // "the Rev Tom Roe" as well.
  if (is(low[is(low[0] ?? '', Sort.definite) && at > 1 ? 1 : 0], Sort.titles)) return 'named-person';
  // Up to six capitals are an abbreviation; more, a name that an interview shouts.
  if (/^\p{Lu}{2,6}$/u.test(word) || low[0] === 'the') return 'named-organisation';
  if (/^\p{L}\.?$/u.test(word) && low.length === 1) return 'other-unnamed';
  return at === 0 && is(low[0], Sort.states) ? 'named-organisation' : 'named-person';
}

/** "Villagers", "Republicans": people by the ending of the word. */
export function isPeople(head: string, pack: LanguagePack, opens: boolean): boolean {
  const { crowds, peoples } = endingsOf(pack);
  const ends = (ending: string): boolean =>
    head === ending || (head.length > ending.length + 1 && head.endsWith(ending));
  return peoples.some(ends) || (opens && crowds.some(ends));
}
