// A note's Markdown as HTML for the report: a string made of the tree's own tags, everything else in it escaped.
import { escapeHtml } from '../write/escape-html.ts';
import { type MarkdownNode, markdownTree } from './markdown-tree.ts';

/** Null where plain text looks the same (markdown-tree.ts). */
export function markdownHtml(text: string): string | null {
  const tree = markdownTree(text);
  return tree?.map(html).join('') ?? null;
}

function html(node: MarkdownNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, start, heading, href } = node;
  const inside = node.inside.map(html).join('');
  if (tag === 'a') return `<a href="${escapeHtml(href ?? '')}" rel="noopener noreferrer">${inside}</a>`;
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  const more = start === undefined ? (heading ? ' class="heading"' : '') : ` start="${start}"`;
  return `<${tag}${more}>${inside}</${tag}>`;
}
