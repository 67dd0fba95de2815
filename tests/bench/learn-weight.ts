// Learns the two tables of utils/claims/weight: weight-table.ts from single sentences that people labelled as worth checking
// or not, story-table.ts from whole articles of which people named what a checker takes first. Prints both and, by
// cross-validation, what they reach on what they were not learnt from. The second rests on the first as it ships: where the
// first comes out otherwise, write it down and run again.
//
//   node tests/bench/learn-weight.ts SENTENCES.jsonl[.gz] ARTICLES.jsonl[.gz]
//     rows {id, text, checkworthy: 0 | 1} and {id, text, published?, top: [[start, end]…]}

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { allClaims } from '../../utils/claims/index.ts';
import { packFor } from '../../utils/claims/languages/index.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';
import { runOf } from '../../utils/claims/pack/lists.ts';
import { featuresOf } from '../../utils/claims/weight/weight.ts';
import { cuesIn, sentencesOf } from '../../utils/claims/weight/weight-cues.ts';
import { readingOf } from './detect.ts';
import { readRows } from './jsonl.ts';
import { learnStories } from './learn-stories.ts';
import { type Features, learn, namesIn, printed, scoreBy } from './logistic.ts';

const rowSchema = v.object({ id: v.string(), text: v.string(), checkworthy: v.picklist([0, 1]) });
type Example = { tie: string; label: number; features: Features | null };

const folds = 5;
const ridge = 10;

/** Average precision; ties by a hash of the id, as the order of the file must buy nothing. */
function averagePrecision(scored: readonly { label: number; tie: string; weight: number }[]): number {
  const order = scored.toSorted((a, b) => b.weight - a.weight || (a.tie < b.tie ? -1 : 1));
  let hits = 0;
  let sum = 0;
  order.forEach(({ label }, index) => {
    if (label) sum += ++hits / (index + 1);
  });
  return sum / hits;
}

async function learnSentences(path: string, pack: LanguagePack): Promise<void> {
  const examples: Example[] = [];
  for await (const raw of readRows(path)) {
    const row = v.parse(rowSchema, raw);
    const reading = runOf(readingOf({ text: row.text }));
    const claims = allClaims(reading);
    const [sentence] = reading.passages.flatMap((passage) => sentencesOf(passage, reading, pack));
    const tie = createHash('sha1').update(row.id).digest('hex');
    const features = claims.length > 0 && sentence ? featuresOf(cuesIn(sentence, pack), claims, pack) : null;
    examples.push({ tie, label: row.checkworthy, features });
  }
  const withClaim = examples.flatMap(({ features, ...rest }) => (features ? [{ ...rest, features }] : []));
  const names = namesIn(withClaim);
  const foldOf = ({ tie }: { tie: string }): number => Number.parseInt(tie.slice(0, 6), 16) % folds;
  const tables = Array.from({ length: folds }, (_, fold) =>
    learn(
      withClaim.filter((example) => foldOf(example) !== fold),
      names,
      ridge,
    ),
  );
  const weigh = (example: Example): number => {
    const table = tables[foldOf(example)];
    return example.features && table ? 1 / (1 + Math.exp(-scoreBy(table, example.features))) : 0;
  };
  const scored = (list: readonly Example[], weight = weigh) =>
    averagePrecision(list.map((example) => ({ ...example, weight: weight(example) }))).toFixed(3);
  const perfect = ({ features, label }: Example): number => (features && label ? 1 : 0);
  console.log(`weight-table.ts\n${printed(learn(withClaim, names, ridge))}`);
  console.log(`held-out folds: ${scored(examples)}; among sentences with a claim: ${scored(withClaim)}`);
  console.log(`with a perfect order of the sentences that have a claim: ${scored(examples, perfect)}`);
}

const pack = packFor('en');
const [, , sentences, articles] = process.argv;
if (!pack || !sentences) throw new Error('Usage: node tests/bench/learn-weight.ts SENTENCES.jsonl ARTICLES.jsonl');
if (sentences !== '-') await learnSentences(sentences, pack);
if (articles) await learnStories(articles, pack);
