// What is to be known of each tag: whether it stands in a line or is a block of its own, and whether it is ever read.
const blocks = new Set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const never = new Set(
  'rt rp script style noscript template head link meta svg annotation annotation-xml canvas iframe object embed audio video picture source track map area datalist select option input textarea progress meter frame frameset noframes title base param applet noembed'.split(
    ' ',
  ),
);

const lineOnly = new Set(
  'a b i em strong u small sup sub br wbr cite q code abbr mark font s strike del ins'.split(' '),
);

/** What a tag of another language of XML is in HTML: headlines and paragraphs by their usual names, all else a block. */
export function inHtml(tag: string): string {
  if (/^(?:title|headline|hl1)$/.test(tag)) return 'h1';
  if (/^(?:para|simpara)$/.test(tag)) return 'p';
  return blocks.has(tag) || never.has(tag) || lineOnly.has(tag) ? tag : 'div';
}

export type TagKind = {
  readonly block: boolean;
  readonly never: boolean;
  readonly heading: boolean;
  readonly lineOnly: boolean;
  readonly custom: boolean;
};

/** What is to be known of each tag, looked up once: pages have thousands of elements and a few dozen tags. */
const known = new Map<string, TagKind>();
export function kindOf(tag: string): TagKind {
  const found = known.get(tag);
  if (found) return found;
  const kind: TagKind = {
    block: blocks.has(tag),
    never: never.has(tag),
    heading: /^h[1-6]$/.test(tag),
    lineOnly: lineOnly.has(tag),
    custom: tag.includes('-'),
  };
  // A page may make up tags without end.
  if (known.size < 500) known.set(tag, kind);
  return kind;
}
