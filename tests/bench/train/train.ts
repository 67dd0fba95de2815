// Learns the English attribution model from annotated news given at run time, and writes its weights into the source:
//   npm run -s train -- CORPUS.jsonl[.gz]
// Rows are {text, attributions: [{source, cue, content}]}, each a list of [start, end] in UTF-16 units of the text.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { packed } from '../../../utils/claims/attribution/model/weights.ts';
import { en } from '../../../utils/claims/languages/en/en.ts';
import type { LanguagePack } from '../../../utils/claims/pack/language-pack.ts';
import type { PackedModel } from '../../../utils/claims/pack/words/packed-model.ts';
import { readingOf } from '../detect.ts';
import { readRows } from '../jsonl.ts';
import { type Example, examplesOf } from './examples.ts';
import { learn, settings } from './learn.ts';

const spans = v.array(v.tuple([v.number(), v.number()]));
const rowSchema = v.object({
  text: v.string(),
  attributions: v.array(v.object({ source: spans, cue: spans, content: spans })),
});

/** Log-odds: chosen on articles that were not learned from. The rules' own are kept longer, what only the model sees is held to more. */
const limits = { keep: -1, accept: -0.5, margin: 0.7, worth: -1.25 };

/** Trailing spans keep their size, so that the features of the rules' names see the rules alone. */
function withoutModel(pack: LanguagePack): LanguagePack {
  const { model: _, ...attribution } = pack.attribution;
  return { ...pack, attribution };
}

async function main(path: string | undefined): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (!path) {
    say('Usage: npm run -s train -- CORPUS.jsonl[.gz]');
    process.exitCode = 2;
    return;
  }
  const pack = withoutModel(en);
  const examples: Example[] = [];
  let rows = 0;
  for await (const raw of readRows(path)) {
    const row = v.parse(rowSchema, raw);
    examples.push(...examplesOf(readingOf({ text: row.text }), row.attributions, pack));
    rows++;
  }
  say(
    `${rows} articles, ${examples.length} cues, ${examples.filter(({ right }) => right.size > 0).length} with a right candidate`,
  );
  const { values, unit, loss } = learn(examples, say);
  const inSteps = (odds: number): number => Math.round(odds / unit);
  const model: PackedModel = {
    keep: inSteps(limits.keep),
    accept: inSteps(limits.accept),
    margin: inSteps(limits.margin),
    worth: inSteps(limits.worth),
    weights: packed(values),
  };
  say(`${values.size} weights in ${model.weights.length} bytes, a step is ${unit.toFixed(4)}, loss ${loss.toFixed(4)}`);
  const file = fileURLToPath(new URL('../../../utils/claims/languages/en/attribution-model.ts', import.meta.url));
  writeFileSync(file, sourceOf(model, rows, examples.length));
}

const sourceOf = ({ keep, accept, margin, worth, weights }: PackedModel, rows: number, cues: number): string =>
  `// Written by \`npm run train\`, not by hand: ${cues} cues of ${rows} articles, ${settings.kept} features, seed ${settings.seed}. See docs/attribution-model.md.
import type { PackedModel } from '../../pack/words/packed-model.ts';

export const attributionModel: PackedModel = {
  keep: ${keep},
  accept: ${accept},
  margin: ${margin},
  worth: ${worth},
  weights:
    ${JSON.stringify(weights)},
};
`;

await main(process.argv[2]);
