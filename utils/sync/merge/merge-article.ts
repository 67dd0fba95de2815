// Two records of one article become one: addresses, dismissals and what was parted or linked are sets; of a fact that both
// sides changed, the older record's stands. No words of the reader's lie here, so nothing has to be kept beside it.
import { type Body, isBody, listIn, numberIn, textIn } from './body.ts';
import { canonical, same } from './same.ts';
import { mergeField, mergeSet } from './three-way.ts';

const sets: Readonly<Record<string, (entry: unknown) => string>> = {
  urls: String,
  unlinked: String,
  dismissed: (entry) => (isBody(entry) ? textIn(entry, 'key') : ''),
  merged: (entry) => (isBody(entry) && isBody(entry.article) ? textIn(entry.article, 'id') : ''),
};
/** As many as the schema and the writers keep. */
const most: Readonly<Record<string, number>> = { urls: 50, unlinked: 50, dismissed: 2000, merged: 8 };
const kept = new Set(['k', 'id', 'created', 'text']);

/** `base` null: none is known. It comes to the same on every machine. */
export function mergeArticles(base: Body | null, a: Body, b: Body): Body {
  if (same(a, b) || (base && same(base, b))) return a;
  // One side alone has changed: not even the order of its lists is touched.
  if (base && same(base, a)) return b;
  const [wins, other] = rank(a, b);
  const out: Record<string, unknown> = { ...other, ...wins };
  for (const name of Object.keys(out)) {
    if (kept.has(name)) continue;
    const keyOf = sets[name];
    if (!keyOf) out[name] = fact(base, wins, other, name);
    else {
      const { value } = mergeSet(listIn(base, name), listIn(wins, name), listIn(other, name), keyOf);
      out[name] = value.slice(0, most[name]);
    }
  }
  const parted = listIn(out, 'unlinked');
  const first = listIn(wins, 'urls')[0];
  out.urls = listIn(out, 'urls').filter((url) => url === first || !parted.includes(url));
  out.unlinked = parted.length > 0 ? parted.filter((url) => url !== first) : out.unlinked;
  out.created = Math.min(numberIn(a, 'created', 0), numberIn(b, 'created', 0));
  out.text = textIn(wins, 'text') || textIn(other, 'text');
  return out;
}

/** What one side does not know the other may. */
function fact(base: Body | null, wins: Body, other: Body, name: string): unknown {
  const [mine, theirs] = [wins[name], other[name]];
  if (base) return mergeField({ value: base[name] }, mine, theirs).value;
  return mine === null || mine === '' || mine === undefined ? theirs : mine;
}

function rank(a: Body, b: Body): readonly [Body, Body] {
  const apart = numberIn(a, 'created', 0) - numberIn(b, 'created', 0);
  const first = apart === 0 ? canonical(a) < canonical(b) : apart < 0;
  return first ? [a, b] : [b, a];
}
