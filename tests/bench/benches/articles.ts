// Root and text of an article against Readability, in the same Chromium, on the same pages, in one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { pageReader } from '../../page/chromium.ts';
import { readRows } from '../jsonl.ts';
import { at, goldFile, type Row, score, times } from './row.ts';

const rowSchema = v.object({ id: v.string(), url: v.nullish(v.string()), html: v.string() });
const sideSchema = v.object({ ms: v.number(), text: v.string(), isArticle: v.boolean() });
const besideSchema = v.object({ ours: sideSchema, peer: sideSchema });
type Side = v.InferOutput<typeof sideSchema>;

export async function articleRows(): Promise<Row[]> {
  return [...(await rowsFor('aeb-dev')), ...(await rowsFor('wcxb-dev'))];
}

async function rowsFor(data: string): Promise<Row[]> {
  const gold = goldFile(`articles/${data}.jsonl.gz`);
  if (!gold) return [];
  const reader = await pageReader(resolve(import.meta.dirname, 'in-page.ts'));
  const ours: Answer[] = [];
  const peers: Answer[] = [];
  for await (const raw of readRows(gold)) {
    const { id, url, html } = v.parse(rowSchema, raw);
    const bytes = await readFile(resolve(dirname(gold), html));
    const source = { url: url || `https://page.example/${id}/story`, html: gunzipSync(bytes).toString('utf8') };
    try {
      const found = v.parse(besideSchema, await reader.read(source, 'Page.beside()'));
      ours.push({ id, ...found.ours });
      peers.push({ id, ...found.peer });
    } catch (error) {
      process.stderr.write(`${id}: ${String(error)}\n`);
    }
  }
  await reader.close();
  const [us, them] = [scoreOf(gold, data, 'ours', ours), scoreOf(gold, data, 'readability', peers)];
  const row = (measure: string, ...path: string[]): Row => ({
    measure,
    ours: at(us, ...path),
    peers: { Readability: at(them, ...path) },
    data,
  });
  const time = (name: string, quantile: number): Row => {
    const [mine, theirs] = [sorted(ours, quantile), sorted(peers, quantile)];
    return {
      measure: `time, ${name}`,
      ours: `${mine.toFixed(1)} ms (${times(mine / theirs)} Readability)`,
      peers: { Readability: `${theirs.toFixed(1)} ms` },
      data,
    };
  };
  return [
    row('text, 4-word shingles, F1', 'shingle', 'f1'),
    row('text, words, F1', 'word', 'f1'),
    row('pages exactly right', 'exact'),
    row('article or not, F1', 'detect', 'f1'),
    row('article or not, precision', 'detect', 'p'),
    time('median', 0.5),
    time('p95', 0.95),
  ];
}

type Answer = Side & { id: string };

function scoreOf(gold: string, data: string, who: string, answers: readonly Answer[]) {
  const folder = resolve(import.meta.dirname, '../../../.output/bench');
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${data}-${who}.jsonl`;
  writeFileSync(path, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  return score('score-articles', gold, path);
}

const sorted = (answers: readonly Answer[], quantile: number): number =>
  answers.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(answers.length * quantile)] ?? Number.NaN;
