// What kind of source a mention is, from its head noun, its titles and its capitals.

import type { SourceClass } from '../../model/claim.ts';
import type { LanguagePack } from '../../pack/language-pack.ts';
import { listOf, once } from '../../pack/lists.ts';
import { phrasesIn } from '../../pack/notation.ts';
import { isCapital } from '../../text/capital.ts';

/** Names of outlets, at the start or the end of a mention. */
const outletsOf = once(({ attribution }: LanguagePack) =>
  phrasesIn('outlets', attribution.outlets).map((name) => ({ name, last: ` ${name}`, first: `${name} ` })),
);

const isOutlet = (mention: string, pack: LanguagePack): boolean =>
  outletsOf(pack).some(
    ({ name, last, first }) => mention === name || mention.endsWith(last) || mention.startsWith(first),
  );

const endingsOf = once(({ attribution }: LanguagePack) => ({
  crowds: [...listOf(attribution, 'crowdEndings')],
  peoples: [...listOf(attribution, 'peopleEndings')],
}));

/** Emptied when full; an article names the same few again and again. */
const mentionsAtMost = 500;
const known = once((_: LanguagePack) => new Map<string, SourceClass>());

/**
 * The class of a mention by its own words; pronouns and offices are settled later, with the whole article in view.
 * `opens`: it is the start of a sentence, where a capital tells nothing ("Villagers say").
 */
export function classOf(mention: string, pack: LanguagePack, opens = false): SourceClass {
  const classes = known(pack);
  const key = opens ? `^${mention}` : mention;
  let found = classes.get(key);
  if (!found) {
    found = read(mention, pack, opens);
    if (classes.size >= mentionsAtMost) classes.clear();
    classes.set(key, found);
  }
  return found;
}

/** Words with single spaces between them and no comma, as most mentions are. */
const plainly = /^[^\s,]+(?: [^\s,]+)*$/;

