// Parts of a count: "27 people, five of them children", "killed 89, including 85 in the north".

import type { Stated } from '../quantities/stated-number.ts';
import type { Token } from '../text/token.ts';
import type { Link } from './scene.ts';
import { isThing, type Sentence } from './sentence.ts';

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
    const after = tokens[count.to]?.low;
    const next = tokens[count.to + 1]?.low;
    // "three of the 12 hurt"
    const of = has('determiners', next) ? 2 : 1;
    const shared = has('prepositions', after) ? wholes.find((whole) => whole.count?.from === count.to + of) : undefined;
    if (shared && count.high > 1) {
      parts.push({ ...shared, rule: 'part', count, first: count.from, whoFrom: count.after, part: 'part' });
      continue;
    }
    const lastPart =
      parts.at(-1) ?? wholes.findLast((one) => one.part === 'part' && (one.count?.from ?? count.from) < count.from);
    if (!isMarked(count, sentence) && !isElliptic(count, sentence) && !isListed(count, lastPart, wholes, sentence))
      continue;
    while ((wholes[passed]?.count?.from ?? count.from) < count.from) passed++;
    const whole = wholes[passed - 1];
    if (!whole?.count) continue;
    let last = has('partAfter', next) ? count.to + 2 : count.to;
    while (last < Math.min(end - 1, count.to + 4) && isPlain(tokens[last], sentence)) last++;
    const { outcomes } = whole;
    parts.push({ rule: 'part', count, outcomes, first: count.from, last, whoFrom: count.after, part: 'part' });
  }
  return parts;
}

const isPlain = (token: Token | undefined, { lexicon: { any } }: Sentence): boolean =>
  token?.kind === 'word' && !any(token.low, 'clause', 'and');

/** Where the words stand that come before a count: "among whom were four foreigners". */
const frontOf = ({ from }: Stated, { tokens, lexicon: { has } }: Sentence): number =>
  has('passive', tokens[from - 1]?.low) ? from - 1 : from;

/** "including two children", "among whom were four foreigners", "five of them children". */
function isMarked(count: Stated, sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  const { has } = lexicon;
  const at = frontOf(count, sentence);
  const [before, earlier] = [tokens[at - 1]?.low, tokens[at - 2]?.low];
  const [after, next] = [tokens[count.to]?.low, tokens[count.to + 1]?.low];
  const behind = has('partAfter', next) && has('prepositions', after);
  return behind || has('partBefore', before) || (has('partAfter', before) && has('prepositions', earlier));
}

/** Whether a comma or a conjunction stands before a count. */
function isJoined(count: Stated, sentence: Sentence): boolean {
  const before = sentence.tokens[frontOf(count, sentence) - 1]?.low;
  return before === ',' || sentence.lexicon.has('and', before);
}

/** "12 killed on the bus, three on the ground"; "14 were injured, two critically". */
function isElliptic(count: Stated, sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  const { has } = lexicon;
  const after = tokens[count.to]?.low;
  const how = has('fillers', after) && tokens[count.to + 1]?.kind !== 'word';
  return isJoined(count, sentence) && (how || has('places', after)) && !told(count.to, sentence);
}

/** "including 3 women and 4 children", "45 people: 30 rebels and 15 soldiers". */
function isListed(count: Stated, before: Link | undefined, wholes: readonly Link[], sentence: Sentence): boolean {
  const sign = sentence.tokens[frontOf(count, sentence) - 1]?.low;
  const listed =
    (before?.last === count.from - 1 && isJoined(count, sentence)) || (sign === ':' && isWhole(count, wholes));
  return listed && !isThing(count, sentence) && !told(count.to, sentence);
}

/** Whether a count may open the parts of the one before it: it is smaller. */
const isWhole = (part: Stated, wholes: readonly Link[]): boolean => {
  const whole = wholes.findLast(({ count }) => (count?.from ?? part.from) < part.from);
  return whole?.count !== undefined && whole.count !== null && part.high < whole.count.high;
};

/** Whether the clause goes on to say by itself what happened to the count. */
function told(from: number, { tokens, end, hitAt, lexicon: { has } }: Sentence): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const low = tokens[at]?.low;
    if (hitAt.has(at) || has('passive', low)) return true;
    if (low === ',' || has('and', low)) return false;
  }
  return false;
}
