// What each rule of pruning gives on a set of labelled pages: words F1 with all rules, and without each. A rule that gains
// on one page and nowhere else is fitted to that page.
//   node tests/bench/ablate.ts GOLD.jsonl.gz [OUT.jsonl]     rows {id, url, html, pageType, text}
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { pageReader } from '../page/chromium.ts';
import { sourceOf } from './extract.ts';
import { readRows } from './jsonl.ts';

const rowSchema = v.looseObject({
  id: v.string(),
  url: v.optional(v.nullable(v.string())),
  html: v.string(),
  pageType: v.string(),
  text: v.string(),
});
const answerSchema = v.looseObject({
  isArticle: v.boolean(),
  text: v.string(),
  without: v.record(v.string(), v.string()),
});

type Sum = { gain: number; better: number; worse: number };

async function main([path, out]: readonly string[]): Promise<void> {
  if (!path) throw new Error('Usage: node tests/bench/ablate.ts GOLD.jsonl[.gz] [OUT.jsonl]');
  const reader = await pageReader(resolve(import.meta.dirname, 'ablate-in-page.ts'));
  const rules = new Map<string, Sum>();
  const rows: string[] = [];
  let [pages, sum] = [0, 0];
  for await (const raw of readRows(path)) {
    const row = v.parse(rowSchema, raw);
    const answer = v.parse(
      answerSchema,
      await reader.read(await sourceOf(row, dirname(resolve(path))), 'Page.ablated()'),
    );
    const { without, ...rest } = answer;
    rows.push(JSON.stringify({ id: row.id, ...rest }));
    if (row.pageType !== 'article') continue;
    const whole = f1(row.text, answer.text);
    pages += 1;
    sum += whole;
    for (const [rule, text] of Object.entries(without)) {
      const gain = whole - f1(row.text, text);
      const known = rules.get(rule) ?? { gain: 0, better: 0, worse: 0 };
      known.gain += gain;
      if (gain > 0.001) known.better += 1;
      if (gain < -0.001) known.worse += 1;
      rules.set(rule, known);
    }
  }
  await reader.close();
  if (out) writeFileSync(out, `${rows.join('\n')}\n`);
  process.stdout.write(`${pages} articles, words F1 ${(sum / pages).toFixed(4)} as if all were taken for articles\n`);
  for (const [rule, { gain, better, worse }] of [...rules].sort(([, a], [, b]) => b.gain - a.gain))
    process.stdout.write(
      `${rule}: ${((gain / pages) * 1000).toFixed(2)} thousandths, ${better} pages better, ${worse} worse\n`,
    );
}

/** Bags of words, as the labelled sets are scored. */
function f1(gold: string, found: string): number {
  const [a, b] = [bag(gold), bag(found)];
  let both = 0;
  for (const [word, count] of a.words) both += Math.min(count, b.words.get(word) ?? 0);
  return a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size);
}

function bag(text: string): { words: Map<string, number>; size: number } {
  const words = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  return { words, size };
}

await main(process.argv.slice(2));
