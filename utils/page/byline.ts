// Who wrote the story: people, as the page names them to machines (JSON-LD, meta) or to readers (the lines around the
// headline). An outlet, a desk, a handle, a role or a date is nobody.
import { all, attribute, className, contains, every, tagName, textContent } from './dom.ts';
import type { Piece } from './near.ts';
import { type Thing, typesOf, wordsOf } from './structured.ts';

/** What is no person's name wherever it stands in one. */
const nobody =
  /(?<!\p{L})(?:staff|admin\w*|editors?|editorial|team|news ?(?:desk|room|wire)?|web ?desk|desk|redak\w*|rédaction|redacci[oó]n|agency|guest|authors?|unknown|anonymous|contributors?|contributions|correspondents?|experts?|attorney|officer|chief|director|founder|manager|specialist|analyst|consultant|strategist|president|ceo|reporters?|writers?|the|inc|llc|ltd|gmbh|company|group|bank|hospital|university|college|school|institute|foundation|network|magazine|journal|times|daily|press|media|studios?|services?|solutions?|guides?|reviews?|tech|blog|posts?|share|follow|subscribe|updated?|published|posted|read|more|min|minutes?|views?|comments?|contact|us|learn|about|sign|log|menu|search|request|demo|by|on|in|at|for|with|about|how|what|your|our|best|tips|home|photos?|images?|credit|source|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/iu;
/** Words of an outlet that are also names. */
const outlet = /^(?:reuters|afp|ap|dpa|pap|associated press|agence france[- ]presse|bbc|cnn|npr)$/i;
const particle = "(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|mac|o['’])";
const name = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|${particle})`;
const person = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:["“(]\p{Lu}\p{L}+["”)] )?${name}){1,4}$`, 'u');
const degree =
  /(?:,? (?:M\.?D|Ph\.?D|Psy\.?D|Ed\.?D|R\.?N|R\.?D|RDN|DDS|DVM|DO|PT|DPT|MPH|MBA|MSc?|BSc?|BA|MA|JD|Esq|CFP|CFA|CPA|FAND|OBE|MBE|CPT|LCSW|MFA)\.?®?)+$/i;
const title = /^(?:dr|prof(?:essor)?|mr|mrs|ms|sir|dame|rev)\.? (?=\p{Lu})/iu;
/** What stands before the name of who wrote it, and before those who did something else. */
const cue =
  /^\W*(?:(?:(?:this )?(?:article|story|post|report|written|posted|published|words?|text|reported|contributed|created|story and photos|submitted) )*by|authors?|written by|contributors?|von|par|por|di|autor(?:in)?|автор|текст|текст и фото|tekst)(?::\s*|\s+|$)/iu;
const other =
  /(?:edit(?:ed|or)|review(?:ed)?|fact.?check(?:ed)?|checked|photo\w*|image|illustrat\w+|translat\w+|hosted|sponsored|presented|powered|produced|managed|updated|verified|design(?:ed)?|video|credit|interview\w*) ?(?:by)?:?\s*$/i;

