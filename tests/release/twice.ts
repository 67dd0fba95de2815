// `npm run release:twice`: the last commit made ready for the stores twice, in two folders, time zones and languages, with
// other rights for new files and, where this machine lets us, on a machine of another name; every file must be the same.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'claimlight-twice-'));
const rename = spawnSync('unshare', ['-u', 'true']).status === 0;
if (!rename) console.warn('This machine lets nobody name it otherwise: both are made under one name.');

const copies = [
  { folder: 'a', zone: 'Pacific/Kiritimati', language: 'C.UTF-8', umask: '022', machine: 'north' },
  {
    folder: 'another folder, with a longer name',
    zone: 'America/St_Johns',
    language: 'tr_TR.UTF-8',
    umask: '077',
    machine: 'south',
  },
];

function sumsOf({ folder, zone, language, umask, machine }: (typeof copies)[number]): Record<string, string> {
  const at = join(home, folder);
  mkdirSync(at);
  execFileSync('git', ['clone', '-q', root, at]);
  // Linked where that can be: half a gigabyte.
  const modules = [join(root, 'node_modules'), at];
  if (spawnSync('cp', ['-al', ...modules]).status !== 0) execFileSync('cp', ['-a', ...modules]);
  const make = `umask ${umask} && npm run -s release -- --unlinted`;
  const named = rename ? ['unshare', '-u', 'sh', '-c', `hostname ${machine} && ${make}`] : ['sh', '-c', make];
  const [program = '', ...given] = named;
  execFileSync(program, given, {
    cwd: at,
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language, HOSTNAME: machine, USER: machine },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const made = join(at, '.output/release');
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(made, name)))
      .digest('hex');
  return Object.fromEntries(
    readdirSync(made)
      .toSorted()
      .map((name) => [name, sum(name)]),
  );
}

try {
  const [one = {}, two = {}] = copies.map(sumsOf);
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  const other = names.filter((name) => one[name] !== two[name]);
  for (const name of names)
    console.log(`${one[name]}  ${name}${other.includes(name) ? '  OTHERWISE THE SECOND TIME' : ''}`);
  if (other.length > 0 || names.length !== 4) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
