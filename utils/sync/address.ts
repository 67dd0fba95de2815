// The address the reader types. Plain http would show the password to everybody on the way, so it is taken only for this very
// machine, where the way may be a tunnel.

/**
 * Null where it is no address a password may be sent to. Without a slash at its end, user or query. `database`: empty where it
 * stands at the end of the address, as it is copied from elsewhere.
 */
export function databaseUrl(address: string, database: string): string | null {
  const typed = address.trim();
  const scheme = /^[a-z]+:\/\//i.test(typed)
    ? ''
    : /^(127\.0\.0\.1|localhost)([:/]|$)/i.test(typed)
      ? 'http://'
      : 'https://';
  const url = URL.parse(scheme + typed);
  if (!url || url.username + url.password !== '') return null;
  if (url.protocol === 'http:') {
    // By its number alone: that is what the policy of our pages lets through.
    if (url.hostname === 'localhost') url.hostname = '127.0.0.1';
    if (url.hostname !== '127.0.0.1') return null;
  } else if (url.protocol !== 'https:') return null;
  const path = url.pathname.split('/').filter(Boolean);
  // CouchDB's own pages, from whose address it was copied.
  if (path.includes('_utils')) path.length = path.indexOf('_utils');
  const name = database.trim() || (path.pop() ?? '');
  // CouchDB's own rule, and nothing that could climb out of it.
  if (!/^[a-z][a-z0-9_$()+/-]{0,200}$/.test(name)) return null;
  return `${url.origin}/${[...path, encodeURIComponent(name)].join('/')}`;
}

/** The permission it takes: of the whole host, for patterns know neither port nor path. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
