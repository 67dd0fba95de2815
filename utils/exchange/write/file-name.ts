// A file name that Windows, macOS, Linux, Android and the browsers' own download rules all take as it stands.
import type { ExportBundle, ExportFormat } from '../format.ts';
import { dayOf } from '../times.ts';
import { trimMarks } from './trim-marks.ts';

/** UTF-8 bytes before the extension: encrypted Linux homes take 143 in all, the browser may add " (1)". */
const mostBytes = 100;
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;

/** "Title 2026-05-02.md" for one article, "claimlight 2026-05-02.md" for several or none. */
export function fileName(
  bundle: Pick<ExportBundle, 'articles' | 'at'>,
  format: Pick<ExportFormat, 'extension'>,
): string {
  const only = bundle.articles.length === 1 ? bundle.articles[0] : undefined;
  const title = safeName(only?.title ?? '') || 'claimlight';
  return `${[title, dayOf(bundle.at)].filter(Boolean).join(' ')}.${format.extension}`;
}

function safeName(title: string): string {
  const name = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[<>:"/\\|?*%\uFFFD\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .~-]+/, '');
  const short = trimMarks(cutBytes(name, mostBytes), ' .~');
  return reserved.test(short) ? `_${short}` : short;
}

function cutBytes(text: string, most: number): string {
  let bytes = 0;
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    result += character;
  }
  return result;
}
