// Notes found again after edits: recall, false anchors and states on real texts before and after.
import { at, goldFile, ms, msOf, type Row, run, score } from './row.ts';

const sets = ['reanchor-dev', 'revisions-wiki-dev', 'revisions-18f-dev'];

export async function anchoringRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const data of sets) {
    const gold = goldFile(`anchoring/${data}.jsonl.gz`);
    if (!gold) continue;
    const answers = run('reanchor', gold);
    const found = score('score-reanchor', gold, answers);
    rows.push({ measure: 'notes that survive, found', ours: at(found, 'recall'), peers: {}, data });
    rows.push({ measure: 'removed words anchored anyway', ours: at(found, 'falseAnchors'), peers: {}, data });
    rows.push({ measure: 'wrong place', ours: at(found, 'wrongPlace'), peers: {}, data });
    rows.push({ measure: 'time', ours: ms(await msOf(answers)), peers: {}, data });
  }
  return rows;
}
