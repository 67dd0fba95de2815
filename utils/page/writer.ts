// Writes article.text and remembers where every character came from. White space is collapsed as a reader would copy it
// (kept in <pre>), no-break spaces become plain ones of the same length, invisible format characters are dropped.
import type { Passage, PassageKind } from '../span.ts';

/** Runs of article.text that stand 1:1 in text nodes: run i begins at starts[i] and is nodes[i] from offsets[i] on. */
export type Runs = {
  readonly starts: number[];
  readonly lengths: number[];
  readonly nodes: Text[];
  readonly offsets: number[];
};

export type Writer = {
  /** The rest goes into a new passage; `published` where it has a time of its own. */
  open(kind: PassageKind, published?: string): void;
  /** The passage ends; one without words is not kept. */
  close(): void;
  /** `data` stands in the node from offset `from` on. */
  node(node: Text, data: string, pre: boolean, from?: number): void;
  /** A line break, a tab between cells, a sign in a formula: characters of no text node. */
  mark(mark: '\n' | '\t' | '/' | '^'): void;
  /** Whether the last thing written is a character that a word may go on from. */
  touches(): boolean;
  readonly length: number;
  /** Characters in the passage so far. */
  readonly written: number;
  finish(): { text: string; passages: Passage[]; runs: Runs };
};

const dropped = /[\u00ad\u200b\u2060\ufeff]/;
const special = /[\s\u00ad\u200b\u2060\ufeff]/g;

export function writer(): Writer {
  const parts: string[] = [];
  const passages: Passage[] = [];
  const runs: Runs = { starts: [], lengths: [], nodes: [], offsets: [] };
  let length = 0;
  let from = -1;
  let kind: PassageKind = 'body';
  let time: string | undefined;
  /** What is owed before the next character: a break between passages, a line break, a tab, or a space from a node. */
  let owed = '';
  let space: { node: Text; at: number } | null = null;
  let word = false;

  const put = (text: string, node: Text | null, at: number) => {
    if (node) {
      runs.starts.push(length);
      runs.lengths.push(text.length);
      runs.nodes.push(node);
      runs.offsets.push(at);
    }
    parts.push(text);
    length += text.length;
  };
  const settle = () => {
    if (from < 0) {
      if (length > 0) put('\n\n', null, 0);
      from = length;
    } else if (owed) put(owed, null, 0);
    else if (space) put(' ', space.node, space.at);
    owed = '';
    space = null;
  };

  return {
    open(next, published) {
      this.close();
      kind = next;
      time = published;
    },
    close() {
      if (from >= 0) passages.push({ start: from, end: length, kind, ...(time !== undefined && { published: time }) });
      from = -1;
      owed = '';
      space = null;
      word = false;
    },
    node(node, data, pre, first = 0) {
      let at = 0;
      special.lastIndex = 0;
      for (;;) {
        const hit = special.exec(data);
        const end = hit ? hit.index : data.length;
        if (end > at) {
          settle();
          put(data.slice(at, end), node, first + at);
          word = true;
        }
        if (!hit) return;
        at = end + 1;
        if (dropped.test(hit[0])) continue;
        if (pre && from >= 0 && hit[0] !== '\r') {
          settle();
          put(hit[0] === '\n' ? '\n' : ' ', node, first + end);
        } else if (!space && from >= 0) space = { node, at: first + end };
        word = false;
      }
    },
    mark(mark) {
      if (from >= 0) owed = owed === '\n' ? '\n' : mark;
      word = false;
    },
    touches: () => word && !space && !owed,
    get length() {
      return length;
    },
    get written() {
      return from < 0 ? 0 : length - from;
    },
    finish() {
      this.close();
      return { text: parts.join(''), passages, runs };
    },
  };
}
