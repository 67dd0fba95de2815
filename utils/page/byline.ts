// Who wrote the story: people, as the page names them to machines (JSON-LD, meta) or to readers (the lines around the
// headline).

import { all, allIn, attribute, className, contains, every, parentElement, tagName, textContent } from './dom.ts';
import type { Near, Piece } from './near.ts';
import { capitalised, cue, hasRole, isSentence, nobody, outlet, peopleIn, personIn, trade } from './people.ts';
import { type Thing, typesOf, wordsOf } from './structured.ts';
import { bareWords, squeezed } from './words.ts';

const other =
  /(?:edit(?:ed|or)|review(?:ed)?|fact.?check(?:ed)?|checked|photo\w{0,12}|image|illustrat\w{1,6}|translat\w{1,6}|hosted|sponsored|presented|powered|produced|managed|updated|verified|design(?:ed)?|video|credit|interview\w{0,6}) ?(?:by)?:?\s?$/i;

export type Clues = {
  readonly things: readonly Thing[];
  readonly story: Thing | undefined;
  /** Contents of meta elements that name authors, the best first. */
  readonly metas: readonly string[];
  readonly publisher: string;
  readonly host: string;
  /** Lines of the page that say by whom or when it was written; asked for only where nothing better is known. */
  readonly lines: () => Generator<void, readonly Piece[]>;
  /** The smallest element that holds headline and story; null: the whole page. */
  readonly area: Element | null;
  readonly near: Near;
};

/** Each author by name, eight at most; empty where no person is named: none is better than a wrong one. May pause. */
export function* authorsOf(document: Document, clues: Clues): Generator<void, readonly string[]> {
  const said = saidOf(clues);
  const given = said.flatMap(peopleIn);
  const shown = shownIn(clues.near.after) ?? shownIn(clues.near.before);
  const ours = (people: readonly string[]) => people.filter((one, nth) => !isOutlet(one, clues, nth));
  const [told, seen] = [ours(given), ours(shown ?? [])];
  // What readers see may name more people than what machines are told, which is often the first or who pressed the button.
  if (told.length > 0 && !told.every((one) => seen.some((two) => same(one, two)))) return listed(told);
  if (seen.length > 0) return listed(seen);
  yield;
  const marked = ours(peopleElsewhere(document, clues));
  if (marked.length > 0) return listed(marked);
  yield;
  for (const { text } of yield* clues.lines()) {
    const line = text.replace(/^.{0,40}?(?=(?:written|posted|words|text) by|by )/i, '');
    const people = cue.test(line) ? ours(peopleIn(line)) : [];
    // "All articles by Ann Moor" stands under others' stories, too: then her name stands by the headline.
    if (people[0] && (!/[et]s by/i.test(text) || clues.near.after.some((piece) => piece.text === people[0])))
      return listed(people);
  }
  return listed(said.filter((one) => isSingle(one) && !isOutlet(one, clues, 0)));
}

const listed = (people: readonly string[]): readonly string[] => [...new Set(people)].slice(0, 8);

/** As the page tells machines. A list or a reference is followed; an organisation is left out. */
function saidOf({ things, story, metas }: Clues): string[] {
  const flat = [story?.author ?? story?.creator].flat(2).slice(0, 20);
  const names = flat.map((one) => {
    const thing = typeof one === 'object' && one !== null ? (one as Thing) : null;
    const id = thing?.['@id'];
    const whole = thing && !thing.name && id ? things.find((other) => other['@id'] === id && other.name) : thing;
    return whole && typesOf(whole).some((type) => /Organization/.test(type)) ? '' : wordsOf(whole ?? one);
  });
  const found = names.filter((one) => one.length > 1 && one.length < 300);
  const said = found.some((one) => peopleIn(one).length > 0) ? found : [...found, ...metas];
  // Software takes names as their owners type them.
  return said.map((one) => (/^\p{Ll}+(?: \p{Ll}+){1,2}$/u.test(one) ? capitalised(one) : one));
}

