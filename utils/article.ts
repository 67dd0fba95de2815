// The pure record read from a page: what the article is called, where it lives, and its text with its passages.
import type { Passage } from './span.ts';

/** What is known of an article besides its words. Times are ISO 8601 as the page wrote them, with its own offset. */
export type ArticleFacts = {
  /** The address of the page as the browser gives it, without tracking parameters. */
  readonly url: string;
  /** Every address believed to be this article (articleKey form), `url` first. A canonical link is a hint, never the judge. */
  readonly urls: readonly string[];
  readonly title: string;
  readonly byline?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47, lower case as found ("en", "en-gb"); '' where the page does not say. */
  readonly language: string;
  /** A hash of the text that small edits leave alike; '' where there is no text. */
  readonly fingerprint: string;
};

export type Article = ArticleFacts & { readonly text: string; readonly passages: readonly Passage[] };

/**
 * The address in the form by which articles are told apart; null for anything but http, https and file.
 * Folded away: fragment (but a hash route such as `#/story` is kept), tracking and view parameters, order of the rest,
 * http against https on default ports, `www.`, `m.` and `amp.` hosts, AMP, print and index forms, the trailing slash.
 * Copies in the Wayback Machine, archive.today and Google's AMP caches give the key of what they are copies of.
 * A key names an article; it is not always an address that can be opened.
 */
export function articleKey(url: string): string | null {
  // What is left after one folding may fold again ("/index.html/print"); a key must be its own key.
  let key = foldOnce(url);
  for (let turns = 0; key !== null && turns < 8; turns++) {
    const again = foldOnce(key);
    if (again === key) break;
    key = again;
  }
  return key;
}

function foldOnce(url: string): string | null {
  const address = original(parse(url));
  if (!address) return null;
  const route = /^#!?\//.test(address.hash) ? address.hash : '';
  if (address.protocol === 'file:') return `file://${address.host}${address.pathname}${route}`;
  const scheme = address.port ? address.protocol : 'https:';
  const kept = [...address.searchParams].filter(([name, value]) => !isNoise(name, value));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const host = foldHost(address.hostname) + (address.port && `:${address.port}`);
  return `${scheme}//${host}${foldPath(address.pathname)}${query && `?${query}`}${route}`;
}

/**
 * Keys of every address believed to be this article, the page's own first; empty where the page has none.
 * A hint (canonical, og:url, amphtml, the address of an archived copy; relative ones are resolved) counts only on the
 * page's own site, so that no page can claim another site's notes, and only if it is no front page and no section the
 * page lies in. On an archive's short address, which does not tell what it is a copy of, hints of any site count.
 */
export function addressesOf(pageUrl: string, hints: readonly string[]): string[] {
  const own = articleKey(pageUrl);
  if (!own) return [];
  const page = new URL(own);
  const foundling = archiveHosts.has(page.hostname);
  const believed = [...new Set(hints)].flatMap((hint) => {
    const key = articleKey(URL.canParse(hint, pageUrl) ? new URL(hint, pageUrl).href : '');
    if (!key) return [];
    const other = new URL(key);
    const near =
      foundling || (other.protocol !== 'file:' && siteOf(other) === siteOf(page) && other.port === page.port);
    return near && !isFront(other) && !isSectionOf(other, page) ? [key] : [];
  });
  return [...new Set([own, ...believed])];
}

/**
 * 16 hex digits that stay nearly alike when a text is edited a little; '' where there are no words.
 * A 64-bit simhash over the set of word pairs, letters and digits only (Charikar 2002; Manku, Jain and Das
 * Sarma 2007 for near-duplicate pages). Scripts written without spaces count a sign as a word.
 */
