// What the names of an element (class, id, role and the like) say of it. Each name is taken apart at camelCase and BEM
// marks ("c-relatedStories__item" is "c related stories item") and matched by whole words. No site has words of its own.
import { wordsPattern } from '../word-pattern.ts';
import { standfirstNames, storyNames, strongNames, weakNames } from './lists/name-words.ts';

const worded = (list: string) => wordsPattern(list, { before: String.raw`\b`, after: String.raw`\b`, flags: '' });
const [strong, weak] = [worded(strongNames), worded(weakNames)];

/** Whether a name says so, by its words, or as it stands. */
type Says = (words: string, token: string) => boolean;
const [story, standfirst] = [worded(storyNames), worded(standfirstNames)];
const says = {
  story: (words) => story.test(words),
  standfirst: (words) => standfirst.test(words),
  pullquote: (words) => /\b(?:pull ?quotes?|pulled quote|pq|callout quote|quote callout)\b/.test(words),
  caption: (words) => /\b(?:captions?|credits?|fig ?caption|image caption)\b/.test(words),
  hidden: (_, token) =>
    /^(?:hidden|sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|(?:a11y|is|u)-hidden|hide|d(?:isplay)?-none|print-only|visuallyHidden)$/.test(
      token,
    ),
  /** A window over the page: by its role, or as it takes the page behind it away. */
  overlay: (_, token) => token === 'dialog' || token === 'alertdialog',
  /** Looks like a button. */
  button: (words) => /\b(?:btn|button|cta)\b/.test(words),
} satisfies Record<string, Says>;
type Flag = keyof typeof says;
const flags = Object.keys(says) as Flag[];

/** Says what a page has, not what the element is: "has-sidebar", "tag-politics", "md:hidden", "type-post". */
const aside =
  /[:[(]|^(?:has|no|not|with|without|is-layout|status|type|format|category|label|js|elementor|et_pb|vc|wp-(?:singular|theme|elements))[-_]|^tags?[-_](?!list|links|cloud|container|wrap|item)|^post-\d/;

export type Names = Readonly<Record<Flag, boolean>> & {
  /** The word that makes it foreign, or ''. `strong`: hardly ever around a story. */
  readonly foreign: string;
  readonly strong: boolean;
};

/** Names repeat on a page, alone and in company: each is read once. The table is dropped with the survey that made it. */
export function nameReader(): (raw: string) => Names {
  const known = new Map<string, Names>();
  const said = new Map<string, Said>();
  const saidOf = (token: string): Said => {
    const found = said.get(token);
    if (found) return found;
    const made = say(token);
    said.set(token, made);
    return made;
  };
  return (raw) => {
    const found = known.get(raw);
    if (found) return found;
    const names = together(raw, saidOf);
    known.set(raw, names);
    return names;
  };
}

/** What one name says, however the element is called besides. */
type Said = { readonly hard: string; readonly soft: string; readonly is: readonly Flag[] };

function say(token: string): Said {
  const words = token.length < 80 && !aside.test(token) ? nameInWords(token) : '';
  return {
    hard: strong.exec(words)?.[0] ?? '',
    soft: weak.exec(words)?.[0] ?? '',
    is: flags.filter((flag) => says[flag](words, token)),
  };
}

function together(raw: string, saidOf: (token: string) => Said): Names {
  let [hard, soft] = ['', ''];
  const is = {
    story: false,
    standfirst: false,
    pullquote: false,
    caption: false,
    hidden: false,
    overlay: false,
    button: false,
  };
  for (const token of raw.slice(0, 500).split(/\s+/)) {
    const one = saidOf(token);
    hard ||= one.hard;
    soft ||= one.soft;
    for (const flag of one.is) is[flag] = true;
  }
  is.hidden &&= !/:(?:block|flex|grid|inline)|-(?:block|flex|inline)\b/.test(raw);
  return { foreign: hard || soft, strong: hard !== '', ...is };
}

/** "articleMeta__authorName" as "article meta author name". */
export function nameInWords(token: string): string {
  let words = '';
  let gap = false;
  // By hand, a quarter of the time that patterns take: pages have hundreds of names.
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i);
    if (code > 127) return anyNameInWords(token);
    const small = isSmall(code);
    const big = code >= 65 && code <= 90;
    if (small || big || (code >= 48 && code <= 57)) {
      if (gap || (big && isSmall(token.charCodeAt(i - 1)))) words += ' ';
      gap = false;
      words += big ? String.fromCharCode(code + 32) : token[i];
    } else gap = true;
  }
  return gap ? `${words} ` : words;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const anyNameInWords = (token: string): string =>
  token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
