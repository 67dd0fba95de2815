// Quotations and reported statements against PolNeAR beside compromise, the time of all five kinds beside wink-nlp, and
// how the time grows on text that no writer means.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import * as v from 'valibot';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { allClaims } from '../../../utils/claims/index.ts';
import { adversarial } from '../adversarial.ts';
import { readingOf } from '../detect.ts';
import { readRows } from '../jsonl.ts';
import { ownTexts } from './own-texts.ts';
import { at, goldFile, ms, type Row, raced, run, score, times } from './row.ts';

type Text = { readonly id: string | number; readonly text: string };

export async function claimRows(): Promise<Row[]> {
  const gold = goldFile('claims/polnear-dev.jsonl.gz');
  const rows = gold ? await goldTexts(gold) : (await ownTexts()).map((text, id) => ({ id, text }));
  const texts = rows.map(({ text }) => text);
  const data = gold ? 'polnear-dev' : 'own articles';
  const reader = wink(model);
  const { ours, theirs } = raced(
    texts,
    (text) => allClaims(readingOf({ text })),
    (text) => reader.readDoc(text).entities().out(),
  );
  const peer = compromise(rows);
  return [
    ...(gold ? scores(gold, peer.path) : []),
    {
      measure: `time, all five kinds, ${texts.reduce((sum, text) => sum + text.length, 0)} characters, best of the passes`,
      ours: `${ms(ours.best)} (${times(ours.best / theirs.best)} wink-nlp)`,
      peers: { 'wink-nlp': ms(theirs.best) },
      data,
    },
    {
      measure: 'the same, the first pass of all, words of the language read in it',
      ours: `${ms(ours.first)} (${times(ours.first / theirs.first)} wink-nlp)`,
      peers: { 'wink-nlp (its model read before)': ms(theirs.first), 'compromise (one pass)': ms(peer.time) },
      data,
    },
    ...growth(texts.join('\n')),
  ];
}

async function goldTexts(gold: string): Promise<Text[]> {
  const schema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
  const texts: Text[] = [];
  for await (const row of readRows(gold)) texts.push(v.parse(schema, row));
  return texts;
}

const quotations = v.array(v.object({ offset: v.object({ start: v.number(), length: v.number() }) }));

/** The quotations that compromise finds, written as answers for the scorer, and the time of one pass. */
function compromise(rows: readonly Text[]): { path: string; time: number } {
  const begun = performance.now();
  const lines = rows.map(({ id, text }) => {
    const found = v.parse(quotations, nlp(text).quotations().json({ offset: true }));
    const claims = found.map(({ offset }) => ({
      kind: 'quote',
      start: offset.start,
      end: offset.start + offset.length,
    }));
    return JSON.stringify({ id, claims });
  });
  const time = performance.now() - begun;
  return { path: kept('compromise', lines), time };
}

function kept(name: string, lines: readonly string[]): string {
  const folder = fileURLToPath(new URL('../../../.output/bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.jsonl`, `${lines.join('\n')}\n`);
  return `${folder}${name}.jsonl`;
}

function scores(gold: string, peer: string): Row[] {
  const found = score('score-claims', gold, run('detect', gold));
  const theirs = score('score-claims', gold, peer);
  const row = (measure: string, value: number, peers: Row['peers'] = {}): Row => ({
    measure,
    ours: value,
    peers,
    data: 'polnear-dev',
  });
  return [
    row('quotations, F1', at(found, 'quote', 'f1'), { compromise: at(theirs, 'quote', 'f1') }),
    row('source of a quotation', at(found, 'quoteSource', 'accuracy')),
    row('words in attributed content, F1', at(found, 'content', 'f1'), {
      compromise: at(theirs, 'content', 'f1'),
    }),
    row('attribution with its source, F1', at(found, 'relation', 'f1')),
  ];
}

const halfMegabyte = 500_000;

/** t(1 MB) / t(0.5 MB), the median of five, for each adversarial text and for news text set end to end. */
function growth(news: string): Row[] {
  const repeated = (length: number): string => news.repeat(Math.ceil(length / news.length)).slice(0, length);
  return [['news text', repeated] as const, ...Object.entries(adversarial)].map(([name, make]) => {
    const [half, whole] = [make(halfMegabyte), make(2 * halfMegabyte)].map((text) => readingOf({ text }));
    for (const text of [half, whole]) if (text) cost(text);
    const ratios = Array.from({ length: 5 }, () => (whole && half ? least(whole) / least(half) : Number.NaN));
    return {
      measure: `growth of time, 1 MB to 0.5 MB, ${name}`,
      ours: times(ratios.toSorted((a, b) => a - b)[2] ?? Number.NaN),
      peers: { goal: 'at most 2.30 times' },
      data: 'made',
    };
  });
}

/** The better of two passes: collecting garbage only adds. */
const least = (reading: ReturnType<typeof readingOf>): number => Math.min(cost(reading), cost(reading));

/** Processor time of one pass, so that the machine's other work does not decide; a fresh reading, as passes are remembered. */
function cost(reading: ReturnType<typeof readingOf>): number {
  const fresh = { ...reading, passages: reading.passages.map((passage) => ({ ...passage })) };
  const before = process.cpuUsage();
  allClaims(fresh);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