export function fingerprint(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const found = plain.match(signs.test(plain) ? wordOrSign : word) ?? [];
  if (found.length === 0) return '';
  // Words by number, and how far the hash of each has come when its partner follows: a pair then costs one word more.
  const numbers = new Map<string, number>();
  const begun: number[] = [];
  const pairs = new Set<number>();
  const votes = [new Int32Array(32), new Int32Array(32)] as const;
  let last = -1;
  for (const one of found) {
    let number = numbers.get(one);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(one, number);
      begun.push(more(more(seeds[0], one), ' '), more(more(seeds[1], one), ' '));
    }
    // Small numbers are much quicker to look up than large ones.
    const pair = (last | number) < 0x8000 ? (last << 15) | number : last * 0x4000000 + 0x40000000 + number;
    if (last >= 0 && !pairs.has(pair)) {
      pairs.add(pair);
      vote(votes[0], more(begun[2 * last] ?? 0, one));
      vote(votes[1], more(begun[2 * last + 1] ?? 0, one));
    }
    last = number;
  }
  if (found.length === 1) for (const at of [0, 1] as const) vote(votes[at], more(seeds[at], found[0] ?? ''));
  const half = Math.max(1, pairs.size) / 2;
  let hex = '';
  for (let at = 0; at < 64; at += 4) {
    hex += [0, 1, 2, 3].reduce((d, bit) => d | (votesFor(votes, at + bit) > half ? 1 << bit : 0), 0).toString(16);
  }
  return hex;
}

/** Whether two fingerprints are of one text, small edits aside. Nothing is the same text as no text. */
export function sameText(a: string, b: string): boolean {
  if (!/^[0-9a-f]{16}$/.test(a) || !/^[0-9a-f]{16}$/.test(b)) return false;
  let apart = 0;
  for (let at = 0; at < 16; at++) {
    let bits = Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16);
    for (; bits; bits &= bits - 1) apart++;
  }
  return apart <= furthestApart;
}

/**
 * Of 64 bits. Measured on real revisions of articles: 98 in 100 pairs differ in at most 12; of 26,000 pairs of different
 * articles on like subjects none came nearer than 15, reposts aside. Pairs of words parted them better than threes or ones.
 */
const furthestApart = 12;

/** As [\p{L}\p{M}\p{N}]+ for small letters, in two fifths of the time. */
const word = /(?:[a-z0-9]|[^\0-\x7f](?<=[\p{L}\p{M}\p{N}]))+/gu;
const wordOrSign =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}]+/gu;
/** Where none of these stands, no script without spaces does, and the simpler pattern finds the same in half the time. */
const signs = /[\u0e00-\u1fff\u2e80-\uffff]/;

const seeds = [0x811c9dc5, 0x811c9dc5 ^ 0x9e3779b9] as const;

/** FNV-1a over UTF-16 units, from where it stands. */
function more(from: number, words: string): number {
  let h = from;
  for (let at = 0; at < words.length; at++) h = Math.imul(h ^ words.charCodeAt(at), 0x01000193);
  return h;
}

// Finished as in MurmurHash3, so that every bit depends on every unit; each bit that is set has a vote. The 32 counters
// stand upright, plane n holding bit n of all of them: a hash is added to all at once, with a carry as on paper.
function vote(planes: Int32Array, hash: number): void {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  for (let n = 0; h !== 0; n++) {
    const plane = planes[n] ?? 0;
    planes[n] = plane ^ h;
    h &= plane;
  }
}

const votesFor = (votes: readonly Int32Array[], bit: number): number =>
  votes[bit >> 5]?.reduce((sum, plane, n) => sum + ((plane >>> (bit & 31)) & 1) * 2 ** n, 0) ?? 0;

function parse(url: string): URL | null {
  const address = URL.parse(url.trim());
  return address && ['http:', 'https:', 'file:'].includes(address.protocol) ? address : null;
}

/** A literal list: were any host believed that puts an address into its path, it could claim another site's notes. */
const archiveHosts = new Set([
  ...['today', 'ph', 'is', 'li', 'vn', 'fo', 'md'].map((end) => `archive.${end}`),
  'web.archive.org',
  'arquivo.pt',
]);
const capture =
  /^\/+(?:(?:web|wayback|o\/\w{4,6})\/)?(?:(?:[\d.*-]{4,18}(?:[a-z]{2}_)?|newest|oldest)\/(?=https?:|[\w-]+\.[\w-])|(?=https?:))/i;

