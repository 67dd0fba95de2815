// Learns story-table.ts: which claims of an article mark half or more of one of the spans that people named first. Each
// article is scored by a table learnt from all the others.

import * as v from 'valibot';
import { allClaims } from '../../utils/claims/index.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { isCounted } from '../../utils/claims/model/kinds.ts';
import type { Run } from '../../utils/claims/model/reading.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';
import { runOf } from '../../utils/claims/pack/lists.ts';
import { judged, storyFeatures } from '../../utils/claims/weight/in-story.ts';
import { keyClaims } from '../../utils/claims/weight/view.ts';
import { sentencesWith } from '../../utils/claims/weight/weight.ts';
import { overlap, type Span } from '../../utils/span.ts';
import { readingOf } from './detect.ts';
import { readRows } from './jsonl.ts';
import { type Labelled, learn, namesIn, printed, scoreBy, type Table } from './logistic.ts';

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  published: v.nullish(v.string()),
  top: v.array(v.tuple([v.number(), v.number()])),
});

type Story = {
  readonly reading: Run;
  readonly top: readonly Span[];
  readonly claims: readonly Claim[];
  readonly examples: readonly (Labelled & { readonly claim: Claim })[];
};

const ridge = 30;
const heaviest = 10;

/** Prints the table, and what the order and the Key view reach on articles that the table has not seen. */
export async function learnStories(path: string, pack: LanguagePack): Promise<void> {
  const stories: Story[] = [];
  for await (const raw of readRows(path)) stories.push(storyOf(v.parse(rowSchema, raw), pack));
  const all = stories.flatMap(({ examples }) => examples);
  const names = namesIn(all).filter((name) => !Object.hasOwn(judged, name));
  console.log(`story-table.ts\n${printed(learn(all, names, ridge))}`);
  const figures = stories.map((story) => {
    const others = stories.filter((other) => other !== story).flatMap(({ examples }) => examples);
    return figuresOf(story, weighed(story, learn(others, names, ridge)), pack);
  });
  const sum = (pick: (one: (typeof figures)[number]) => number) => figures.reduce((total, one) => total + pick(one), 0);
  const shares = figures.map(({ share }) => share).toSorted((a, b) => a - b);
  const tops = sum(({ tops }) => tops);
  console.log(`held-out articles: ten heaviest ${(sum(({ ten }) => ten) / tops).toFixed(3)}`);
  console.log(
    `held-out Key: top ${(sum(({ touched }) => touched) / tops).toFixed(3)}, half ${(sum(({ half }) => half) / tops).toFixed(3)}, ` +
      `precision ${(sum(({ right }) => right) / sum(({ taken }) => taken)).toFixed(3)} of ${sum(({ taken }) => taken)}, ` +
      `share ${shares[shares.length >> 1]?.toFixed(3)}, at most ${shares.at(-1)?.toFixed(3)}`,
  );
}

function storyOf(row: v.InferOutput<typeof rowSchema>, pack: LanguagePack): Story {
  const reading = runOf(readingOf({ text: row.text, published: row.published }));
  const claims = allClaims(reading);
  const top = row.top.map(([start, end]) => ({ start, end }));
  const tell = storyFeatures(claims, pack);
  const examples: (Labelled & { claim: Claim })[] = [];
  for (const sentence of sentencesWith(claims, reading, pack)) {
    sentence?.claims.forEach((claim, nth) => {
      const features: Record<string, number> = {};
      tell(sentence.first + nth, sentence.around, (name, count) => {
        features[name] = count;
      });
      const label = top.some((span) => overlap(span, claim) >= (span.end - span.start) / 2) ? 1 : 0;
      if (isCounted[claim.kind]) examples.push({ claim, features, label });
    });
  }
  return { reading, top, claims, examples };
}

/** The claims of a story with weights by a table. */
function weighed({ claims, examples }: Story, table: Table): Claim[] {
  const full = new Map([...table, ...Object.entries(judged)]);
  const weights = new Map(
    examples.map(({ claim, features }) => [claim.key, 1 / (1 + Math.exp(-scoreBy(full, features)))]),
  );
  return claims.map((claim) => ({ ...claim, weight: weights.get(claim.key) ?? claim.weight }));
}

function figuresOf({ reading, top }: Story, claims: readonly Claim[], pack: LanguagePack) {
  const touches = (span: Span) => (claim: Claim) => overlap(span, claim) > 0;
  const first = claims
    .filter(({ kind }) => isCounted[kind])
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, heaviest);
  const key = [...keyClaims(claims, reading, pack)];
  const under = new Uint8Array(reading.text.length);
  for (const { start, end } of key) under.fill(1, start, end);
  const lit = ({ start, end }: Span) => under.subarray(start, end).reduce((sum, one) => sum + one, 0);
  return {
    tops: top.length,
    ten: top.filter((span) => first.some(touches(span))).length,
    touched: top.filter((span) => lit(span) > 0).length,
    half: top.filter((span) => lit(span) >= (span.end - span.start) / 2).length,
    taken: key.length,
    right: key.filter((claim) => top.some((span) => overlap(span, claim) > 0)).length,
    share: lit({ start: 0, end: under.length }) / under.length,
  };
}
