// Casualties, figures and dates against other people's codings, with what a library or a plain pattern reaches beside, by
// the same scorer in the same run; and the time of dates alone beside that of chrono-node.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import * as v from 'valibot';
import { dateDetector } from '../../../utils/claims/detectors/date.ts';
import { allClaims } from '../../../utils/claims/index.ts';
import { en } from '../../../utils/claims/languages/en/en.ts';
import { runOf } from '../../../utils/claims/pack/lists.ts';
import { readingOf } from '../detect.ts';
import { readRows } from '../jsonl.ts';
import { chronoDates, compromiseFigures, type GoldRow, type Peer, plainCasualties } from '../peers/quantities.ts';
import { ownTexts } from './own-texts.ts';
import { at, goldFile, ms, type Row, run, type Score, score, textsOf, timed, times } from './row.ts';

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.nullish(v.string()),
});

export async function quantityRows(): Promise<Row[]> {
  const casualties = goldFile('claims/casualties-dev.jsonl.gz');
  const values = goldFile('claims/values-dev.jsonl.gz');
  const rows: Row[] = [];
  if (casualties) {
    const ours = score('score-casualties', casualties, run('detect', casualties));
    const plain = await scoreOf('score-casualties', casualties, plainCasualties);
    for (const [measure, name] of [
      ['casualties, recall', 'recall'],
      ['casualties, false alarm', 'falseAlarm'],
    ] as const)
      rows.push({
        measure,
        ours: at(ours, name),
        peers: { 'plain patterns': at(plain, name) },
        data: 'casualties-dev',
      });
  }
  if (values) {
    const ours = score('score-values', values, run('detect', values));
    const figures = await scoreOf('score-values', values, compromiseFigures);
    const dates = await scoreOf('score-values', values, chronoDates);
    const row = (measure: string, kind: string, peers: Row['peers']): Row => ({
      measure,
      ours: at(ours, kind, 'right'),
      peers,
      data: 'values-dev',
    });
    rows.push(row('figures right', 'figure', { compromise: at(figures, 'figure', 'right') }));
    rows.push(row('dates right', 'date', { 'chrono-node': at(dates, 'date', 'right') }));
  }
  return [...rows, ...(await timeRows(casualties))];
}

async function timeRows(gold: string | null): Promise<Row[]> {
  const texts = gold ? await textsOf(gold) : await ownTexts();
  const data = gold ? 'casualties-dev' : 'own articles';
  const theirs = timed(texts, (text) => chrono.parse(text));
  const row = (measure: string, ours: number): Row => ({
    measure,
    ours: `${ms(ours)} (${times(ours / theirs)} chrono-node)`,
    peers: { 'chrono-node (dates alone)': ms(theirs) },
    data,
  });
  return [
    row('time, dates alone', timed(texts, datesOf)),
    row(
      'time, all five kinds',
      timed(texts, (text) => allClaims(readingOf({ text }))),
    ),
  ];
}

function datesOf(text: string): void {
  const reading = runOf(readingOf({ text }));
  for (const passage of reading.passages) dateDetector.detect(passage, reading, en);
}

/** A peer's answers to a gold file, by the scorer that reads ours. */
async function scoreOf(scorer: string, gold: string, peer: Peer): Promise<Score> {
  const lines: string[] = [];
  for await (const raw of readRows(gold)) {
    const { id, text, published } = v.parse(rowSchema, raw);
    const row: GoldRow = published == null ? { id, text } : { id, text, published };
    lines.push(JSON.stringify({ id, claims: peer(row) }));
  }
  const path = fileURLToPath(new URL(`../../../.output/bench/${peer.name}.jsonl`, import.meta.url));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return score(scorer, gold, path);
}
