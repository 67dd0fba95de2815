// `npm run bench`: the project's own figures beside its peers', measured in one run on this machine.
// Scores come from the scorers in ../shared/eval on gold made by other people; without them only times are measured, and
// the table says so. Speed is never asserted by a test: it is read here, as a ratio to a peer in the same run.
import { existsSync } from 'node:fs';
import { anchoringRows } from './benches/anchoring.ts';
import { articleRows } from './benches/articles.ts';
import { checkedBeforeRows } from './benches/checked-before.ts';
import { claimRows } from './benches/claims.ts';
import { exchangeRows } from './benches/exchange.ts';
import { feltRows } from './benches/felt.ts';
import { firstRows } from './benches/first.ts';
import { libraryRows } from './benches/library.ts';
import { longTaskRows } from './benches/long-tasks.ts';
import { quantityRows } from './benches/quantities.ts';
import { restlessRows } from './benches/restless.ts';
import { type Row, shared } from './benches/row.ts';
import { searchRows } from './benches/search.ts';
import { syncRows } from './benches/sync.ts';
import { syncStartRows } from './benches/sync-start.ts';

const benches = {
  claims: claimRows,
  quantities: quantityRows,
  anchoring: anchoringRows,
  search: searchRows,
  checked: checkedBeforeRows,
  library: libraryRows,
  articles: articleRows,
  tasks: longTaskRows,
  exchange: exchangeRows,
  felt: feltRows,
  restless: restlessRows,
  first: firstRows,
  sync: syncRows,
  'sync-start': syncStartRows,
};

const wanted = process.argv.slice(2).filter((name) => Object.hasOwn(benches, name));
const names = (wanted.length > 0 ? wanted : Object.keys(benches)) as (keyof typeof benches)[];

if (!existsSync(shared)) process.stderr.write('../shared is absent: no scores, only times on articles of our own.\n');
console.log('| measure | Claimlight | peer | data |\n|---|---|---|---|');
for (const name of names) {
  process.stderr.write(`${name} …\n`);
  for (const row of await benches[name]()) print(row);
}

function print({ measure, ours, peers, data }: Row): void {
  const beside = Object.entries(peers).map(([peer, value]) => `${peer} ${value}`);
  console.log(`| ${measure} | ${ours} | ${beside.join(', ') || 'none'} | ${data} |`);
}
