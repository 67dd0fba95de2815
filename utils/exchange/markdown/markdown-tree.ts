// A note's Markdown as a tree of few, harmless elements, for the preview and the report alike. Only the parser's tokens are
// used, never its HTML: what is HTML in a note is shown as it was typed, a link leads to the web or to a mail address or
// is no link, and a picture is a link to it, as showing it would be a request.
import { lexer, type Token, type Tokens } from 'marked';

export const markdownTags = [
  ...['p', 'blockquote', 'pre', 'code', 'hr', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
] as const;

export type MarkdownNode = string | MarkdownElement;
export type MarkdownElement = {
  readonly tag: (typeof markdownTags)[number];
  readonly inside: readonly MarkdownNode[];
  /** Of `a` alone: http, https or mailto. */
  readonly href?: string;
  /** Of `ol` alone. */
  readonly start?: number;
  /** Of `p` alone. No heading of the page's own: its outline stays what it is. */
  readonly heading?: true;
};

/** UTF-16 units: a longer text has no tree, as the parser's time may grow with the square. */
export const longestMarkdown = 20_000;
/** Deeper quotes and lists than this are shown as typed: a hostile note must not exhaust the stack. */
const deepest = 12;

/** Null where plain text looks the same or says more, and where the parser gives up on what is nested too deep. */
export function markdownTree(text: string): readonly MarkdownNode[] | null {
  if (text.length > longestMarkdown || !mayBeMarkup(text)) return null;
  try {
    const tokens = lexer(text, { gfm: true, breaks: true });
    const tree = hasMarkup(tokens) ? blocks(tokens, 0) : [];
    return tree.length > 0 ? tree : null;
  } catch {
    return null;
  }
}

/** Most notes hold nothing of this, and a search costs a hundredth of the parser. */
const mayBeMarkup = (text: string): boolean =>
  /[\\`*_[<>~#|@=]|:\/\/|www\./i.test(text) ||
  /^[^\S\n\r\u2028\u2029]*(?:[-+:]|\d{1,9}[.)])/m.test(text) ||
  /^(?: {4}| {0,3}\t)/m.test(text);

const hasMarkup = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => {
    if (token.type === 'paragraph') return hasMarkup(childrenOf(token));
    return !['space', 'text', 'br'].includes(token.type);
  });

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token && token.tokens) || [];
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const node = (tag: MarkdownElement['tag'], ...inside: readonly MarkdownNode[]): MarkdownElement => ({ tag, inside });

const blocks = (tokens: readonly Token[], depth: number): MarkdownNode[] =>
  tokens.flatMap((token) => block(token, depth));

function block(token: Token, depth: number): MarkdownNode[] {
  if (isList(token)) return [list(token, depth)];
  if (isTable(token)) return [table(token)];
  if (token.type === 'space' || token.type === 'def') return [];
  if (token.type === 'code') return [node('pre', node('code', token.text))];
  if (token.type === 'hr') return [node('hr')];
  if (token.type === 'html') return [node('p', token.raw.trim())];
  const isDeep = depth >= deepest;
  if (token.type === 'blockquote')
    return [node('blockquote', ...(isDeep ? [token.raw] : blocks(childrenOf(token), depth + 1)))];
  const words = isDeep ? [token.raw] : inline(childrenOf(token), 0);
  if (token.type === 'heading') return [{ ...node('p', ...words), heading: true }];
  if (token.type === 'paragraph') return [node('p', ...words)];
  if (token.type === 'text') return token.tokens ? words : [token.text];
  return inline([token], 0);
}

function list(token: Tokens.List, depth: number): MarkdownElement {
  if (depth >= deepest) return node('p', token.raw);
  const items = token.items.map((item) => node('li', ...blocks(item.tokens, depth + 1)));
  return token.ordered ? { ...node('ol', ...items), start: Number(token.start) || 1 } : node('ul', ...items);
}

function table({ header, rows }: Tokens.Table): MarkdownElement {
  const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
    node('tr', ...cells.map(({ tokens }) => node(tag, ...inline(tokens, 0))));
  return node('table', node('thead', row(header, 'th')), node('tbody', ...rows.map((cells) => row(cells, 'td'))));
}

const inline = (tokens: readonly Token[], depth: number): MarkdownNode[] =>
  tokens.flatMap((token) => (depth > deepest ? [token.raw] : words(token, depth)));

function words(token: Token, depth: number): MarkdownNode[] {
  const inside = () => inline(childrenOf(token), depth + 1);
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [node(token.type, ...inside())];
    case 'codespan':
      return [node('code', token.text)];
    case 'br':
      return [node('br')];
    case 'checkbox':
      return [token.checked ? '☑ ' : '☐ '];
    case 'escape':
      return [token.text];
    case 'text':
      return token.tokens ? inside() : [token.text];
    case 'link':
      return link(token.href, inside());
    case 'image':
      return link(token.href, [token.text || token.href]);
    default:
      return [token.raw];
  }
}

/** Page text and imported notes may carry any address; only the web is worth a click, and a plain mail address. */
function link(href: string, inside: MarkdownNode[]): MarkdownNode[] {
  if (!/^(?:https?:\/\/[^\s/?#]\S*|mailto:[^\s?@]+@[^\s?@]+)$/i.test(href)) return inside;
  return [{ ...node('a', ...inside), href }];
}
