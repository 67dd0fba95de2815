// What kind of source a mention is, from its head noun, its titles and its capitals.
import { listOf, once, split } from '../lists.ts';
import type { LanguagePack, SourceClass } from '../types.ts';

/** Names of outlets, at the start or the end of a mention. */
const outletsOf = once(({ attribution }: LanguagePack) =>
  attribution.outlets.split(';').map((raw) => ({ name: raw.trim(), last: ` ${raw.trim()}`, first: `${raw.trim()} ` })),
);

const isOutlet = (mention: string, pack: LanguagePack): boolean =>
  outletsOf(pack).some(
    ({ name, last, first }) => mention === name || mention.endsWith(last) || mention.startsWith(first),
  );

const endingsOf = once(({ attribution }: LanguagePack) => ({
  crowds: split(attribution.crowdEndings),
  peoples: split(attribution.peopleEndings),
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

function read(mention: string, pack: LanguagePack, opens: boolean): SourceClass {
  const words = mention.split(/[\s,]+/).filter(Boolean);
  const low = words.map((word) => word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''));
  const is = asker(pack);
  const bearer = bearerOf(words, low, is);
  if (bearer) return read(bearer, pack, false);
  const cut = low.findIndex((word, index) => index > 0 && is(word, 'prepositions'));
  const at = (cut < 0 ? low.length : cut) - 1;
  const head = low[at] ?? '';
  const first = low[0] ?? '';
  const plain = (index: number): boolean =>
    index === 0 && (opens || is(first, 'determiners', 'possessives', 'subjects'));
  const capital = (index: number): boolean => /^\p{Lu}/u.test(words[index] ?? '') && !plain(index);
  const anyCapital = words.some((_, index) => index <= at && capital(index));
  const bare = low.join(' ').replace(/^the /, '');
  const role = is(head, 'roles');
  // "a source close to the ministry" is not of it, "a spokesman for the ministry" is.
  const ofBody = is(low[cut] ?? '', 'to') ? low.slice(0, at) : low;

  if (isOutlet(bare, pack) && !role && !is(head, 'documents')) return 'media';
  // "the secretary of state's website"
  const whose = /['’]s?$/.test(words.at(-2) ?? '') && is(low.at(-1) ?? '', 'documents');
  if (is(head, 'documents') || whose) return 'document';
  if ((anyCapital || (opens && at === 0)) && is(head, 'media')) return 'media';
  if (is(head, 'outletNouns') || /-(?:tv|fm|am)$/.test(head)) return 'media';
  const rest = cut > 0 && is(low[cut] ?? '', 'of') ? words.slice(cut + 1).join(' ') : '';
  // "one of the ministers", "a group of diplomats": those of whom it is made.
  const some = is(head, 'standing', 'determiners') || /^\d/.test(head) || (is(head, 'organisations') && !anyCapital);
  if (rest && some) {
    const inside = classOf(rest, pack);
    if (inside === 'unnamed-officials' || inside === 'other-unnamed') return inside;
    if (!is(head, 'organisations')) return 'other-unnamed';
  }
  if (anyCapital && is(head, 'organisations')) return 'named-organisation';
  if (is(head, 'officials') || (role && ofBody.some((word) => is(word, 'publicBodies')))) return 'unnamed-officials';
  if (is(head, 'organisations')) return 'named-organisation';
  if (role) return low.slice(0, at).some((word) => is(word, 'officials')) ? 'unnamed-officials' : 'other-unnamed';
  if (isPeople(head, pack, opens && at === 0)) return 'other-unnamed';
  // "many Census-takers"
  if (at > 0 && is(first, 'standing')) return 'other-unnamed';
  const named = capital(at) || (opens && at === 0 && /^\p{Lu}/u.test(words[0] ?? ''));
  if (named && !is(head, 'determiners', 'possessives', 'subjects')) return nameClass(words, low, at, is);
  return low.slice(0, at).some((word) => is(word, 'officials')) ? 'unnamed-officials' : 'other-unnamed';
}

/** "Secretary of State [Ana Roe]": the name behind an office and its portfolio; else null. */
function bearerOf(words: readonly string[], low: readonly string[], is: Asker): string | null {
  const of = low.findIndex((word, index) => is(word, 'of') && is(low[index + 1] ?? '', 'portfolios'));
  const name = words.slice(of + 2);
  const office = of > 0 && is(low[of - 1] ?? '', 'titles', 'roles');
  return office && name.length > 1 && name.every((word) => /^\p{Lu}/u.test(word)) ? name.join(' ') : null;
}

/** A name: a person's, unless it is in capitals throughout, has an article or is a state. */
function nameClass(words: readonly string[], low: readonly string[], at: number, is: Asker): SourceClass {
  const word = words[at] ?? '';
  // "campaign group Save Our Meadow", "Brandt & Sohn"; no "party chairman Ana Roe".
  let first = at;
  while (first > 0 && (words[first - 1] === '&' || /^\p{Lu}/u.test(words[first - 1] ?? ''))) first--;
  if (words.slice(first, at).includes('&') || is(low[first - 1] ?? '', 'organisations')) return 'named-organisation';
  // "the Rev Tom Roe" as well.
  if (is(low[is(low[0] ?? '', 'definite') && at > 1 ? 1 : 0] ?? '', 'titles')) return 'named-person';
  // Up to six capitals are an abbreviation; more, a name that an interview shouts.
  if (/^\p{Lu}{2,6}$/u.test(word) || low[0] === 'the') return 'named-organisation';
  if (/^\p{L}\.?$/u.test(word) && low.length === 1) return 'other-unnamed';
  return at === 0 && is(low[0] ?? '', 'states') ? 'named-organisation' : 'named-person';
}

/** "Villagers", "Republicans": people by the ending of the word. */
export function isPeople(head: string, pack: LanguagePack, opens: boolean): boolean {
  const { crowds, peoples } = endingsOf(pack);
  const ends = (ending: string): boolean =>
    head === ending || (head.length > ending.length + 1 && head.endsWith(ending));
  return peoples.some(ends) || (opens && crowds.some(ends));
}

type ListName = Parameters<typeof listOf<LanguagePack['attribution']>>[1];
type Asker = (word: string, ...names: ListName[]) => boolean;

/** Whether a word, or the word that it is the plural of, stands in one of the lists. */
const asker = once(
  (pack: LanguagePack): Asker =>
    (word, ...names) => {
      for (const name of names) {
        const list = listOf(pack.attribution, name);
        if (list.has(word) || (name === 'roles' && word.endsWith('s') && list.has(word.slice(0, -1)))) return true;
      }
      return false;
    },
);
