// Look-ups open in a new tab at an address the reader has chosen; the page's words fill its gaps and nothing more.

/** Words beyond this many UTF-16 units are cut: search engines refuse longer questions. */
const mostWords = 300;

/**
 * The address to open: `%s` in the template stands for the words, `%u` for the article's address. Null where the result
 * is no http or https address, where a gap stands in the host (page text must not choose where to go), or where the
 * template asks for an address and the article has none on the web.
 */
export function lookUpAddress(template: string, fill: { words: string; url: string }): string | null {
  const trimmed = template.trim();
  if (!/^https?:\/\/[^/?#%\s\\@]+([/?#]|$)/i.test(trimmed)) return null;
  if (trimmed.includes('%u') && !/^https?:\/\//i.test(fill.url)) return null;
  const words = encodeURIComponent(cut(fill.words.replace(/\s+/g, ' ').trim()).toWellFormed());
  const address = encodeAddress(fill.url);
  // No gap stands before the path, so whatever fills them, the host stays the one in the template.
  return URL.parse(trimmed.replace(/%[su]/g, (gap) => (gap === '%s' ? words : address)))?.href ?? null;
}

function cut(words: string): string {
  if (words.length <= mostWords) return words;
  const end = words.lastIndexOf(' ', mostWords);
  return words.slice(0, end > mostWords / 2 ? end : mostWords);
}

/** Colons and slashes stay: web archives take the address as part of their path, and a query allows them too. */
function encodeAddress(url: string): string {
  const address = url.replace(/#.*$/s, '').toWellFormed();
  return encodeURIComponent(address).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