/** The name alone: no "By", title, degree, role behind a comma or bar; '' where it is no person's. */
export function personIn(text: string): string {
  const words =
    text
      .replace(cue, '')
      .split(/\s*[|·•*]|\s[–—-]\s|\s\(|\s(?:on behalf of|for|at|from|in)\s|, (?!(?:M\.?D|Ph\.?D|Jr|Sr)\b)/)[0] ?? '';
  const bare = words
    .replace(/^[\s,@]+|[\s,:*]+$/g, '')
    .replace(degree, '')
    .replace(title, '');
  const shouted = /^\P{Ll}+$/u.test(bare) && /\p{Lu}{3}/u.test(bare) ? capitalised(bare) : bare;
  return person.test(shouted) && shouted.length < 60 && !nobody.test(shouted) && !outlet.test(shouted) ? shouted : '';
}

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Several names in one line: "Ann Moor, Bo Lind and Cy Ash"; what stands before or after them is no name. */
function peopleIn(text: string): string[] {
  const people: string[] = [];
  for (const part of text.replace(cue, '').split(/\s*(?:,|;|&|(?<!\p{L})(?:and|und|et|y|i)(?!\p{L})|[|·•])\s*/u)) {
    const one = personIn(part);
    if (one) people.push(one);
    else if (people.length > 0 && !(degree.test(`, ${part}`) || part === '')) break;
  }
  return people;
}

export type Clues = {
  readonly things: readonly Thing[];
  readonly story: Thing | undefined;
  /** Contents of meta elements that name authors, the best first. */
  readonly metas: readonly string[];
  readonly publisher: string;
  readonly host: string;
  /** Lines of the page that say by whom or when it was written; asked for only where nothing better is known. */
  readonly lines: () => Generator<void, readonly Piece[]>;
  readonly near: { readonly after: readonly Piece[]; readonly before: readonly Piece[] };
};

/** "Ann Moor, Bo Lind"; undefined where no person is named. May pause. */
export function* bylineOf(document: Document, clues: Clues): Generator<void, string | undefined> {
  const said = saidOf(clues);
  const given = said.flatMap(peopleIn);
  const shown = shownIn(clues.near.after) ?? shownIn(clues.near.before);
  const ours = (people: readonly string[]) => people.filter((one) => !isOutlet(one, clues));
  const [told, seen] = [ours(given), ours(shown ?? [])];
  // What readers see may name more people than what machines are told, which is often the first or who pressed the button.
  if (told.length > 0 && !told.every((one) => seen.some((two) => same(one, two)))) return listed(told);
  if (seen.length > 0) return listed(seen);
  yield;
  const marked = ours(peopleElsewhere(document));
  if (marked.length > 0) return listed(marked);
  yield;
  for (const { text } of yield* clues.lines()) {
    const people = ours(peopleIn(text.replace(/^.{0,40}?(?=(?:written|posted|words|text) by)/i, '')));
    if (people.length > 0) return listed(people);
  }
  return listed(said.filter((one) => isSingle(one) && !isOutlet(one, clues)));
}

const listed = (people: readonly string[]): string | undefined =>
  people.length > 0 ? [...new Set(people)].slice(0, 8).join(', ') : undefined;

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
  return found.some((one) => peopleIn(one).length > 0) ? found : [...found, ...metas];
}

/** A first name or the like: one word, begun as a name. */
const isSingle = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text) && !nobody.test(text) && !outlet.test(text);

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isOutlet(one: string, { publisher, host }: Clues): boolean {
  const bare = squeezed(one);
  return bare.length > 3 && (bare === squeezed(publisher) || (!one.includes(' ') && squeezed(host).includes(bare)));
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
    const clear = cue.exec(text);
    if (clear && clear[0].length < text.length) {
      const people = peopleIn(text);
      if (people.length > 0) return [...people, ...followers(pieces, i + 1, true)];
    } else if (clear) {
      const people = followers(pieces, i + 1, false);
      if (people.length > 0) return people;
    }
    if (named || !isByName(names, link)) continue;
    const people = peopleIn(text);
    if (people.length > 0) named = [...people, ...followers(pieces, i + 1, true)];
  }
  return named;
}

const isByName = (names: string, link: string): boolean =>
  (/(?<!\p{L})(?:authors?|by ?line\w*|writers?|contributors?|creator)(?!\p{L})/u.test(names) &&
    !/(?<!\p{L})(?:bio|comment\w*|repl\w+|description|position|job|role|expert|reviewer|editor|social)(?!\p{L})/u.test(
      names,
    )) ||
  /(?:^|\s)author\b|\/(?:authors?|contributors?|staff|writers?|journalists?|by|autor(?:en)?)\//.test(link);

const isTag = (link: string): boolean => /^\S*(?:tag|category)(?:\s|$)|\/(?:tags?|categor\w+|topics?)\//.test(link);

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
      if (found.length === 0 || text.length > 100) break;
      people.push(...found);
      linked = /(?:[,&;|]|\s(?:and|und|et|y|i))$/i.test(text);
    }
  }
  return people;
}

/** Where nothing stands by the headline: what the markup itself calls the author. */
function peopleElsewhere(document: Document): string[] {
  for (const place of authorPlaces(document)) {
    if (/comment|related|card|teaser|bio|descri|social/i.test(attribute(place, 'class'))) continue;
    const people = peopleIn((textContent(place) ?? '').slice(0, 200).replace(/\s+/g, ' ').trim());
    if (people.length > 0) return people;
  }
  return [];
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
  /^(?:this \p{L}+ was |\p{L}+ )?(?:written|posted|published|(?:words|text) by|post (?:time|date)|date posted|(?:last )?updated)\b/iu;
