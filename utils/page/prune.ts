// Leaves out of the story's box what is not the story. Each rule has a name, which it writes into `out` of the box it
// drops, so that a trace can say why. A rule that would drop much of the prose is not believed.
import type { PassageKind } from '../span.ts';
import { foreignBy } from './content-root.ts';
import type { Box } from './survey.ts';

export type Pruned = { readonly kinds: Map<Box, PassageKind> };

const label =
  /^(?:advertisement|anzeige|publicité|publicidad|реклама|reklama|sponsored|related(?: (?:stories|articles|content|news|topics|coverage|posts))?:?|read (?:more|also|next|this next)\b.*|see also:?|more (?:on this|from|stories|coverage)\b.*|recommended(?: for you)?:?|share(?: this)?(?: (?:article|story|post|on|via)\b.*)?:?|follow us\b.*|sign up\b.*|subscribe\b.*|newsletter|comments?|leave a (?:comment|reply)|print|email|tweet|whatsapp|copy link|loading\.*|close|skip to .*|continue reading.*|story continues below.*|article continues (?:after|below).*|watch(?: now|:).*|tags?:.*|filed under:?.*|topics:?.*|©.*|all rights reserved.*|most (?:read|popular)|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in).*|advertisement - .*|image:? .{0,40}|photo:? .{0,40})$/i;

export function prune(root: Box, headline: Box | null): Pruned {
  const kinds = new Map<Box, PassageKind>();
  const limit = root.prose * 0.3;
  const visit = (box: Box): void => {
    for (const child of box.children) {
      if (!('element' in child) || child === headline) continue;
      const kind = ownKind(child);
      if (kind) kinds.set(child, kind);
      else child.out = reason(child, limit);
      if (!child.out && child.chars > 0) visit(child);
    }
  };
  visit(root);
  return { kinds };
}

function ownKind(box: Box): PassageKind | null {
  if (box.names.pullquote && box.chars < 600) return 'pullquote';
  if (box.tag === 'figcaption' || (box.names.caption && box.chars < 600 && box.tag !== 'figure')) return 'caption';
  return null;
}

function reason(box: Box, limit: number): string {
  if (box.chars === 0) return '';
  if (box.names.hidden) return 'hidden';
  if (box.prose <= limit) {
    const foreign = foreignBy(box);
    if (foreign && (box.block || box.tag === 'span' || box.tag === 'a')) return foreign;
  }
  if (box.block && box.chars < 120 && label.test(words(box))) return 'label';
  if (box.block && box.linked > box.chars * 0.6 && box.prose <= limit && !/^(?:p|h\d|blockquote|td|tr)$/.test(box.tag))
    return 'links';
  return '';
}

/** The text of a small box in one line. */
export function words(box: Box): string {
  let text = '';
  for (const child of box.children)
    text += 'element' in child ? `${words(child)}${child.block ? ' ' : ''}` : child.data;
  return text.replace(/\s+/g, ' ').trim();
}
