// The long runs: kills, stops, full disks, pages, each with the amounts of a night; and the whole suite with its requests
// counted. One part by its name, as in `npm run test:long -- full-disk`, or all of them one after the other.
import { spawnSync } from 'node:child_process';

/** Without a browser: properties on new inputs of chance; devices and a server, whose stories chance tells by a seed. */
const inUnits = { properties: [], sync: ['tests/sync'] } as const;
const inBrowsers = ['notes-killed', 'worker-stops', 'full-disk', 'store-damaged', 'page-untouched', 'privacy', 'sync'];
const network = 'network';
const parts = [...new Set([...Object.keys(inUnits), ...inBrowsers, network])];
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part);

const env = { ...process.env, CLAIMLIGHT_LONG: '1' };
function run(...what: readonly string[]): void {
  runIn(env, '--maxWorkers=1', ...what);
}
function runIn(env: NodeJS.ProcessEnv, ...what: readonly string[]): void {
  const { status } = spawnSync('npx', ['vitest', 'run', ...what], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

for (const [part, files] of Object.entries(inUnits)) if (isAsked(part)) run(...files);

// Each run may take hours; how long a state is waited for within it stays as it is.
const walks = inBrowsers.filter(isAsked);
if (walks.length > 0) run('--config', 'tests/e2e/vitest.config.ts', '--testTimeout=21600000', ...walks);

// With the amounts of every day. Real pages ask by themselves for what is theirs.
const counted = { ...process.env, CLAIMLIGHT_NETWORK: '1' };
if (isAsked(network)) runIn(counted, '--config', 'tests/e2e/vitest.config.ts', '--exclude=**/page-untouched*');