/** A first name or the like: one word, begun as a name. */
const isSingle = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text) && !nobody.test(text) && !outlet.test(text);

function isOutlet(one: string, { publisher, host }: Clues, nth: number): boolean {
  const [bare, house] = [squeezed(one), squeezed(publisher)];
  if (bare.length <= 3) return false;
  // Behind a name stands its house: "Harbour Courier" of "Harbour Courier Online", "CNN Business" of "CNN". A site that is
  // called as its author, and lies elsewhere, is a person's own.
  const theirs = bareWords(one)
    .split(' ')
    .some((word) => word.length > 2 && squeezed(host).includes(word));
  const within =
    (bare === house && theirs) || (nth > 0 && house !== '' && (house.startsWith(bare) || bare.startsWith(house)));
  return within || (!one.includes(' ') && squeezed(host).includes(bare));
}

function same(one: string, two: string): boolean {
  const [a, b] = [squeezed(one), squeezed(two)];
  return a.includes(b) || b.includes(a);
}

/** The people of the first byline among the pieces; null where there is none. A clear "by" goes before a mere name. */
function shownIn(pieces: readonly Piece[]): string[] | null {
  let named: string[] | null = null;
  for (let i = 0; i < pieces.length; i += 1) {
    const { text, names, link } = pieces[i] as Piece;
    if (isTag(link)) continue;
    const before = pieces[i - 1]?.text ?? '';
    if (text.length > 120 || other.test(before) || other.test(text.split(/\bby\b/i)[0] ?? '')) continue;
    const clear = isSentence(text) ? null : cue.exec(text);
    if (clear && clear[0].length < text.length) {
      const people = peopleIn(text);
      if (people.length > 0) return [...people, ...followers(pieces, i + 1, true)];
    } else if (clear) {
      const people = signers(pieces, i + 1);
      if (people.length > 0) return people;
    }
    if (named || !(isByName(names, link) || hasRole(text) || isSigned(pieces, i))) continue;
    const people = peopleIn(text);
    if (people.length > 0) named = [...people, ...followers(pieces, i + 1, true)];
  }
  return named;
}

/**
 * A name that stands alone over what its owner does in a newsroom, or over what the page calls its author's description.
 * (Over a day stand names of sections, too.)
 */
function isSigned(pieces: readonly Piece[], at: number): boolean {
  const [one, next] = [pieces[at], pieces[at + 1]];
  const names = one?.text.split(/, | and | & /) ?? [];
  if (!next || names.length === 0 || names.some((name) => personIn(name) !== name)) return false;
  return trade.test(next.text) || /author (?:description|bio|title|role|info)/.test(next.names);
}

const isByName = (names: string, link: string): boolean =>
  (/(?:^| )(?:authors?|by ?line\w{0,9}|writers?|contributors?|creator)(?: |$)/.test(names) &&
    !/(?:^| )(?:bio|comment\w{0,6}|repl\w{1,5}|description|position|job|role|expert|reviewer|editor|social)(?: |$)/.test(
      names,
    )) ||
  /(?:^|\s)author\b|\/(?:authors?|contributors?|staff|writers?|journalists?|profiles?|by|autor(?:en)?)\//.test(link);

const isTag = (link: string): boolean =>
  /(?:tag|category)$/.test(link.split(' ', 1)[0] ?? '') || /\/(?:tags?|categor\w{1,5}|topics?)\//.test(link);

/** Who is named after a "by" that stands alone; one name is enough where it leads to its author. */
function signers(pieces: readonly Piece[], from: number): string[] {
  const { text = '', link = '' } = pieces[from] ?? {};
  return isSingle(text) && isByName('', link) ? [text] : followers(pieces, from, false);
}

