// The tree of a note's Markdown as Preact nodes; no string of HTML is ever made.
import { type ComponentChildren, h } from 'preact';
import type { MarkdownNode } from '../../utils/exchange/markdown/markdown-tree.ts';

export const markdownNodes = (tree: readonly MarkdownNode[]): ComponentChildren =>
  tree.map((node) => {
    if (typeof node === 'string') return node;
    const { tag, inside, href, start, heading } = node;
    const link = href !== undefined && { href, target: '_blank', rel: 'noopener noreferrer' };
    return h(
      tag,
      { ...link, ...(start !== undefined && { start }), ...(heading && { class: 'heading' }) },
      markdownNodes(inside),
    );
  });
