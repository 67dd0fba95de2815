// Copies of the built extension that speak another language in a browser that knows English alone: the other language's
// words stand where the English ones stood. And one that speaks no language: every word in brackets, accented and 40 %
// longer. A word without brackets was written into the code; what breaks the layout there breaks in German first.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf } from './driver/build.ts';

export type Speaking = {
  /** The copy, in a new temporary folder that the caller takes away. */
  readonly folder: string;
  /** The words of a key, as they will stand on the screen. */
  readonly say: (key: string) => string;
};

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

const bracketed = (text: string): string => {
  const odd = text.replace(/[aeioucnsy]/g, (letter) => accents[letter] ?? letter);
  const longer = '·'.repeat(Math.ceil(text.length * 0.4)).replace(/.{8}/g, '$& ');
  return `⟦${odd}${longer}⟧`;
};

/** The built extension for Chromium with the words of one of our languages, or of none: `language` null. */
export async function buildSpeaking(language: string | null): Promise<Speaking> {
  const built = buildOf('chromium');
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-speaking-'));
  await cp(built, folder, { recursive: true });
  const source = await readFile(join(built, `_locales/${language ?? 'en'}/messages.json`), 'utf8');
  const all = JSON.parse(source) as Record<string, { message: string }>;
  if (language === null)
    for (const [key, entry] of Object.entries(all)) if (!asIs.has(key)) entry.message = bracketed(entry.message);
  await writeFile(join(folder, '_locales/en/messages.json'), JSON.stringify(all));
  const say = (key: string) => {
    const found = all[key];
    if (!found) throw new Error(`No words for ${key} in ${language}.`);
    return found.message;
  };
  return { folder, say };
}
