// An element of the page as the reading sees it: what it holds, how much of that is prose, and why it is left out.
import type { Names } from './names.ts';

export type Box = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: (Box | Text)[];
  names: Names;
  /** Not part of a line of text: a block by its tag, or by what it holds. */
  block: boolean;
  /** Characters of text, white space at the ends of nodes not counted; and those of them inside links. */
  chars: number;
  linked: number;
  /** Characters that stand in sentences: lines of some length, few of them links. */
  prose: number;
  /** Lines of prose. */
  lines: number;
  /** Why it is left out, or ''. Set when pruning; a page is surveyed anew for every reading. */
  out: string;
};

export const isBox = (child: Box | Text): child is Box => 'element' in child;

/** Its children that are elements and hold words. */
export const boxesIn = (box: Box): Box[] => box.children.filter(isBox).filter(({ chars }) => chars > 0);

/** 1 to 6 for a heading, else 0. */
export const levelOf = (box: Box): number => (/^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0);
