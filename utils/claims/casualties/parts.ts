// Parts of a count: "27 people, five of them children", "killed 89, including 85 in the north".
import type { Link, Sentence } from './sentence.ts';

/** Links for counts that a word marks as part of the one before; they share its outcomes. */
export function partsOf(links: readonly Link[], sentence: Sentence): Link[] {
  const { tokens, counts, end, lexicon } = sentence;
  const { has } = lexicon;
  const taken = new Set(links.map(({ count }) => count));
  const parts: Link[] = [];
  const wholes = links.filter(({ count }) => count).toSorted((a, b) => (a.count?.from ?? 0) - (b.count?.from ?? 0));
  let passed = 0;
  for (const count of counts) {
    if (taken.has(count)) continue;
    const before = tokens[count.from - 1]?.low;
    const earlier = tokens[count.from - 2]?.low;
    const after = tokens[count.to]?.low;
    const next = tokens[count.to + 1]?.low;
    const marked =
      has('partBefore', before) ||
      (has('partAfter', before) && has('prepositions', earlier)) ||
      (has('partAfter', next) && has('prepositions', after));
    const elliptic = (before === ',' || has('and', before)) && has('places', after) && !told(count.to, sentence);
    if (!marked && !elliptic) continue;
    while ((wholes[passed]?.count?.from ?? count.from) < count.from) passed++;
    const whole = wholes[passed - 1];
    if (!whole?.count) continue;
    let last = count.to;
    while (
      last < Math.min(end - 1, count.to + 4) &&
      tokens[last]?.kind === 'word' &&
      !has('clause', tokens[last]?.low) &&
      !has('and', tokens[last]?.low)
    )
      last++;
    parts.push({
      rule: 'part',
      count,
      outcomes: whole.outcomes,
      first: count.from,
      last,
      whoFrom: count.after,
      part: 'part',
    });
  }
  return parts;
}

/** Whether the clause goes on to say by itself what happened to the count. */
function told(from: number, { tokens, end, hitAt, lexicon: { has } }: Sentence): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const low = tokens[at]?.low;
    if (hitAt.has(at) || has('passive', low)) return true;
    if (low === ',' || has('and', low)) return false;
  }
  return false;
}
