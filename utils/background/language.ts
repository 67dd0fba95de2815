// The language of a text, asked of the browser: both have a detector of their own, so nothing is shipped for it.
import { browser } from 'wxt/browser';

/** Below this share of the text the answer is a guess. */
const least = 90;

/** BCP 47, lower case; '' where the browser cannot tell for sure, or has no detector. */
export async function languageOf(text: string): Promise<string> {
  const found = await browser.i18n.detectLanguage(text).catch(() => null);
  const [first] = (found?.languages ?? []).toSorted((a, b) => b.percentage - a.percentage);
  if (!found?.isReliable || !first || first.percentage < least || first.language === 'und') return '';
  return first.language.toLowerCase();
}
