// The words of the interface, from public/_locales, typed by the English file, with true plural forms:
// a key with forms stands as key_one, key_few, key_many, key_other, and Intl.PluralRules of the interface's language picks.
import { browser } from 'wxt/browser';

type English = typeof import('../public/_locales/en/messages.json');
type Stem<K> = K extends `${infer S}_${'one' | 'other'}` ? S : never;
export type WordKey = keyof English;
export type PluralKey = Stem<WordKey>;

/**
 * The language the interface speaks, as BCP 47, for Intl: the browser's own where we have words for it ("en-GB"), else the
 * one whose words stand in (a browser in Polish shows English words, and "2 notes" must not follow Polish grammar).
 */
export function interfaceLanguage(): string {
  const spoken = get('wordsLanguage', []);
  const wished = get('@@ui_locale', []).replace('_', '-');
  return wished.split('-')[0] === spoken ? wished : spoken || 'en';
}
type Get = (key: string, fill: readonly string[]) => string;
let get: Get = (key, fill) => browser.i18n.getMessage(key as never, [...fill] as never);

/** Puts something between all words and the browser, as a page of many rows does (remember-words.ts). */
export const wordsThrough = (keeper: (ask: Get) => Get): void => {
  get = keeper(get);
};

/** The words for a key; `$1`, `$2` … in them are filled in order. A missing key shows itself, so that a test can find it. */
export function words(key: WordKey, ...fill: readonly (string | number)[]): string {
  return get(key, fill.map(String)) || `[${key}]`;
}

/** The form for a count; the count, formatted for the language, is `$1`, further fillings follow. */
export function plural(key: PluralKey, count: number, ...fill: readonly (string | number)[]): string {
  const form = rules().select(count);
  const all = [numberWords(count), ...fill.map(String)];
  return get(`${key}_${form}`, all) || get(`${key}_other`, all) || `[${key}]`;
}

/** The form for a count that the caller has written out: the fillings are `$1` on. For a script that must stay small. */
export function counted(key: PluralKey, count: number, ...fill: readonly string[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  return get(`${key}_${form}`, fill) || get(`${key}_other`, fill);
}

/** A number as the interface's language writes it. */
export const numberWords = (value: number): string => numbers().format(value);

/** A date as the interface's language writes it. `when`: milliseconds, or an ISO 8601 date. */
export function dateWords(when: number | string): string {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return String(when);
  return (isDay(when) ? days : times)().format(date);
}

/** What a language needs is made once: it takes longer than a row of a list takes to draw, and a list asks for hundreds. */
function perLanguage<T>(make: (language: string) => T): () => T {
  let kept: { readonly language: string; readonly made: T } | null = null;
  return () => {
    const language = interfaceLanguage();
    if (kept?.language !== language) kept = { language, made: make(language) };
    return kept.made;
  };
}
const rules = perLanguage((language) => new Intl.PluralRules(language));
const numbers = perLanguage((language) => new Intl.NumberFormat(language));
const times = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));
const days = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));

// A bare day has no zone: read as UTC, it must be written as UTC, or it is the day before west of Greenwich.
const isDay = (when: number | string): boolean => typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when);
