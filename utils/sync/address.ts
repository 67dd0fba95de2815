// The address the reader types. Plain http would show the password to everybody on the way, so it is taken only for this very
// machine, where the way may be a tunnel.

/** Null where it is no address a password may be sent to. Without a slash at its end, user or query. */
export function databaseUrl(address: string, database: string): string | null {
  const typed = address.trim();
  const whole = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  // CouchDB's own rule, and nothing that could climb out of it.
  if (!url || !/^[a-z][a-z0-9_$()+/-]{0,200}$/.test(database.trim())) return null;
  if (url.username !== '' || url.password !== '') return null;
  const isHere = url.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !isHere) return null;
  const path = [...url.pathname.split('/').filter(Boolean), encodeURIComponent(database.trim())];
  return `${url.origin}/${path.join('/')}`;
}

/** The permission it takes: of the whole host, for patterns know neither port nor path. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
