// What goes to the stores: both builds, the source, and the list of what is in them (an SBOM), into .output/release. The
// same source gives the same bytes in any folder, time zone and on any machine: files by name, one fixed time, no names of
// users in the zips. A bundle that names an address which is not listed in addresses.ts is not written, nor one of which
// Firefox's linter says more than linter.ts allows (`--unlinted` goes without it).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { strangeAddresses } from './addresses.ts';
import { lint } from './linter.ts';
import { sbomOf } from './sbom.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = join(root, '.output/release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A zip keeps local time without a zone: the same clock reading is the same bytes everywhere. */
const mtime = new Date(2026, 0, 1);

function zipOf(folder: string, names: readonly string[]): Uint8Array {
  const files = names.toSorted().map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  return zipSync(Object.fromEntries(files), { mtime, level: 9 });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(join(output, name), content);
  console.log(`${createHash('sha256').update(content).digest('hex')}  ${name}`);
}

execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (!process.argv.includes('--unlinted')) lint(join(root, '.output/firefox-mv3'));
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const folder = join(root, `.output/${browser}-mv3`);
  const names = filesIn(folder);
  const strange = names.flatMap((name) =>
    strangeAddresses(readFileSync(join(folder, name), 'utf8')).map((each) => `${name}: ${each}`),
  );
  if (strange.length > 0) throw new Error(`Addresses that nobody has allowed:\n${strange.join('\n')}`);
  write(`claimlight-${version}-${browser}.zip`, zipOf(folder, names));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
write(`claimlight-${version}-source.zip`, zipOf(root, tracked));
write(`claimlight-${version}.cdx.json`, sbomOf(readFileSync(join(root, 'package-lock.json'), 'utf8')));
