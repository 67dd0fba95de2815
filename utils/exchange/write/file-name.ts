// A file name that Windows, macOS, Linux, Android and the browsers' own download rules all take as it stands, and that
// Obsidian can link to (without # ^ [ ] |). Joiners of Persian and of emoji stay: Chromium leaves them, too.
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
    // Flags by tags, which Chromium's downloads cut: without them another flag would be left.
    .replace(/\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu, ' ')
    .replace(/[<>:"/\\|?*%#^[\]\uFFFD\p{Cc}\p{Co}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu, ' ')
    // Joiners join: between letters in Persian, between parts of an emoji; anywhere else they only deceive.
    .replace(
      /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .replace(/^[ .~-]+/, '');
  const short = trimMarks(cutBytes(name, mostBytes), ' .~');
  return reserved.test(short) ? `_${short}` : short;
}

/** An emoji is cut as a whole or not at all. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cutBytes(text: string, most: number): string {
  let bytes = 0;
  let result = '';
  for (const { segment } of graphemes.segment(text)) {
    for (const character of segment) bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > most) break;
    result += segment;
  }
  return result;
}

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
