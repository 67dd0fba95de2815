// Casualties, figures and dates against other people's codings; chrono-node is the peer for dates.
import * as chrono from 'chrono-node';
import { allClaims } from '../../../utils/claims/index.ts';
import { readingOf } from '../detect.ts';
import { ownTexts } from './own-texts.ts';
import { at, goldFile, ms, type Row, run, score, textsOf, timed, times } from './row.ts';

export async function quantityRows(): Promise<Row[]> {
  const casualties = goldFile('claims/casualties-dev.jsonl.gz');
  const values = goldFile('claims/values-dev.jsonl.gz');
  const rows: Row[] = [];
  if (casualties) {
    const found = score('score-casualties', casualties, run('detect', casualties));
    rows.push({ measure: 'casualties, recall', ours: at(found, 'recall'), peers: {}, data: 'casualties-dev' });
    rows.push({ measure: 'casualties, false alarm', ours: at(found, 'falseAlarm'), peers: {}, data: 'casualties-dev' });
  }
  if (values) {
    const found = score('score-values', values, run('detect', values));
    rows.push({ measure: 'figures right', ours: at(found, 'figure', 'right'), peers: {}, data: 'values-dev' });
    rows.push({ measure: 'dates right', ours: at(found, 'date', 'right'), peers: {}, data: 'values-dev' });
  }
  const texts = casualties ? await textsOf(casualties) : await ownTexts();
  const ours = timed(texts, (text) => allClaims(readingOf({ text })));
  const theirs = timed(texts, (text) => chrono.parse(text));
  return [
    ...rows,
    {
      measure: 'time, all five kinds',
      ours: `${ms(ours)} (${times(ours / theirs)} chrono-node)`,
      peers: { 'chrono-node (dates alone)': ms(theirs) },
      data: casualties ? 'casualties-dev' : 'own articles',
    },
  ];
}
