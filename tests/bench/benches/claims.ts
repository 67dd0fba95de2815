// Quotations and reported statements against PolNeAR, and the time of all five kinds against wink-nlp and compromise.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { allClaims } from '../../../utils/claims/index.ts';
import { readingOf } from '../detect.ts';
import { ownTexts } from './own-texts.ts';
import { at, goldFile, ms, type Row, run, score, textsOf, timed, times } from './row.ts';

export async function claimRows(): Promise<Row[]> {
  const gold = goldFile('claims/polnear-dev.jsonl.gz');
  const texts = gold ? await textsOf(gold) : await ownTexts();
  const data = gold ? 'polnear-dev' : 'own articles';
  const rows = gold ? scores(gold) : [];
  const reader = wink(model);
  const ours = timed(texts, (text) => allClaims(readingOf({ text })));
  const theirs = timed(texts, (text) => reader.readDoc(text).entities().out());
  const slow = texts.slice(0, Math.ceil(texts.length / 8));
  const compromise =
    timed(slow, (text) => nlp(text).quotations().json({ offset: true })) * (texts.length / slow.length);
  return [
    ...rows,
    {
      measure: `time, all five kinds, ${texts.reduce((sum, text) => sum + text.length, 0)} characters`,
      ours: `${ms(ours)} (${times(ours / theirs)} wink-nlp)`,
      peers: { 'wink-nlp': ms(theirs), 'compromise (from an eighth)': ms(compromise) },
      data,
    },
  ];
}

function scores(gold: string): Row[] {
  const found = score('score-claims', gold, run('detect', gold));
  const row = (measure: string, value: number): Row => ({ measure, ours: value, peers: {}, data: 'polnear-dev' });
  return [
    row('quotations, F1', at(found, 'quote', 'f1')),
    row('source of a quotation', at(found, 'quoteSource', 'accuracy')),
    row('words in attributed content, F1', at(found, 'content', 'f1')),
    row('attribution with its source, F1', at(found, 'relation', 'f1')),
  ];
}
