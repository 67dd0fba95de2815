// Learns utils/claims/weight/weight-table.ts: logistic regression over the named features of sentences with a claim, by gradient
// descent with a small ridge. Prints the table and, by five-fold cross-validation, the average precision that it reaches.
//
//   node tests/bench/learn-weight.ts ROWS.jsonl[.gz]      rows {id, text, checkworthy: 0 | 1}

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { allClaims } from '../../utils/claims/index.ts';
import { packFor } from '../../utils/claims/languages/index.ts';
import { runOf } from '../../utils/claims/pack/lists.ts';
import { type Features, featuresOf } from '../../utils/claims/weight/weight.ts';
import { cuesIn, sentencesOf } from '../../utils/claims/weight/weight-cues.ts';
import { readingOf } from './detect.ts';
import { readRows } from './jsonl.ts';

const rowSchema = v.object({ id: v.string(), text: v.string(), checkworthy: v.picklist([0, 1]) });
type Example = { tie: string; worthy: number; features: Features | null };

const folds = 5;
const ridge = 10;
const rounds = 500;

type Table = Map<string, number>;

const score = (table: Table, features: Features): number =>
  Object.entries(features).reduce((sum, [name, count]) => sum + (table.get(name) ?? 0) * count, table.get('base') ?? 0);

function learn(examples: readonly Example[], names: readonly string[]): Table {
  const rows = examples.map(({ features, worthy }) => ({ x: names.map((name) => features?.[name] ?? 0), worthy }));
  const spread = names.map((_, j) => {
    const mean = rows.reduce((sum, { x }) => sum + (x[j] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, { x }) => sum + ((x[j] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
  const weights = names.map(() => 0);
  const speed = names.map(() => 0);
  let base = 0;
  let baseSpeed = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = names.map(() => 0);
    let baseSlope = 0;
    for (const { x, worthy } of rows) {
      let sum = base;
      for (let j = 0; j < x.length; j++) sum += ((weights[j] ?? 0) * (x[j] ?? 0)) / (spread[j] ?? 1);
      const error = 1 / (1 + Math.exp(-sum)) - worthy;
      baseSlope += error;
      for (let j = 0; j < x.length; j++) slope[j] = (slope[j] ?? 0) + (error * (x[j] ?? 0)) / (spread[j] ?? 1);
    }
    for (let j = 0; j < names.length; j++) {
      speed[j] = 0.9 * (speed[j] ?? 0) + ((slope[j] ?? 0) + ridge * (weights[j] ?? 0)) / rows.length;
      weights[j] = (weights[j] ?? 0) - 0.2 * (speed[j] ?? 0);
    }
    baseSpeed = 0.9 * baseSpeed + baseSlope / rows.length;
    base -= 0.2 * baseSpeed;
  }
  return new Map([['base', base], ...names.map((name, j) => [name, (weights[j] ?? 0) / (spread[j] ?? 1)] as const)]);
}

/** Average precision; ties by a hash of the id, as the order of the file must buy nothing. */
function averagePrecision(scored: readonly { worthy: number; tie: string; weight: number }[]): number {
  const order = scored.toSorted((a, b) => b.weight - a.weight || (a.tie < b.tie ? -1 : 1));
  let hits = 0;
  let sum = 0;
  order.forEach(({ worthy }, index) => {
    if (worthy) sum += ++hits / (index + 1);
  });
  return sum / hits;
}

const pack = packFor('en');
const path = process.argv[2];
if (!pack || !path) throw new Error('Usage: node tests/bench/learn-weight.ts ROWS.jsonl[.gz]');
const examples: Example[] = [];
for await (const raw of readRows(path)) {
  const row = v.parse(rowSchema, raw);
  const reading = runOf(readingOf({ text: row.text }));
  const claims = allClaims(reading);
  const [sentence] = reading.passages.flatMap((passage) => sentencesOf(passage, reading, pack));
  const tie = createHash('sha1').update(row.id).digest('hex');
  const features = claims.length > 0 && sentence ? featuresOf(cuesIn(sentence, pack), claims, pack) : null;
  examples.push({ tie, worthy: row.checkworthy, features });
}
const withClaim = examples.filter(({ features }) => features !== null);
const names = [...new Set(withClaim.flatMap(({ features }) => Object.keys(features ?? {})))].toSorted();
const foldOf = ({ tie }: Example): number => Number.parseInt(tie.slice(0, 6), 16) % folds;
const tables = Array.from({ length: folds }, (_, fold) =>
  learn(
    withClaim.filter((example) => foldOf(example) !== fold),
    names,
  ),
);
const weigh = (example: Example): number => {
  const table = tables[foldOf(example)];
  return example.features && table ? 1 / (1 + Math.exp(-score(table, example.features))) : 0;
};
const scored = (list: readonly Example[], weight = weigh) =>
  averagePrecision(list.map((example) => ({ ...example, weight: weight(example) }))).toFixed(3);
const perfect = ({ features, worthy }: Example): number => (features && worthy ? 1 : 0);
const final = learn(withClaim, names);
const entries = [...final].map(([name, value]) => `${name}: ${value.toFixed(2)}`);
console.log(`{ ${entries.join(', ')} }`);
console.log(`held-out folds: ${scored(examples)}; among sentences with a claim: ${scored(withClaim)}`);
console.log(`with a perfect order of the sentences that have a claim: ${scored(examples, perfect)}`);
