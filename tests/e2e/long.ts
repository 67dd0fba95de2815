// The long runs: kills, stops, full disks, pages, each with the amounts of a night. One part by its name, as in
// `npm run test:long -- full-disk`, or all of them one after the other.
import { spawnSync } from 'node:child_process';

const parts = ['notes-killed', 'worker-stops', 'full-disk', 'store-damaged', 'page-untouched', 'sync'];
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);

const env = { ...process.env, CLAIMLIGHT_LONG: '1' };
// Devices and a server without a browser: the stories that chance tells, each by its seed.
if (asked.length === 0 || asked.includes('sync')) {
  const stories = spawnSync('npx', ['vitest', 'run', '--maxWorkers=1', 'tests/sync'], { stdio: 'inherit', env });
  if (stories.status !== 0) process.exit(stories.status ?? 1);
}

// Each run may take hours; how long a state is waited for within it stays as it is.
const { status } = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts', '--maxWorkers=1', '--testTimeout=21600000'],
    ...(asked.length > 0 ? asked : parts),
  ],
  { stdio: 'inherit', env },
);
process.exit(status ?? 1);
