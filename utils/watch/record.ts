// From what a page reports of itself to the record of a visit, bounded: what is kept of an article must not grow with it.
import type { Claim } from '../claims/model/claim.ts';
import type { SeenClaim, Visit } from './visit.ts';

/** The most kept of one visit, in UTF-16 units of its sentences, and how many claims. */
const mostText = 60_000;
const mostClaims = 600;
/** A claim's words beyond this say nothing more about whether it changed. */
const mostWords = 500;

/**
 * The visit at `at` (milliseconds since 1970). Text is cut into sentences by the rules of Unicode (UAX 29): where they cut
 * "Mr. Brandt" in two, they do so on every visit. Beyond 60,000 units of text the rest is left out, with its claims.
 */
export function visitOf(
  page: { readonly title: string; readonly modified?: string; readonly language: string; readonly text: string },
  claims: readonly SeenClaim[],
  at: number,
): Visit {
  const text = page.text.slice(0, mostText);
  const whole = text.length === page.text.length;
  return {
    at,
    title: page.title.slice(0, 2000),
    modified: page.modified?.slice(0, 40) ?? null,
    sentences: sentencesOf(text, page.language),
    claims: claims
      .filter(({ exact }) => whole || text.includes(exact))
      .slice(0, mostClaims)
      .map(bounded),
  };
}

/** About how many bytes a visit takes in the store: a UTF-16 unit of its words each two, and something a claim. */
export const weightOf = ({ title, sentences, claims }: Visit): number =>
  2 * (title.length + sentences.reduce((sum, { length }) => sum + length + 4, 0)) +
  claims.reduce((sum, { key, exact, source, cue }) => sum + 80 + 2 * [key, exact, source, cue].join('').length, 0);

/** What a visit keeps of a claim: what it says and who says it, nothing of where it stands. */
export const seenOf = ({ key, kind, exact, source, cue, quantity }: Claim): SeenClaim => ({
  key,
  kind,
  exact,
  source: source?.exact ?? null,
  cue: cue?.exact ?? null,
  ...(quantity && { quantity }),
});

function bounded({ key, kind, exact, source, cue, quantity }: SeenClaim): SeenClaim {
  // The number at the end of a key tells apart claims of the same words: it stays.
  const nth = /:\d+$/.exec(key)?.[0] ?? '';
  return {
    key: key.slice(0, mostWords) === key ? key : key.slice(0, mostWords) + nth,
    kind,
    exact: exact.slice(0, mostWords),
    source: source?.slice(0, mostWords) ?? null,
    cue: cue?.slice(0, mostWords) ?? null,
    ...(quantity && { quantity }),
  };
}

function sentencesOf(text: string, language: string): string[] {
  const cutter = new Intl.Segmenter(isTag(language) ? language : 'en', { granularity: 'sentence' });
  return text
    .split(/\n+/)
    .flatMap((passage) => [...cutter.segment(passage)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
