// The table of rooms as the README shows it. `npm run rooms` puts it there.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Room } from './room.ts';
import { entriesOf, rooms } from './rooms.ts';
import { root } from './tree.ts';

const start = '<!-- rooms: written by tests/architecture/readme.ts -->';
const end = '<!-- end of rooms -->';

/** The README with the table of today between its two marks; throws where they are missing. */
export function readmeOf(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error('The README has no place for the table of rooms.');
  return `${text.slice(0, from + start.length)}\n${table()}\n${text.slice(to)}`;
}

const table = (): string =>
  ['| room | files | what it is | may import |', '|---|---|---|---|', ...rooms.map(row)].join('\n');

const row = ({ name, files, is, may, types, pure }: Room): string => {
  const values = entriesOf(may).map(shown).join(', ');
  const onlyTypes = types ? `types of ${entriesOf(types).map(shown).join(', ')}` : '';
  const what = [values, onlyTypes].filter(Boolean).join('; ') || 'nothing';
  return `| ${name}${pure ? ' *' : ''} | \`${patternOf(files)}\` | ${is} | ${what} |`;
};

/** A pattern as people write paths; the bar would end the cell of a table. */
const patternOf = ({ source }: RegExp): string =>
  source
    .replace(/^\^/, '')
    .replace(/\$/g, '')
    .replace(/\[\\w-\]\+/g, '*')
    .replaceAll('\\', '')
    .replace(/\(\?!([^)]*)\)/, ' without $1')
    .replace(/\((.*)\)/, '{$1}')
    .replaceAll('|', ', ');

const shown = (entry: string): string =>
  entry.includes('/') ? `\`${entry.replace(/^utils\/.*\/(?=[^/]+\/)/, '')}\`` : entry;

if (process.argv.includes('--write') && process.argv[1]?.endsWith('readme.ts')) {
  const file = `${root}README.md`;
  writeFileSync(file, readmeOf(readFileSync(file, 'utf8')));
}
