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

/** The address within the address of a copy: behind the time of the copy also without a scheme. */
function captured(path: string): string | undefined {
  const stamped = path.replace(/^\/+(?:(?:web|wayback|o\/\w{4,6})\/)?/i, '');
  const inner = stamped.replace(/^(?:[\d.*-]{4,18}(?:[a-z]{2}_)?|newest|oldest)\//i, '');
  const whole = stamped === inner ? /^https?:/i : /^(?:https?:|[\w-]+\.[\w-])/i;
  return whole.test(inner) ? inner : undefined;
}

/** What an archived or cached copy is a copy of; the address itself for all others. Copies of copies are followed. */
function original(address: URL | null, depth = 0): URL | null {
  if (!address || depth > 4) return address;
  const host = address.hostname.replace(/^www\./, '');
  const rest = address.pathname + address.search;
  let inner: string | undefined;
  if (archiveHosts.has(host)) inner = captured(rest);
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
