// Text out of the little markup that other programs put into their files. By search, never by a parser: nothing of it is run
// or shown as markup.
import { parseJson } from './parse-json.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The characters that markup writes by name or number. */
export const unescaped = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (entity, hex, decimal, name) => {
      if (name !== undefined) return entities[name] ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .trim();

/** A note that is written as HTML, as Zotero keeps them (several joined by "; "), as text; any other text as it stands. */
export function noteText(cell: string): string {
  if (!/^<(?:p|div|h[1-6]|ul|ol|blockquote)[\s>]/i.test(cell)) return cell;
  const lines = cell
    .replace(/<\/(?:p|div|h[1-6]|li|ul|ol|blockquote)>(?:; )?/gi, '\n\n')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '');
  return unescaped(lines)
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Old pages hide their data from XML and from older browsers still. */
const bare = (script: string): string =>
  script
    .trim()
    .replace(/^(?:\/\/|\/\*)?[ \t]{0,9}(?:<!\[CDATA\[|<!--)(?:[ \t]{0,9}\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?[ \t]{0,9}(?:\]\]>|-->)(?:[ \t]{0,9}\*\/)?$/, '');

/** What stands as JSON-LD in a page, parsed; what cannot be parsed, or is nested to do harm, is passed over. */
export const dataInPage = (html: string): unknown[] =>
  html
    .split(/<script\b/i)
    .slice(1)
    .flatMap((part) => {
      const open = part.indexOf('>');
      const end = part.search(/<\/script/i);
      if (open < 0 || end < open || !/application\/ld\+json/i.test(part.slice(0, open))) return [];
      const parsed = parseJson(bare(part.slice(open + 1, end)));
      return 'error' in parsed ? [] : [parsed.value];
    });
