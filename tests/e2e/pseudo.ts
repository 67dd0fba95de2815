// A copy of the built extension that speaks no language: every word in brackets, accented and 40 % longer. A word without
// brackets on the screen was written into the code; what breaks the layout here breaks in German first.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf } from './driver/build.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};
const asIs = new Set(['extensionName', 'wordsLanguage', 'wordsDirection']);

export const bracketed = (text: string): string => {
  const odd = text.replace(/[aeioucnsy]/g, (letter) => accents[letter] ?? letter);
  const longer = '·'.repeat(Math.ceil(text.length * 0.4)).replace(/.{8}/g, '$& ');
  return `⟦${odd}${longer}⟧`;
};

/** Makes the copy in a new temporary folder, which the caller takes away. */
export async function pseudoBuild(): Promise<{ folder: string; say: (key: string) => string }> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-pseudo-'));
  await cp(await buildOf('chromium'), folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const all: Record<string, { message: string; placeholders?: unknown }> = JSON.parse(await readFile(file, 'utf8'));
  for (const [key, entry] of Object.entries(all)) if (!asIs.has(key)) entry.message = bracketed(entry.message);
  await writeFile(file, JSON.stringify(all));
  return { folder, say: (key) => all[key]?.message ?? `no words for ${key}` };
}
