// The languages that have a claim finder. A new one is one data file, one line here and in installed-finders.ts, one finder script.
import type { LanguagePack } from '../pack/language-pack.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import { packCode } from './installed-finders.ts';
import { uk } from './uk/uk.ts';

export const packs: readonly LanguagePack[] = [de, en, es, fr, uk];

/** The pack for a BCP 47 tag ("en-GB" takes "en"), or null: then there is no claim finder yet, and the page says so. */
export function packFor(language: string): LanguagePack | null {
  const code = packCode(language);
  return packs.find((pack) => pack.code === code) ?? null;
}
