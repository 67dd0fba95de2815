// Files opened by LibreOffice. It is not needed to run the tests; where it is absent this says so.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('LibreOffice (soffice) is absent: no file was opened by it, and its tests are skipped.');

/** What LibreOffice makes of the file, as text: `to` is the kind of file it saves, with the filter's options. */
export function inOffice(folder: string, name: string, content: string | Uint8Array, to: string, ...more: string[]) {
  writeFileSync(join(folder, name), content);
  const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to, ...more];
  execFileSync('soffice', [...options, '--outdir', folder, join(folder, name)], { stdio: 'ignore', timeout: 120_000 });
  const extension = to.split(':')[0] ?? to;
  return readFileSync(join(folder, name.replace(/[^.]+$/, extension)), 'utf8');
}
