// A Word file (.docx) as blocks: paragraphs, lists, tables and footnotes, in the words as they stand: what is marked as deleted
// is left out, as are fields' codes and hidden words. Unpacked within bounds; a document type is refused, so no entity is ever
// made or fetched.
import type { Block, TextBlock } from '../exchange/read/own-text.ts';
import { attributeOf, inside, nextAre, parseXml, type XmlElement } from './xml.ts';
import { zipParts } from './zip-parts.ts';

/** Bytes of XML in all: a novel has two million. */
const mostXml = 40_000_000;
const wanted = /^(?:_rels\/\.rels|word\/(?:document\d*|footnotes|endnotes|styles)\.xml)$/;

export type Refused = { readonly error: 'damaged' | 'too-large' | 'no-document' | 'entities' | 'protected' };

/** Its blocks in reading order, footnotes and endnotes last; or why it cannot be read. */
export function readDocx(bytes: Uint8Array): { readonly blocks: Block[] } | Refused {
  // What a password locks is packed the old way, as .doc is.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { error: 'protected' };
  try {
    const parts = zipParts(bytes, (name) => wanted.test(name), mostXml);
    if (!parts) return { error: 'too-large' };
    const name = [...parts.keys()].find((each) => /^word\/document\d*\.xml$/.test(each));
    const [main, styles, foot, end] = [name ?? '', 'word/styles.xml', 'word/footnotes.xml', 'word/endnotes.xml'].map(
      (part) => textOf(parts.get(part)),
    );
    if (main === undefined) return { error: 'no-document' };
    for (const part of [main, styles, foot, end])
      if (part !== undefined && /<!(?:DOCTYPE|ENTITY)/i.test(part)) return { error: 'entities' };
    const parsed = (part: string | undefined) => (part === undefined ? undefined : parseXml(part));
    return { blocks: blocksOf(parseXml(main), parsed(styles), parsed(foot), parsed(end)) };
  } catch {
    return { error: 'damaged' };
  }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

type Called = { readonly from: 'footnote' | 'endnote'; readonly id: string; readonly label: string };
type Call = { readonly at: number; readonly label: string };
type Context = {
  readonly styles: ReadonlyMap<string, string>;
  readonly called: Called[];
  readonly blocks: Block[];
  /** Those whose end is deleted: the next paragraph goes on in them. */
  readonly open: Set<Block>;
};

function blocksOf(main: XmlElement, styles?: XmlElement, foot?: XmlElement, end?: XmlElement): Block[] {
  const context: Context = { styles: stylesIn(styles), called: [], blocks: [], open: new Set() };
  const body = inside(main, 'body')[0];
  if (body) readBlocks(body, context);
  const notes = { footnote: notesIn(foot, 'footnote'), endnote: notesIn(end, 'endnote') };
  // A note called from a note is read in its turn; one that calls itself is read once.
  for (const { from, id, label } of context.called) {
    const note = notes[from].get(id);
    notes[from].delete(id);
    if (!note) continue;
    const inner: Context = { ...context, blocks: [] };
    readBlocks(note, inner);
    const text = inner.blocks
      .map((block) => (block.kind === 'table' ? '' : block.text.trim()))
      .join('\n')
      .trim();
    if (text !== '') context.blocks.push({ kind: 'footnote', text, label });
  }
  return context.blocks;
}

/** Styles by id with their English names, which all programs write: "Title", "heading 1". */
const stylesIn = (part: XmlElement | undefined): Map<string, string> =>
  new Map(
    inside(part, 'style').map((style) => [
      attributeOf(style, 'styleId'),
      attributeOf(inside(style, 'name')[0], 'val').toLowerCase(),
    ]),
  );

const notesIn = (part: XmlElement | undefined, kind: string): Map<string, XmlElement> =>
  new Map(
    inside(part, kind)
      .filter((note) => !/^(?:separator|continuation)/i.test(attributeOf(note, 'type')))
      .map((note) => [attributeOf(note, 'id'), note]),
  );

/** Paragraphs and tables below an element, whatever wraps them (content controls, insertions). */
function readBlocks(top: XmlElement, context: Context): void {
  const waiting = top.children.toReversed();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.name === 'p') readParagraph(at, context);
    else if (at.name === 'tbl') readTable(at, context);
    else if (!gone.has(at.name)) nextAre(at.children, waiting);
  }
}