function read(mention: string, pack: LanguagePack, opens: boolean): SourceClass {
  const words = plainly.test(mention) ? mention.split(' ') : mention.split(/[\s,]+/).filter(Boolean);
  const low = words.map(bareOf);
  const is = asker(pack);
  const bearer = bearerOf(words, low, is);
  if (bearer) return read(bearer, pack, false);
  const cut = low.findIndex((word, index) => index > 0 && is(word, sort.prepositions));
  const at = (cut < 0 ? low.length : cut) - 1;
  const head = low[at] ?? '';
  const first = low[0] ?? '';
  const plain = (index: number): boolean =>
    index === 0 && (opens || is(first, sort.determiners | sort.possessives | sort.subjects));
  const capital = (index: number): boolean => isCapital(words[index] ?? '') && !plain(index);
  const anyCapital = words.some((_, index) => index <= at && capital(index));
  const bare = (low[0] === 'the' ? low.slice(1) : low).join(' ');
  const role = is(head, sort.roles);
  // "a source close to the ministry" is not of it, "a spokesman for the ministry" is.
  const ofBody = is(low[cut] ?? '', sort.to) ? low.slice(0, at) : low;

  if (isOutlet(bare, pack) && !role && !is(head, sort.documents)) return 'media';
  // "the secretary of state's website"
  const whose = /['’]s?$/.test(words.at(-2) ?? '') && is(low.at(-1) ?? '', sort.documents);
  if (is(head, sort.documents) || whose) return 'document';
  if ((anyCapital || (opens && at === 0)) && is(head, sort.media)) return 'media';
  if (is(head, sort.outletNouns) || /-(?:tv|fm|am)$/.test(head)) return 'media';
  const rest = cut > 0 && is(low[cut] ?? '', sort.of) ? words.slice(cut + 1).join(' ') : '';
  // "one of the ministers", "a group of diplomats": those of whom it is made.
  const some =
    is(head, sort.standing | sort.determiners) || /^\d/.test(head) || (is(head, sort.organisations) && !anyCapital);
  if (rest && some) {
    const inside = classOf(rest, pack);
    if (inside === 'unnamed-officials' || inside === 'other-unnamed') return inside;
    if (!is(head, sort.organisations)) return 'other-unnamed';
  }
  if (anyCapital && is(head, sort.organisations)) return 'named-organisation';
  if (is(head, sort.officials) || (role && ofBody.some((word) => is(word, sort.publicBodies))))
    return 'unnamed-officials';
  if (is(head, sort.organisations)) return 'named-organisation';
  if (role) return low.slice(0, at).some((word) => is(word, sort.officials)) ? 'unnamed-officials' : 'other-unnamed';
  if (isPeople(head, pack, opens && at === 0)) return 'other-unnamed';
  // "many Census-takers"
  if (at > 0 && is(first, sort.standing)) return 'other-unnamed';
  const named = capital(at) || (opens && at === 0 && isCapital(words[0] ?? ''));
  if (named && !is(head, sort.determiners | sort.possessives | sort.subjects)) return nameClass(words, low, at, is);
  return low.slice(0, at).some((word) => is(word, sort.officials)) ? 'unnamed-officials' : 'other-unnamed';
}

/** In lower case and without a sign of possession. */
function bareOf(word: string): string {
  const low = word.toLowerCase();
  return low.endsWith("'s") || low.endsWith('’s') ? low.slice(0, -2) : low.replaceAll('’', "'");
}

/** "Secretary of State [Ana Roe]": the name behind an office and its portfolio; else null. */
function bearerOf(words: readonly string[], low: readonly string[], is: Asker): string | null {
  const of = low.findIndex((word, index) => is(word, sort.of) && is(low[index + 1] ?? '', sort.portfolios));
  if (of < 1 || !is(low[of - 1] ?? '', sort.titles | sort.roles)) return null;
  const name = words.slice(of + 2);
  return name.length > 1 && name.every(isCapital) ? name.join(' ') : null;
}

/** A name: a person's, unless it is in capitals throughout, has an article or is a state. */
function nameClass(words: readonly string[], low: readonly string[], at: number, is: Asker): SourceClass {
  const word = words[at] ?? '';
  // "campaign group Save Our Meadow", "Brandt & Sohn"; no "party chairman Ana Roe".
  let first = at;
  while (first > 0 && (words[first - 1] === '&' || isCapital(words[first - 1] ?? ''))) first--;
  if (words.slice(first, at).includes('&') || is(low[first - 1] ?? '', sort.organisations)) return 'named-organisation';
  // "the Rev Tom Roe" as well.
  if (is(low[is(low[0] ?? '', sort.definite) && at > 1 ? 1 : 0] ?? '', sort.titles)) return 'named-person';
  // Up to six capitals are an abbreviation; more, a name that an interview shouts.
  if (/^\p{Lu}{2,6}$/u.test(word) || low[0] === 'the') return 'named-organisation';
  if (/^\p{L}\.?$/u.test(word) && low.length === 1) return 'other-unnamed';
  return at === 0 && is(low[0] ?? '', sort.states) ? 'named-organisation' : 'named-person';
}

/** "Villagers", "Republicans": people by the ending of the word. */
export function isPeople(head: string, pack: LanguagePack, opens: boolean): boolean {
  const { crowds, peoples } = endingsOf(pack);
  const ends = (ending: string): boolean =>
    head === ending || (head.length > ending.length + 1 && head.endsWith(ending));
  return peoples.some(ends) || (opens && crowds.some(ends));
}

/** The lists that a class is told by, a bit each. */
const sort = {
  prepositions: 1 << 0,
  determiners: 1 << 1,
  possessives: 1 << 2,
  subjects: 1 << 3,
  definite: 1 << 4,
  of: 1 << 5,
  to: 1 << 6,
  roles: 1 << 7,
  titles: 1 << 8,
  officials: 1 << 9,
  organisations: 1 << 10,
  publicBodies: 1 << 11,
  portfolios: 1 << 12,
  states: 1 << 13,
  documents: 1 << 14,
  media: 1 << 15,
  outletNouns: 1 << 16,
  standing: 1 << 17,
} as const;

type Asker = (word: string, sorts: number) => boolean;

/** Whether a word, or for a role the word that it is the plural of, stands in one of the lists. */
const asker = once(({ attribution }: LanguagePack): Asker => {
  const known = new Map<string, number>();
  const add = (word: string, bit: number): void => void known.set(word, (known.get(word) ?? 0) | bit);
  for (const name of Object.keys(sort) as (keyof typeof sort)[])
    for (const word of listOf(attribution, name)) {
      add(word, sort[name]);
      if (name === 'roles') add(`${word}s`, sort.roles);
    }
  return (word, sorts) => ((known.get(word) ?? 0) & sorts) !== 0;
});
