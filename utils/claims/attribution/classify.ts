// What kind of source a mention is, from its head noun, its titles and its capitals.
import type { LanguagePack, SourceClass } from '../types.ts';
import { split } from './lexicon.ts';

type Lists = Record<
  'titles' | 'officials' | 'roles' | 'organisations' | 'documents' | 'media' | 'prepositions' | 'small',
  ReadonlySet<string>
> & {
  readonly outlets: RegExp;
};
const cache = new WeakMap<LanguagePack, Lists>();

function listsOf(pack: LanguagePack): Lists {
  let known = cache.get(pack);
  if (!known) {
    const { titles, officials, roles, organisations, documents, media, outlets, prepositions } = pack.attribution;
    const { determiners, possessives, subjects } = pack.attribution;
    const set = (list: string): ReadonlySet<string> => new Set(split(list));
    const names = outlets.split(/\s*;\s*/).join('|');
    known = {
      titles: set(titles),
      officials: set(officials),
      roles: set(roles),
      organisations: set(organisations),
      documents: set(documents),
      media: set(media),
      prepositions: set(prepositions),
      small: set([determiners, possessives, subjects].join(' ')),
      outlets: new RegExp(`(?:^|\\s)(?:${names})$|^(?:${names})\\s`),
    };
    cache.set(pack, known);
  }
  return known;
}

/** The class of a mention by its own words; pronouns and offices are settled later, with the whole article in view. */
export function classOf(mention: string, pack: LanguagePack): SourceClass {
  const lists = listsOf(pack);
  const words = mention.split(/[\s,]+/).filter(Boolean);
  const low = words.map((word) => word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''));
  const capitals = words.filter(
    (word, index) => /^\p{Lu}/u.test(word) && !(index === 0 && lists.small.has(low[0] ?? '')),
  );
  const all = low.join(' ').replace(/^the /, '');
  const head = headOf(low, lists);
  if (lists.outlets.test(all)) {
    if (!lists.roles.has(head) && !lists.documents.has(head)) return 'media';
  }
  if (lists.documents.has(head)) return 'document';
  if (capitals.length > 0 && lists.media.has(head)) return 'media';
  if (capitals.length >= 1 && lists.organisations.has(head)) return 'named-organisation';
  const last = words.at(-1) ?? '';
  const named = /^\p{Lu}/u.test(words[low.indexOf(head)] ?? '') || lists.titles.has(low[0] ?? '');
  if (/^\p{Lu}/u.test(last) && !lists.small.has(head)) {
    if (lists.roles.has(head) || lists.officials.has(head))
      return lists.officials.has(head) ? 'unnamed-officials' : 'other-unnamed';
    if (/^\p{Lu}{2,}$/u.test(last) || low[0] === 'the') return 'named-organisation';
    if (named) return 'named-person';
  }
  if (low.some((word) => lists.officials.has(word))) return 'unnamed-officials';
  if (lists.organisations.has(head)) return 'named-organisation';
  return 'other-unnamed';
}

/** The last word before any preposition: "a report by the Institute" is a report. */
function headOf(low: readonly string[], { prepositions }: Lists): string {
  const cut = low.findIndex((word, index) => index > 0 && prepositions.has(word));
  return low[(cut < 0 ? low.length : cut) - 1] ?? '';
}
