// Makes a bare clone ready: the packages of the lockfile, and (with --browsers) Chromium and Firefox.
// Plain JavaScript for the machine's own Node (20 or newer), because it runs before the pinned Node is there.
// Everything it prints goes to stderr, so that `npm run -s detect` keeps its standard output for JSON Lines.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = `${root}node_modules/.installed`;
const say = (text) => process.stderr.write(`${text}\n`);
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status === 0;

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('Installing the packages of package-lock.json …');
  // npm would warn of each package that asks for a newer Node than the machine's own: none of them runs on that one.
  const old = Number(process.versions.node.split('.')[0]) < 22;
  if (old) say(`They run on the pinned Node that comes with them, not on this Node ${process.versions.node}.`);
  if (!run('npm', ['ci', '--no-audit', '--no-fund', ...(old ? ['--loglevel=error'] : [])])) {
    say('npm ci failed (see above). Check the network or the npm settings, then run the command again.');
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

/** The pinned Node is an optional dependency: where it has no build, the user's own must be new enough. */
function checkNode() {
  if (existsSync(`${root}node_modules/.bin/node`)) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  say(
    `Node ${process.versions.node} is too old, and the pinned Node could not be installed. Install Node 22.12 or newer.`,
  );
  process.exit(1);
}

const browsers = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM',
    aptPackage: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  {
    name: 'Firefox',
    variable: 'FIREFOX',
    aptPackage: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
];
const found = (browser) => [process.env[browser.variable], ...browser.paths].find((path) => path && existsSync(path));

function installBrowsers() {
  const missing = browsers.filter((browser) => !found(browser));
  if (missing.length === 0) return;
  const names = missing.map((browser) => browser.aptPackage);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    say(`Installing ${names.join(' and ')} with apt …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], quiet);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], quiet);
  }
  const still = browsers.filter((browser) => !found(browser));
  if (still.length === 0) return;
  for (const browser of still)
    say(
      `${browser.name} was not found. Install it (Debian, Ubuntu: sudo apt-get install ${browser.aptPackage}) or name its program in ${browser.variable}=/path/to/it.`,
    );
  process.exit(1);
}

installPackages();
checkNode();
if (process.argv.includes('--browsers')) installBrowsers();
