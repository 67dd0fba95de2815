// What kind of source a mention is, from its head noun, its titles and its capitals.
import { listOf, once } from '../lists.ts';
import type { LanguagePack, SourceClass } from '../types.ts';

/** Names of outlets, at the start or the end of a mention. */
const outletsOf = once(({ attribution }: LanguagePack) => {
  const names = attribution.outlets.split(/\s*;\s*/).join('|');
  return new RegExp(`(?:^|\\s)(?:${names})$|^(?:${names})\\s`);
});

/** Emptied when full; an article names the same few again and again. */
const mentionsAtMost = 500;
const known = once((_: LanguagePack) => new Map<string, SourceClass>());

/** The class of a mention by its own words; pronouns and offices are settled later, with the whole article in view. */
export function classOf(mention: string, pack: LanguagePack): SourceClass {
  const classes = known(pack);
  let found = classes.get(mention);
  if (!found) {
    found = read(mention, pack);
    if (classes.size >= mentionsAtMost) classes.clear();
    classes.set(mention, found);
  }
  return found;
}

function read(mention: string, pack: LanguagePack): SourceClass {
  const is = (
    word: string,
    name: 'titles' | 'officials' | 'roles' | 'organisations' | 'documents' | 'media',
  ): boolean => listOf(pack.attribution, name).has(word);
  const small = (word: string): boolean =>
    (['determiners', 'possessives', 'subjects'] as const).some((name) => listOf(pack.attribution, name).has(word));
  const words = mention.split(/[\s,]+/).filter(Boolean);
  const low = words.map((word) => word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''));
  const capitals = words.filter((word, index) => /^\p{Lu}/u.test(word) && !(index === 0 && small(low[0] ?? '')));
  const all = low.join(' ').replace(/^the /, '');
  const head = headOf(low, listOf(pack.attribution, 'prepositions'));
  if (outletsOf(pack).test(all)) {
    if (!is(head, 'roles') && !is(head, 'documents')) return 'media';
  }
  if (is(head, 'documents')) return 'document';
  if (capitals.length > 0 && is(head, 'media')) return 'media';
  if (capitals.length >= 1 && is(head, 'organisations')) return 'named-organisation';
  const last = words.at(-1) ?? '';
  const named = /^\p{Lu}/u.test(words[low.indexOf(head)] ?? '') || is(low[0] ?? '', 'titles');
  if (/^\p{Lu}/u.test(last) && !small(head)) {
    if (is(head, 'roles') || is(head, 'officials'))
      return is(head, 'officials') ? 'unnamed-officials' : 'other-unnamed';
    if (/^\p{Lu}{2,}$/u.test(last) || low[0] === 'the') return 'named-organisation';
    if (named) return 'named-person';
  }
  if (low.some((word) => is(word, 'officials'))) return 'unnamed-officials';
  if (is(head, 'organisations')) return 'named-organisation';
  return 'other-unnamed';
}

/** The last word before any preposition: "a report by the Institute" is a report. */
function headOf(low: readonly string[], prepositions: ReadonlySet<string>): string {
  const cut = low.findIndex((word, index) => index > 0 && prepositions.has(word));
  return low[(cut < 0 ? low.length : cut) - 1] ?? '';
}