/** The names that follow one another, parted by nothing but commas, "and" and the like. */
function followers(pieces: readonly Piece[], from: number, joined: boolean): string[] {
  const people: string[] = [];
  let linked = !joined;
  for (let i = from; i < pieces.length && i < from + 12; i += 1) {
    const { text = '', link = '' } = pieces[i] ?? {};
    if (isTag(link)) continue;
    if (/^(?:[,&;|]|and|und|et|y|i)$/i.test(text)) linked = true;
    else {
      const starts = /^(?:[,&;|]|(?:and|und|et|y|i)\s)/i.test(text);
      const found = linked || starts ? peopleIn(text.replace(/^(?:[,&;|]|(?:and|und|et|y|i)\s)\s*/i, '')) : [];
      const next = pieces[i + 1];
      // ", who covers the sea": of the one before, where another author's link follows.
      if (found.length === 0 && starts && next && isByName('', next.link)) {
        linked = true;
        continue;
      }
      if (found.length === 0 || text.length > 100) break;
      people.push(...found);
      linked = /(?:[,&;|]|\s(?:and|und|et|y|i))$/i.test(text);
    }
  }
  return people;
}

/** Where nothing stands by the headline: what the markup itself calls the author. */
function peopleElsewhere(document: Document, { area, near }: Clues): string[] {
  const lines = new Set([...near.after, ...near.before].map(({ text }) => text));
  for (const place of authorPlaces(document)) {
    if (/comment|related|card|teaser|bio|descri|social/i.test(attribute(place, 'class'))) continue;
    if (isTag(`${attribute(place, 'rel')} ${attribute(place, 'href')}`)) continue;
    const people = peopleAt(place);
    // Elsewhere in the page only who is named by the headline, too.
    if (people.length > 0 && (isOfStory(place, area) || people.every((one) => lines.has(one)))) return people;
  }
  return [];
}

/** Two links to authors or more are each a name, whatever stands between them. */
function peopleAt(place: Element): string[] {
  const links = allIn(place, 'a[href*="/author"]');
  const named = Array.from({ length: Math.min(links.length, 8) }, (_, i) => textContent(links[i] as Element) ?? '');
  const people = named.flatMap(peopleIn);
  if (people.length > 1) return people;
  const text = (textContent(place) ?? '').slice(0, 1_000).trim().replace(/\s+/g, ' ');
  return text.length < 120 ? peopleIn(text) : [];
}

/** Stands where headline and story stand, and in nothing beside them. */
function isOfStory(place: Element, area: Element | null): boolean {
  for (let at: Element | null = place; at; at = parentElement(at)) {
    if (at === area) return true;
    if (/^(?:nav|aside)$/.test(tagName(at))) return false;
    if (/comment|related|recommend|sidebar|teaser|promo/i.test(className(at))) return false;
  }
  return area === null;
}

/** The first elements that the markup calls the author by attribute, address or class, and links in those so classed. */
function authorPlaces(document: Document): Element[] {
  const found = all(
    document,
    '[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], a[href*="/author/"]',
  );
  const marked = new Set<Element>();
  for (let i = 0; i < found.length && i < 40; i += 1) marked.add(found[i] as Element);
  const places: Element[] = [];
  const elements = every(document);
  let classed: Element | null = null;
  for (let i = 0; i < elements.length && i < 50_000 && places.length < 40; i += 1) {
    const element = elements[i] as Element;
    const named = /byline|author/i.test(className(element));
    if (named && !(classed && contains(classed, element))) classed = element;
    const link = classed && tagName(element) === 'a' && contains(classed, element);
    if (named || link || marked.has(element)) places.push(element);
  }
  return places;
}

/** Lines, wherever they stand, that say by whom or when the story was written. */
export const writtenLine =
  /^(?:this \p{L}+ was |\p{L}+ )?(?:written|posted|published|(?:words|text) by|post (?:time|date)|date posted|(?:last )?updated|(?:all |more )?(?:articles|posts|stories) by)\b/iu;
