// A link out of what was pasted, with a title where the clipboard's HTML gives one. Read as text: our own pages refuse
// to parse HTML (trusted types), and a title is all that is wanted of it.

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** A name with a dot and no scheme ("norvale.example/table") is an https address. Null where there is no single http or https address of at most 4,096 UTF-16 units. */
export function readLink(text: string, html: string): { url: string; title: string } | null {
  const own = text.trim();
  const anchor = firstAnchor(html);
  const title = anchor ? plain(anchor.inside) : '';
  const linked = anchor ? plain(anchor.href) : '';
  const url = address(own) ?? (anchor !== null && plain(own) === title ? address(linked) : null);
  return url === null ? null : { url, title: title === '' || address(title) || title.length > 1000 ? '' : title };
}

const address = (text: string): string | null => {
  const whole = bare.test(text) ? `https://${text}` : text;
  return /^https?:\/\/\S+$/i.test(whole) && whole.length <= 4096 && URL.canParse(whole) ? whole : null;
};

/** A host without its scheme, as people type and copy it: its last part has letters alone, so "3.5" is none. */
const bare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

type Anchor = { readonly href: string; readonly inside: string };

/** UTF-16 units of an address, and of what stands between a link's tags. */
const longestHref = 5000;
const longestInside = 2000;

/** The first link of some HTML as it is written there, in time that grows with the HTML's length alone. */
function firstAnchor(html: string): Anchor | null {
  for (const { 0: tag, index } of html.matchAll(/<a\b[^>]*/gi)) {
    const href = hrefIn(html, tag, index);
    if (!href) continue;
    // A ">" inside the address ends no tag.
    const close = href.end < index + tag.length ? index + tag.length : html.indexOf('>', href.end);
    const rest = close < 0 ? '' : html.slice(close + 1, close + 1 + longestInside + '</a>'.length);
    const end = rest.search(/<\/a\s*>/i);
    if (end >= 0) return { href: href.value, inside: rest.slice(0, end) };
  }
  return null;
}

function hrefIn(html: string, tag: string, index: number): { value: string; end: number } | null {
  for (const name of tag.matchAll(/\bhref\s*=\s*["']/gi)) {
    const from = index + name.index + name[0].length;
    const value = /^[^"']*/.exec(html.slice(from, from + longestHref))?.[0] ?? '';
    const end = from + value.length;
    if (value !== '' && /["']/.test(html.charAt(end))) return { value, end };
  }
  return null;
}

/** The text with a space for each tag; an opening sign that is never closed is text. */
function withoutTags(html: string): string {
  let text = '';
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    const close = html.indexOf('>', open);
    if (close < 0) break;
    text += `${html.slice(from, open)} `;
    from = close + 1;
  }
  return text + html.slice(from);
}

const plain = (html: string): string =>
  withoutTags(html)
    .replace(/&(#39|[a-z]+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
