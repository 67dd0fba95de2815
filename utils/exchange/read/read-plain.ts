// Plain text as blocks: an empty line ends a paragraph; lines that were only wrapped are joined again. A short first line
// that ends no sentence is the title; Markdown's headings, lists and quotations are taken for what they are.
import type { Block, TextBlock } from './own-text.ts';
import { clockTime } from './read-subtitles.ts';

/** Lines of a text that was wrapped to a width are about that wide, but for the last. */
const wrapped = { least: 45, most: 100 };
const stamp = /^[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?[\s:–-]+(?=\S)/;

/** The time in front of a line and how long it is with what parts it from the words; null where there is none. */
export function stampIn(line: string): { readonly time: string; readonly length: number } | null {
  const [front, time] = stamp.exec(line) ?? [];
  return front && time ? { time, length: front.length } : null;
}

/** Never fails: any text has blocks, an empty one none. */
export function readPlain(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = lines.split(/\n[ \t]*(?:\n[ \t]*)+/).map((part) => part.replace(/^\n+/, '').trimEnd());
  const blocks = parts.filter((part) => part.trim() !== '').flatMap(blocksOf);
  return withTimes(withTitle(withSpeakers(blocks)));
}

/** Who speaks and when, alone on a line before the words, as programs that write down speech have it: "Chair  14:32". */
const speaker = /^(\p{Lu}[^\n:]{0,58}?)\s{1,9}[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?$/u;

/** Fewer than three such lines are words like others. */
function withSpeakers(blocks: readonly TextBlock[]): TextBlock[] {
  if (blocks.filter(({ text }) => speaker.test(text)).length < 3) return [...blocks];
  let next: { readonly name: string; readonly time: string } | null = null;
  return blocks.flatMap((block) => {
    const [, name, time] = speaker.exec(block.text) ?? [];
    if (name && time) {
      next = { name, time: clockTime(time) };
      return [];
    }
    const led = next;
    next = null;
    return led ? { ...block, text: `${led.name}: ${block.text}`, times: [{ at: 0, time: led.time }] } : block;
  });
}

function blocksOf(part: string): TextBlock[] {
  const lines = part.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && isWrapped(lines)) return [blockOf(lines.map((line) => line.trim()).join(' '))];
  return lines.map(blockOf);
}

function isWrapped(lines: readonly string[]): boolean {
  const body = lines.slice(0, -1);
  const wide = body.every(({ length }) => length >= wrapped.least && length <= wrapped.most);
  // Paragraphs of one line each end with a sentence; wrapped lines mostly do not.
  const open = body.filter((line) => !/[.!?…:;"”’»)]\s*$/.test(line)).length;
  return (
    wide && open * 2 >= body.length && !lines.some((line) => stamp.test(line) || /^\s*(?:[-*•>#]|\d+[.)])\s/.test(line))
  );
}

function blockOf(line: string): TextBlock {
  const words = line.trim();
  const [, heading] = /^#{1,6}\s+(\S.*)$/.exec(words) ?? [];
  if (heading) return { kind: 'heading', text: heading.replace(/(?<![\s#])[\s#]{0,40}$/, '') };
  const [, item] = /^[-*•]\s+(\S.*)$/.exec(words) ?? [];
  // A dash also opens what somebody says: then it stays.
  if (item && !/^-/.test(words)) return { kind: 'list', text: item };
  const [, quote] = /^>\s+(\S.*)$/.exec(words) ?? [];
  return quote ? { kind: 'quote', text: quote } : { kind: 'text', text: words };
}

function withTitle(blocks: readonly TextBlock[]): TextBlock[] {
  const [first, ...rest] = blocks;
  if (!first || rest.length === 0) return [...blocks];
  const isTitle =
    first.kind === 'heading' ||
    (first.kind === 'text' &&
      first.text.length <= 120 &&
      /^[^-–—]/.test(first.text) &&
      !/[.,;:…]["”’»)]*$/.test(first.text) &&
      !stamp.test(first.text));
  return isTitle ? [{ ...first, kind: 'title' }, ...rest] : [...blocks];
}

/** A transcript typed as text has its times in front of the lines; fewer than three are words like others. */
function withTimes(blocks: readonly TextBlock[]): TextBlock[] {
  if (blocks.filter(({ text }) => stamp.test(text)).length < 3) return [...blocks];
  return blocks.map((block) => {
    const found = stampIn(block.text);
    if (!found) return block;
    return { ...block, text: block.text.slice(found.length), times: [{ at: 0, time: clockTime(found.time) }] };
  });
}
