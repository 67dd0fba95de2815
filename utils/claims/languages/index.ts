// The languages that have a claim finder. A new one is one data file and one line here.
import type { LanguagePack } from '../types.ts';
import { en } from './en.ts';

const packs: readonly LanguagePack[] = [en];

/** The pack for a BCP 47 tag ("en-GB" takes "en"), or null: then there is no claim finder yet, and the page says so. */
export function packFor(language: string): LanguagePack | null {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.code === primary) ?? null;
}
