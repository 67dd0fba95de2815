// The site of an address, as permissions name it.

/** The host to show and the match pattern to ask for; null for what is no web page. Ports are not part of patterns. */
export function siteOf(url: string | undefined): { readonly host: string; readonly pattern: string } | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? { host: hostname, pattern: `${protocol}//${hostname}/*` } : null;
}
