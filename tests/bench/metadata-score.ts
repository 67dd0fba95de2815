// Scores title, author and date against gold that people wrote. The pages' own words differ in small ways from what a
// person writes down, so case, punctuation, honorifics and degrees do not count; nothing else is forgiven.

export type MetadataGold = {
  readonly id: string;
  readonly url?: string | null | undefined;
  readonly pageType: string;
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly date?: string | null | undefined;
};
export type MetadataAnswer = {
  readonly id: string;
  readonly title: string;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
};
type Share = { right: number; rows: number; misled: number };
export type MetadataScore = {
  readonly title: Share;
  /** Rows whose gold is one or more people. */
  readonly author: Share;
  readonly date: Share;
  /** What was wrong, for whoever mends it: field, id, gold, answer. */
  readonly wrong: readonly (readonly [string, string, string, string])[];
};

/** Scores the rows that give each field. An answer that is missing is wrong. */
export function scoreMetadata(gold: readonly MetadataGold[], answers: readonly MetadataAnswer[]): MetadataScore {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const wrong: [string, string, string, string][] = [];
  const score = { title: share(), author: share(), date: share() };
  const mark = (field: keyof typeof score, id: string, want: string, have: string, right: boolean) => {
    score[field].rows += 1;
    if (right) score[field].right += 1;
    else if (field === 'author' && have) score.author.misled += 1;
    else wrong.push([field, id, want, have]);
  };
  for (const { id, url, title, author, date } of gold) {
    const found = byId.get(id);
    if (title) mark('title', id, title, found?.title ?? '', bare(title) === bare(found?.title ?? ''));
    if (author && isPerson(author, url ?? ''))
      mark('author', id, author, found?.byline ?? '', names(author) === names(found?.byline ?? ''));
    if (date) mark('date', id, date, found?.published ?? '', date === found?.published?.slice(0, 10));
  }
  return { ...score, wrong };
}

/** A wrong author counts as two that are absent: a note that credits another is worse than one that credits nobody. */
export const percent = ({ right, rows, misled }: Share): string =>
  `${(((right - misled) / Math.max(1, rows)) * 100).toFixed(1)} %`;

const share = (): Share => ({ right: 0, rows: 0, misled: 0 });

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame rev md phd do dds dvm rd rdn rn np cfp cfa cpa jd mph mba ma msc bsc bs mls fand dpt pt esq'.split(
    ' ',
  ),
);

/** Names as a set of words: their order, and whether commas or an "and" part them, is nobody's mistake. */
const names = (text: string): string =>
  bare(text.replace(/\./g, ''))
    .split(' ')
    .filter((word) => !titles.has(word) && !/^(?:and|by|und|et|y)$/.test(word))
    .sort()
    .join(' ');

const bodies =
  /\b(?:team|staff|editors?|editorial|desk|newsdesk|newsroom|news|agency|contributors?|bank|hospital|group|inc|llc|ltd|company|guide|magazine|institute|foundation|university|anonymous|admin|network|security|association)\b/i;

/** Two words or more, each begun like a name, no word that only a body bears, and not the site itself. */
function isPerson(author: string, url: string): boolean {
  const first = author.split(/[,|]| and /)[0]?.trim() ?? '';
  const host = (URL.parse(url)?.hostname ?? '').replaceAll('-', '');
  if (bodies.test(first) || host.includes(bare(first).replaceAll(' ', ''))) return false;
  return /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|la|le)(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|la|le))+$/u.test(
    first,
  );
}
