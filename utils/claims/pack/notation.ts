// How the lists of a language are written, read in one place: words, phrases and forms of one small notation, which
// docs/notation.md tells with examples. What it does not know throws, so that no misspelt entry is silently nothing.

/** A piece of a phrase or form. A class is what the caller has under its name; `name` is what it is captured as. */
export type Element<C> =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'class'; readonly name: string; readonly of: C }
  | { readonly type: 'behind'; readonly words: ReadonlySet<string> }
  | { readonly type: 'optional'; readonly elements: readonly Element<C>[] };

/** The word and its other forms, for which `*` stands behind it. */
export type FormsOf = (word: string) => readonly string[];

/** Stops at an entry that is not known; `list` is where it stands. */
export function refuse(list: string, entry: string): never {
  throw new Error(`${list}: ${entry}?`);
}

/** A capital, or a sign of the notation glued to something. */
const glued = /\p{Lu}|[;,|?*{}[\]<>()=_~+"]\S|\S[;,|?*{}[\]<>()=_~+"]/u;

/** A list of single words or signs, parted by white space. */
export function wordsIn(list: string, text = '', formsOf?: FormsOf): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (!glued.test(text)) return words;
  return words.flatMap((word) => {
    const stem = starred(word, formsOf);
    if (glued.test(stem ?? word)) refuse(list, word);
    return stem === null ? word : (formsOf?.(stem) ?? []);
  });
}

const starred = (word: string, formsOf: FormsOf | undefined): string | null =>
  formsOf && word.endsWith('*') ? word.slice(0, -1) : null;

/** The entries of a list that semicolons part; none in an empty one. */
export function entriesIn(list: string, text = ''): string[] {
  const entries = text.split(';').map((entry) => entry.trim());
  if (entries.length === 1) return entries.filter(Boolean);
  return entries.includes('') ? refuse(list, text) : entries;
}

/** A list of phrases, each in every way that it may be spelled: "claims the? life|lives" is four. */
export const phrasesIn = (list: string, text: string | undefined, formsOf?: FormsOf): string[] =>
  entriesIn(list, text).flatMap((entry) => spelled(formIn<never>(list, entry, {}, [], formsOf)) ?? refuse(list, entry));

function spelled(elements: readonly Element<never>[]): string[] | null {
  let starts: string[] | null = [''];
  for (const element of elements) {
    const optional = element.type === 'optional';
    const ways = element.type === 'words' ? [...element.words] : optional ? spelled(element.elements) : null;
    starts =
      starts &&
      ways &&
      starts.flatMap((start) => [...(optional ? [start] : []), ...ways.map((way) => `${start} ${way}`.trim())]);
  }
  return starts;
}

/** A run of letters, a run of digits, or a sign: what is one token in a text; "п'ять" is one word. */
const token = /^(?:[\p{Ll}\p{Lo}\p{M}]+|\p{Script=Cyrillic}+'\p{Script=Cyrillic}+|\p{N}+|[^\p{L}\p{N}\s]{1,2})$/u;

/** One form. `names` are what a class may be captured as, besides its own name: "{last=day}". */
export function formIn<C>(
  list: string,
  text: string,
  classes: Readonly<Record<string, C>>,
  names: readonly string[],
  formsOf?: FormsOf,
): Element<C>[] {
  const parts = text.split(/\s+/);
  const known = (name: string): C => (Object.hasOwn(classes, name) ? classes[name] : undefined) ?? refuse(list, text);
  const words = (part: string): ReadonlySet<string> =>
    new Set(
      part.split('|').flatMap((word) => {
        const stem = starred(word, formsOf);
        if (!(stem === '' || token.test(stem ?? word))) refuse(list, text);
        return stem === null ? word : (formsOf?.(stem) ?? []);
      }),
    );
  const one = (part: string): Element<C> => {
    const inside = part.slice(1, -1);
    if (part.startsWith('<') && part.endsWith('>')) return { type: 'behind', words: words(inside) };
    if (!part.startsWith('{') || !part.endsWith('}')) return { type: 'words', words: words(part) };
    const [name = '', kind = name] = inside.split('=');
    if (!names.includes(name)) known(name);
    return { type: 'class', name, of: known(kind) };
  };
  const read = (end?: string): Element<C>[] => {
    const elements: Element<C>[] = [];
    let part = parts.shift();
    for (; part !== undefined && part !== ']'; part = parts.shift()) {
      if (part === '[') elements.push({ type: 'optional', elements: read(']') });
      else if (part.length > 1 && part.endsWith('?'))
        elements.push({ type: 'optional', elements: [one(part.slice(0, -1))] });
      else elements.push(one(part));
    }
    return part === end && elements.length > 0 ? elements : refuse(list, text);
  };
  return read();
}
