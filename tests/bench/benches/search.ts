// The library's search over 100,000 notes, and the growth of a query's parsing with its length.
import type { Note } from '../../../utils/notes/note.ts';
import { matchesQuery, parseQuery } from '../../../utils/search/query.ts';
import { article, note, uuid } from '../../exchange/make.ts';
import { ms, type Row, timed, times } from './row.ts';

const words = 'river council mayor table harbour school bridge winter report budget'.split(' ');

export async function searchRows(): Promise<Row[]> {
  const flood = article();
  const many: Note[] = Array.from({ length: 100_000 }, (_, n) =>
    note({ id: uuid(n), text: Array.from({ length: 60 }, (_, i) => words[(n * 7 + i * 3) % words.length]).join(' ') }),
  );
  const query = parseQuery('school river verdict:mostly-false -tag:budget');
  const begun = performance.now();
  for (const one of many) matchesQuery(query, one, flood);
  const first = performance.now() - begun;
  const again = timed([''], () => many.filter((one) => matchesQuery(query, one, flood)).length);
  const long = (size: number) => timed(['-a:"'.repeat(size / 4)], parseQuery);
  return [
    { measure: 'search of 100,000 notes, first', ours: ms(first), peers: {}, data: 'made notes' },
    { measure: 'search of 100,000 notes, again', ours: ms(again), peers: {}, data: 'made notes' },
    {
      measure: 'parsing a query, 1 MB against 0.5 MB',
      ours: times(long(1e6) / long(5e5)),
      peers: {},
      data: 'brackets',
    },
  ];
}
