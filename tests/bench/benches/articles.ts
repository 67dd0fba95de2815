// Root and text of an article against Readability and Defuddle, in the same Chromium, on the same pages, in one run; and
// title, author and date against what people wrote down of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { pageReader } from '../../page/chromium.ts';
import { readRows } from '../jsonl.ts';
import { type MetadataGold, percent, scoreMetadata } from '../metadata-score.ts';
import { at, goldFile, type Row, type Score, score, times } from './row.ts';

const rowSchema = v.object({
  id: v.string(),
  url: v.nullish(v.string()),
  html: v.string(),
  pageType: v.string(),
  title: v.nullish(v.string()),
  author: v.nullish(v.string()),
  date: v.nullish(v.string()),
});
const sideSchema = v.object({
  ms: v.number(),
  text: v.string(),
  isArticle: v.boolean(),
  title: v.string(),
  byline: v.optional(v.string()),
  published: v.optional(v.string()),
});
const besideSchema = v.object({ told: v.number(), ours: sideSchema, readability: sideSchema, defuddle: sideSchema });
type Side = v.InferOutput<typeof sideSchema>;
type Answer = Side & { readonly id: string };

export async function articleRows(): Promise<Row[]> {
  return [...(await rowsFor('aeb-dev')), ...(await rowsFor('wcxb-dev'))];
}

async function rowsFor(data: string): Promise<Row[]> {
  const gold = goldFile(`articles/${data}.jsonl.gz`);
  if (!gold) return [];
  const reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
  const facts: MetadataGold[] = [];
  const ours: Answer[] = [];
  /** Root and text alone, in ms. */
  const told: number[] = [];
  const readability: Answer[] = [];
  const defuddle: Answer[] = [];
  for await (const raw of readRows(gold)) {
    const row = v.parse(rowSchema, raw);
    const { id, url, html } = row;
    if (row.pageType === 'article') facts.push(row);
    const bytes = await readFile(resolve(dirname(gold), html));
    const source = { url: url || `https://page.example/${id}/story`, html: gunzipSync(bytes).toString('utf8') };
    try {
      const found = v.parse(besideSchema, await reader.read(source, 'Page.beside()'));
      told.push(found.told);
      ours.push({ id, ...found.ours });
      readability.push({ id, ...found.readability });
      defuddle.push({ id, ...found.defuddle });
    } catch (error) {
      process.stderr.write(`${id}: ${String(error)}\n`);
    }
  }
  await reader.close();
  const us = scoreOf(gold, data, 'ours', ours);
  const peers: Readonly<Record<string, Score>> = {
    Readability: scoreOf(gold, data, 'readability', readability),
    Defuddle: scoreOf(gold, data, 'defuddle', defuddle),
  };
  const row = (measure: string, ...path: string[]): Row => ({
    measure,
    ours: at(us, ...path),
    peers: Object.fromEntries(Object.entries(peers).map(([name, found]) => [name, at(found, ...path)])),
    data,
  });
  const time = (what: string, mine: readonly number[], name: string, quantile: number): Row => {
    const own = sorted(mine, quantile);
    const [read, made] = [readability, defuddle].map((answers) => sorted(msOf(answers), quantile)) as [number, number];
    return {
      measure: `time of ${what}, ${name} of pages (middle of 5 warm runs of a page; Defuddle: of 3)`,
      ours: `${own.toFixed(1)} ms (${times(own / read)} Readability)`,
      peers: { 'Readability, clone and parse': `${read.toFixed(1)} ms`, Defuddle: `${made.toFixed(1)} ms` },
      data,
    };
  };
  const [part, whole] = ['root and text alone', 'the whole reading: gate, root, text, facts, verdict, fingerprint'];
  return [
    row('text, 4-word shingles, F1', 'shingle', 'f1'),
    row('text, words, F1', 'word', 'f1'),
    row('pages exactly right', 'exact'),
    row('article or not, F1', 'detect', 'f1'),
    row('article or not, precision', 'detect', 'p'),
    time(part, told, 'median', 0.5),
    time(part, told, 'p95', 0.95),
    time(whole, msOf(ours), 'median', 0.5),
    time(whole, msOf(ours), 'p95', 0.95),
    ...metadataRows(data, facts, { ours, readability, defuddle }),
  ];
}

type Answers = Readonly<Record<'ours' | 'readability' | 'defuddle', readonly Answer[]>>;

/** None where the gold does not tell title, author and date. */
function metadataRows(data: string, gold: readonly MetadataGold[], answers: Answers): Row[] {
  const [us, read, made] = [answers.ours, answers.readability, answers.defuddle].map((side) =>
    scoreMetadata(gold, side),
  );
  if (!us || !read || !made) return [];
  return (['title', 'author', 'date'] as const)
    .filter((field) => us[field].rows > 0)
    .map((field) => ({
      measure: `${field} right, of ${us[field].rows}${field === 'author' ? ' people' : ''}`,
      ours: percent(us[field]),
      peers: { Readability: percent(read[field]), Defuddle: percent(made[field]) },
      data,
    }));
}

function scoreOf(gold: string, data: string, who: string, answers: readonly Answer[]): Score {
  const folder = resolve(import.meta.dirname, '../../../.output/bench');
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${data}-${who}.jsonl`;
  writeFileSync(path, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  return score('score-articles', gold, path);
}

const msOf = (answers: readonly Answer[]): number[] => answers.map(({ ms }) => ms);

const sorted = (times: readonly number[], quantile: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * quantile)] ?? Number.NaN;
