// The kinds of claims, once: whatever lists kinds or asks something of one reads it here, and every room may. A new kind is
// one name in the list and one line in each column; compiler and tests then name the words and colours that it lacks.
// Columns and not rows: a script carries the columns that it reads and no other.

/** In the order in which lists, filters and legends show them. */
export const claimKinds = ['casualty', 'figure', 'quote', 'statement', 'date'] as const;
export type ClaimKind = (typeof claimKinds)[number];

type OfKind<T> = Readonly<Record<ClaimKind, T>>;

/** Somebody's words: it has a source and a cue, and lends them to the claims that stand in it. */
export const isAttribution: OfKind<boolean> = {
  casualty: false,
  figure: false,
  quote: true,
  statement: true,
  date: false,
};

/** Whether it counts as work to be done: in the badge, in progress, among the news. Those that do not are listed all the same. */
export const isCounted: OfKind<boolean> = { casualty: true, figure: true, quote: true, statement: true, date: false };

/** Whether its meaning is told beside its words in a list: "Monday" is a day, "dozens hurt" a number. */
export const isExplained: OfKind<boolean> = {
  casualty: true,
  figure: false,
  quote: false,
  statement: false,
  date: true,
};

/**
 * What its own kind adds to the logit of its weight: of claims in one sentence the most measurable comes first. Above 0 for
 * the kinds that say how many or how much, and for no other.
 */
export const ownWeight: OfKind<number> = { casualty: 0.2, figure: 0.1, statement: 0, quote: -0.1, date: -0.3 };
export const isMeasured = (kind: ClaimKind): boolean => ownWeight[kind] > 0;

/** Whether it is painted until the reader says otherwise. */
export const isMarked: OfKind<boolean> = { quote: true, statement: true, figure: true, casualty: true, date: false };

/** The two views of a page: what a checker takes first, and everything found. */
export const claimViews = ['key', 'all'] as const;
export type ClaimView = (typeof claimViews)[number];

/**
 * Whether a claim is shown in a view, where it carries no note: one with a note is shown in both. Kinds that do not count as
 * work are shown only where the reader has them marked.
 */
export const isInView = (
  claim: { readonly kind: ClaimKind; readonly view: ClaimView },
  view: ClaimView,
  marked: OfKind<boolean>,
): boolean => (view === 'all' ? isCounted[claim.kind] || marked[claim.kind] : claim.view === 'key');

/** Which of overlapping marks has the background; from 1, each its own. */
export const paintOrder: OfKind<number> = { statement: 1, quote: 2, date: 3, figure: 4, casualty: 5 };

/** The form of its underline, so that no kind is told by its colour alone. */
export const lineForm: OfKind<'double' | 'solid' | 'dotted' | 'dashed' | 'wavy'> = {
  casualty: 'double',
  figure: 'solid',
  quote: 'dotted',
  statement: 'dashed',
  date: 'wavy',
};

/** Whether a tint lies under its words in the page, beside the line. */
export const isTinted: OfKind<boolean> = { casualty: true, figure: true, quote: true, statement: false, date: false };

/** Its colour on light ground, on dark ground and on paper; style sheets repeat them, and a test compares. */
export const kindColours: OfKind<{ readonly light: string; readonly dark: string; readonly print: string }> = {
  casualty: { light: '#b3261e', dark: '#f2938c', print: '#8f1e18' },
  figure: { light: '#1d5fa8', dark: '#8ebcf0', print: '#174c86' },
  quote: { light: '#6b3fa0', dark: '#c3a2ea', print: '#553280' },
  statement: { light: '#1e7345', dark: '#84d0a3', print: '#175a36' },
  date: { light: '#8a5a00', dark: '#e3b862', print: '#6b4600' },
};

/** Whether words from outside name a kind. */
export const isClaimKind = (word: unknown): word is ClaimKind => claimKinds.some((kind) => kind === word);

/** A thing for each kind, made from its name; in the order of the list. */
export const forEachKind = <T>(make: (kind: ClaimKind) => T): Record<ClaimKind, T> =>
  Object.fromEntries(claimKinds.map((kind) => [kind, make(kind)])) as Record<ClaimKind, T>;

/** The name of a kind as it stands inside the keys of its words: `kindFigure`, `optionsKindFigure`. */
export const capital = <K extends string>(kind: K): Capitalize<K> =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<K>;
