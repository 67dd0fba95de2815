// A link out of what was pasted, with a title where the clipboard's HTML gives one. Read as text: our own pages refuse
// to parse HTML (trusted types), and a title is all that is wanted of it.

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Null where there is no single http or https address of at most 4,096 UTF-16 units. */
export function readLink(text: string, html: string): { url: string; title: string } | null {
  const own = text.trim();
  const anchor = /<a\b[^>]*?\bhref\s*=\s*["']([^"']{1,5000})["'][^>]*>([\s\S]{0,2000}?)<\/a\s*>/i.exec(html);
  const title = anchor?.[2] === undefined ? '' : plain(anchor[2]);
  const linked = anchor?.[1] === undefined ? '' : plain(anchor[1]);
  const url = address(own) ?? (anchor !== null && plain(own) === title ? address(linked) : null);
  return url === null ? null : { url, title: title === '' || address(title) || title.length > 1000 ? '' : title };
}

const address = (text: string): string | null =>
  /^https?:\/\/\S+$/i.test(text) && text.length <= 4096 && URL.canParse(text) ? text : null;

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#39|[a-z]+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
