// "You checked this before": the time it takes to look for all that a long page says among what was checked.
import { type Saying, saidBeforeEach } from '../../../utils/ledger/said-before.ts';
import { tellings } from '../../ledger/said/index.ts';
import { ms, type Row, timed } from './row.ts';

/** Sayings of many stories: those of the test set, each with names and a number of its own. */
const sayings = (count: number, from: string): Saying[] =>
  Array.from({ length: count }, (_, n) => {
    const { exact, source, title } = tellings[n % tellings.length] ?? { exact: '', source: '', title: '' };
    const own = `at Harbour${Math.floor(n / tellings.length)} on day ${n}`;
    return { id: `${from} ${n}`, articleId: `${from} ${n}`, exact: `${exact} ${own}`, source, title };
  });

export function checkedBeforeRows(): Row[] {
  const fronts = sayings(60, 'page');
  return [100, 1000].map((count) => {
    const kept = sayings(count, 'kept');
    return {
      measure: `checked before: 60 claims of a page among ${count} checked`,
      ours: ms(timed([''], () => saidBeforeEach(fronts, kept).length)),
      peers: {},
      data: 'sayings of the test set',
    };
  });
}
