// XML as plain elements, for the parts of a Word file. The browser's own parser is closed to our pages (Trusted Types count it
// among the ways to make markup), and what is asked of it here is little: elements, attributes, text. No document type is
// read, so no entity is made; nothing recurses, so nesting kills nothing.

export type XmlElement = {
  /** Without the prefix. */
  readonly name: string;
  /** By their names without the prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** The characters directly in it. */
  text: string;
};

/** The root element. Throws where the text is not well-formed; a document type must have been refused before. */
export function parseXml(text: string): XmlElement {
  const top = element('', new Map());
  const open: XmlElement[] = [top];
  for (let at = 0; at < text.length; ) {
    const current = open.at(-1) ?? top;
    const tag = text.indexOf('<', at);
    if (tag < 0 || tag > at) current.text += unescaped(text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) break;
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4);
    else if (text.startsWith('<?', tag)) at = after(text, '?>', tag + 2);
    else if (text.startsWith('<![CDATA[', tag)) {
      at = after(text, ']]>', tag + 9);
      current.text += text.slice(tag + 9, at - 3);
    } else {
      const end = endOfTag(text, tag + 1);
      readTag(text.slice(tag + 1, end), open);
      at = end + 1;
    }
  }
  const [root, ...more] = top.children;
  if (!root || more.length > 0 || open.length > 1) throw new Error('not well-formed');
  return root;
}

const element = (name: string, attributes: ReadonlyMap<string, string>): XmlElement => ({
  name,
  attributes,
  children: [],
  text: '',
});

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw new Error('cut off');
  return at + end.length;
}

/** Where a tag ends: a `>` in a quoted value is none. */
function endOfTag(text: string, from: number): number {
  for (let at = from, quote = ''; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  throw new Error('cut off');
}

/** What stands between `<` and `>`: opens an element, closes the one that is open, or both. */
function readTag(tag: string, open: XmlElement[]): void {
  if (tag.startsWith('/')) {
    const closed = open.length > 1 ? open.pop() : undefined;
    if (closed?.name !== local(tag.slice(1).trim())) throw new Error('not well-formed');
    return;
  }
  const isEmpty = tag.endsWith('/');
  const [name = ''] = /^[^\s/]+/.exec(tag) ?? [];
  const made = element(local(name), attributesIn(tag.slice(name.length)));
  open.at(-1)?.children.push(made);
  if (!isEmpty) open.push(made);
}

function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(
    /(?<![^\s/])([^\s=/"']{1,100})\s?=\s?(?:"([^"]*)"|'([^']*)')/g,
  ))
    found.set(local(name), unescaped(double ?? single ?? ''));
  return found;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Those of a name below an element, in document order; none inside another of `barred` is among them. */
export function inside(top: XmlElement | undefined, name: string, barred = ''): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = top?.children.toReversed() ?? [];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.name === name) found.push(at);
    else if (at.name !== barred) nextAre(at.children, waiting);
  }
  return found;
}

/** Puts children on a stack, the first on top; one by one, for there may be more than a call takes arguments. */
export function nextAre(children: readonly XmlElement[], waiting: XmlElement[]): void {
  for (let nth = children.length - 1; nth >= 0; nth--) {
    const child = children[nth];
    if (child) waiting.push(child);
  }
}

/** '' where it is not there. */
export const attributeOf = (one: XmlElement | undefined, name: string): string => one?.attributes.get(name) ?? '';
