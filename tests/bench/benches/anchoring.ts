// Notes found again after edits: recall, false anchors, states and time on real texts before and after, ours beside the
// quote matcher of the Hypothesis client; and the longest task that many notes on a long page ever hold.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locatorIn } from '../../../utils/anchoring/locate.ts';
import { placeNotes } from '../../../utils/annotator/places.ts';
import { processorTime } from '../reanchor.ts';
import { longPage } from './long-page.ts';
import { at, goldFile, type Row, type Score, score } from './row.ts';

const sets = ['reanchor-dev', 'revisions-wiki-dev', 'revisions-18f-dev'];
const passes = 5;
const peer = 'Hypothesis';

export async function anchoringRows(): Promise<Row[]> {
  const rows: Row[] = [slices()];
  for (const data of sets) {
    const gold = goldFile(`anchoring/${data}.jsonl.gz`);
    if (!gold) continue;
    const runs = Array.from({ length: passes }, () => ({
      ours: run('reanchor', gold),
      theirs: run('peers/reanchor-peer', gold),
    }));
    const [first] = runs;
    if (!first) continue;
    const ours = score('score-reanchor', gold, first.ours.path);
    const theirs = score('score-reanchor', gold, first.theirs.path);
    const row = (measure: string, ...path: string[]) =>
      rows.push({ measure, ours: at(ours, ...path), peers: { [peer]: at(theirs, ...path) }, data });
    row('notes that survive, found', 'recall');
    row('removed words anchored anyway', 'falseAnchors');
    row('wrong place', 'wrongPlace');
    if (at(ours, 'byEdit', 'figure', 'of') > 1) row('figure changed, found', 'byEdit', 'figure', 'rate');
    rows.push({ measure: 'state right', ours: states(ours), peers: {}, data });
    const middle = (of: (one: (typeof runs)[number]) => number) =>
      runs.map(of).toSorted((a, b) => a - b)[passes >> 1] ?? Number.NaN;
    rows.push({
      measure: `processor time in a new process, median of ${passes}`,
      ours: `${middle((one) => one.ours.ms)} ms`,
      peers: {
        [peer]: `${middle((one) => one.theirs.ms)} ms`,
        'ratio of neighbouring runs': middle((one) => one.ours.ms / one.theirs.ms).toFixed(2),
      },
      data,
    });
  }
  return rows;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the contract in a new process: where its answers are, and the processor time that the placing alone took. */
function run(script: string, gold: string): { readonly path: string; readonly ms: number } {
  mkdirSync(`${root}.output/bench`, { recursive: true });
  const path = `${root}.output/bench/${`${script}-${gold.replace(/.*\//, '')}`.replace(/\W+/g, '-')}.jsonl`;
  const file = openSync(path, 'w');
  const done = spawnSync(process.execPath, [`${root}tests/bench/${script}.ts`, gold], {
    stdio: ['ignore', file, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(file);
  const ms = /(\d+) ms of processor time/.exec(done.stderr)?.[1];
  if (done.status !== 0 || ms === undefined) throw new Error(`${script} failed on ${gold}: ${done.stderr}`);
  return { path, ms: Number(ms) };
}

/** The share of right states over all kinds of edits that have one. */
function states(found: Score): number {
  const kinds = ['kept', 'typography', 'moved', 'figure'].filter((kind) => at(found, 'byEdit', kind, 'of') > 0);
  const sum = (of: (kind: string) => number) => kinds.reduce((all, kind) => all + of(kind), 0);
  const right = sum((kind) => at(found, 'byEdit', kind, 'state') * at(found, 'byEdit', kind, 'of'));
  return Math.round((1000 * right) / sum((kind) => at(found, 'byEdit', kind, 'of'))) / 1000;
}

/** 500 notes on an edited page of 50,000 words, indexing included: the longest step, the first one cold, is the longest task. */
function slices(): Row {
  const { map, requests } = longPage(50_000, 500);
  const steps = placeNotes(requests, map, () => map, locatorIn);
  let longest = 0;
  let total = 0;
  for (;;) {
    const begun = processorTime();
    const step = steps.next();
    const took = processorTime() - begun;
    longest = Math.max(longest, took);
    total += took;
    if (!step.done) continue;
    const found = step.value.filter(({ place }) => place.state !== 'orphan').length;
    const ours = `${longest.toFixed(1)} ms of ${Math.round(total)} ms`;
    return {
      measure: 'longest step of all, processor time',
      ours,
      peers: {},
      data: `50,000 words, 500 notes, ${found} found`,
    };
  }
}