function readTable(table: XmlElement, context: Context): void {
  const rows = inside(table, 'tr', 'tbl').map((row) =>
    inside(row, 'tc', 'tbl').map((cell) => {
      const inner: Context = { ...context, blocks: [] };
      readBlocks(cell, inner);
      return inner.blocks
        .map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text.trim()))
        .filter(Boolean)
        .join('\n');
    }),
  );
  if (rows.some((row) => row.some((cell) => cell !== ''))) context.blocks.push({ kind: 'table', rows });
}

/** Not words of the text: deleted, moved away, codes of fields, and the second form of what an older Word cannot draw. */
const gone = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'sectPr',
  'instrText',
  'delText',
  'delInstrText',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  // How a word is read aloud, above it.
  'rt',
]);
const breaks: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

function readParagraph(paragraph: XmlElement, context: Context): void {
  const calls: Call[] = [];
  const boxes: XmlElement[] = [];
  let text = '';
  const waiting = paragraph.children.toReversed();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { name } = at;
    if (name === 't') text += at.text;
    else if (name in breaks) text += breaks[name] ?? '';
    else if (name === 'sym') text += symbol(at);
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      const label = String(context.called.length + 1);
      context.called.push({
        from: name === 'footnoteReference' ? 'footnote' : 'endnote',
        id: attributeOf(at, 'id'),
        label,
      });
      calls.push({ at: text.length, label });
    } else if (name === 'txbxContent') boxes.push(at);
    else if (!gone.has(name) && !(name === 'r' && isHidden(at))) nextAre(at.children, waiting);
  }
  addParagraph({ kind: kindOf(paragraph, context.styles), text, calls }, isEndGone(paragraph), context);
  for (const box of boxes) readBlocks(box, context);
}

/** As a block of its own, or to the one before whose end is deleted. */
function addParagraph(made: TextBlock & { readonly calls: readonly Call[] }, isOpen: boolean, context: Context): void {
  const before = context.blocks.at(-1);
  const led = before && before.kind !== 'table' && context.open.delete(before) ? before : null;
  if (led) context.blocks.pop();
  const text = `${led?.text ?? ''}${made.text}`;
  if (text.trim() === '') return;
  const calls = [
    ...(led?.calls ?? []),
    ...made.calls.map(({ at, label }) => ({ at: at + text.length - made.text.length, label })),
  ];
  const block: Block = { kind: (led ?? made).kind, text, ...(calls.length > 0 && { calls }) };
  context.blocks.push(block);
  if (isOpen) context.open.add(block);
}

/** Whether the end of a paragraph itself is marked as deleted. */
const isEndGone = (paragraph: XmlElement): boolean =>
  paragraph.children
    .find(({ name }) => name === 'pPr')
    ?.children.find(({ name }) => name === 'rPr')
    ?.children.some(({ name }) => name === 'del' || name === 'moveFrom') ?? false;

const isHidden = (run: XmlElement): boolean => {
  const properties = run.children.find(({ name }) => name === 'rPr');
  const vanish = properties?.children.find(({ name }) => name === 'vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(attributeOf(vanish, 'val'));
};

/** A sign of a symbol font; those of its private area say nothing without the font. */
function symbol(sign: XmlElement): string {
  const code = Number.parseInt(attributeOf(sign, 'char'), 16);
  return code >= 32 && code < 0xe000 ? String.fromCharCode(code) : '';
}

function kindOf(paragraph: XmlElement, styles: ReadonlyMap<string, string>): TextBlock['kind'] {
  const properties = paragraph.children.find(({ name }) => name === 'pPr');
  const own = (name: string) => properties?.children.find((each) => each.name === name);
  const id = attributeOf(own('pStyle'), 'val');
  const style = styles.get(id) ?? id.toLowerCase();
  if (style === 'title') return 'title';
  if (/^(?:heading|subtitle)/.test(style) || own('outlineLvl')) return 'heading';
  if (/quot/.test(style)) return 'quote';
  return own('numPr') || /^list/.test(style) ? 'list' : 'text';
}
