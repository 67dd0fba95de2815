// What a newsroom's machine sets for an extension, by the files that the browsers themselves read: Chromium's policy folder
// (one for the whole machine, so the file names this one copy of the extension), Firefox's manifest in the home folder.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const chromiumFolder = '/etc/chromium/policies/managed';

/** Why no policy can be set for Chromium on this machine, or null where one can. */
export function noChromiumPolicy(): string | null {
  let folder = chromiumFolder;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch {
    return `${folder} is not ours to write`;
  }
}

/** Sets the policy of an unpacked extension, known by its folder. Gives the way to take it back. */
export function setChromiumPolicy(extensionFolder: string, values: object): () => void {
  const id = createHash('sha256').update(extensionFolder).digest('hex').slice(0, 32);
  const name = [...id].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const file = join(chromiumFolder, `claimlight-test-${name}.json`);
  mkdirSync(chromiumFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [name]: values } } }));
  return () => rmSync(file, { force: true });
}

/** Sets it in a home folder that Firefox is then started with. */
export function setFirefoxPolicy(home: string, addOn: string, values: object): void {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: addOn, description: 'Set by a test.', type: 'storage', data: values };
  writeFileSync(join(folder, `${addOn}.json`), JSON.stringify(manifest));
}
