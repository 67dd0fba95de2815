// A link out of what was pasted, with a title where the clipboard's HTML gives one. Read as text: our own pages refuse
// to parse HTML (trusted types), and a title is all that is wanted of it.

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** A name with a dot and no scheme ("norvale.example/table") is an https address. Null where there is no single http or https address of at most 4,096 UTF-16 units. */
export function readLink(text: string, html: string): { url: string; title: string } | null {
  const own = text.trim();
  const anchor = /<a\b[^>]*?\bhref\s*=\s*["']([^"']{1,5000})["'][^>]*>([\s\S]{0,2000}?)<\/a\s*>/i.exec(html);
  const title = anchor?.[2] === undefined ? '' : plain(anchor[2]);
  const linked = anchor?.[1] === undefined ? '' : plain(anchor[1]);
  const url = address(own) ?? (anchor !== null && plain(own) === title ? address(linked) : null);
  return url === null ? null : { url, title: title === '' || address(title) || title.length > 1000 ? '' : title };
}

const address = (text: string): string | null => {
  const whole = bare.test(text) ? `https://${text}` : text;
  return /^https?:\/\/\S+$/i.test(whole) && whole.length <= 4096 && URL.canParse(whole) ? whole : null;
};

/** A host without its scheme, as people type and copy it: its last part has letters alone, so "3.5" is none. */
const bare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#39|[a-z]+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