/** What an archived or cached copy is a copy of; the address itself for all others. Copies of copies are followed. */
function original(address: URL | null, depth = 0): URL | null {
  if (!address || depth > 4) return address;
  const host = address.hostname.replace(/^www\./, '');
  const rest = address.pathname + address.search;
  let inner: string | undefined;
  if (archiveHosts.has(host) && capture.test(rest)) inner = rest.replace(capture, '');
  else if (host.endsWith('.cdn.ampproject.org')) inner = /^\/[a-z](?:\/s)?\/(.+)$/.exec(rest)?.[1];
  else if (/^google\.[a-z.]{2,6}$/.test(host)) inner = /^\/amp\/(?:s\/)?(.+)$/.exec(rest)?.[1];
  if (!inner) return address;
  const whole = /^https?:/i.test(inner) ? inner.replace(/^(https?:)\/*/i, '$1//') : `https://${inner}`;
  return original(parse(whole), depth + 1) ?? address;
}

const trackers = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok _ga _gl
  vero_id oly_anon_id oly_enc_id s_cid cmpid cmp icid ncid ocid smid smtyp soc_src soc_trk sr_share share shared xtor ito
  taid wt_mc wt.mc_id spm ref ref_src ref_url referrer guccounter guce_referrer guce_referrer_sig __twitter_impression
  ns_mchannel ns_source ns_campaign ns_linkname ns_fee amp_js_v amp_gsa usqp print printview partner emc sfnsn mibextid
  unlocked_article_code giftcopy reflink dicbo wickedid trk esrc mbid cndid`.split(/\s+/),
);

/** Who sent the reader, or how the page is shown: never which article it is. */
const isNoise = (name: string, value: string): boolean =>
  trackers.has(name.toLowerCase()) ||
  /^(?:(?:utm|at|pk|mtm|hsa|fb)_|_hs)/i.test(name) ||
  (/^amp$/i.test(name) && /^(?:1|true|yes)?$/i.test(value)) ||
  (/^(?:output|outputType|view|format|mode)$/i.test(name) && /^(?:amp|print|mobile)$/i.test(value));

/** `www.`, `m.`, `amp.` in front, and the inner `m` of `en.m.wiki.example`; a bare `m.example` stays. */
function foldHost(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  const folded = labels.filter((label, at) => !(at < labels.length - 2 && /^(?:www\d?|m|mobile|amp)$/.test(label)));
  return folded.join('.');
}

function foldPath(path: string): string {
  const folded = path
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp(?=\/|$)/gi, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/(?:print|index\.(?:html?|php|aspx?))?\/?$/i, '');
  return folded || '/';
}

/** Under these names everyone may have a site of their own. Too short a list only lets a hint count that should not. */
const shared = new Set(
  `blogspot.com wordpress.com substack.com medium.com tumblr.com github.io gitlab.io pages.dev netlify.app vercel.app
  web.app ghost.io livejournal.com typepad.com weebly.com wixsite.com squarespace.com neocities.org`.split(/\s+/),
);

/** About the registrable name: the last two labels, three under `co.uk` and its like and where a host is shared. */
export function siteOf({ hostname }: URL): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.split('.');
  const two = labels.slice(-2).join('.');
  return shared.has(two) || /^(?:com?|org|net|gov|gob|gouv|govt|ac|edu|or|ne|go)\.[a-z]{2}$/.test(two)
    ? labels.slice(-3).join('.')
    : two;
}

const isFront = ({ pathname, search, hash }: URL): boolean => pathname === '/' && !search && !hash;

/** A canonical that lies names the section; the second page of a story, `/story/2`, still belongs to `/story`. */
const isSectionOf = (hint: URL, page: URL): boolean =>
  !hint.search &&
  page.pathname.startsWith(`${hint.pathname}/`) &&
  !/^(?:page\/?)?\d{1,2}$|^(?:all|full|single)$/.test(page.pathname.slice(hint.pathname.length + 1));
