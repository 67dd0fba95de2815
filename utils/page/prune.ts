// Leaves out of the story's box what is not the story. Each rule has a name, which it writes into `out` of the box it
// drops, so that a trace can say why. A rule that would drop much of the prose is not believed.
import type { PassageKind } from '../span.ts';
import { type Beliefs, foreignBy } from './foreign.ts';
import { closing, heading, label, pointer } from './labels.ts';
import type { Box } from './survey.ts';

/** Boxes between two places where the work may pause. */
const stride = 500;

/** Sets `out` on what is left out below the root, and gives the kinds of what is not what its tag says. May pause. */
export function* pruning(root: Box, headline: Box | null, trust: Beliefs): Generator<void, Map<Box, PassageKind>> {
  const kinds = new Map<Box, PassageKind>();
  const whole = root.prose;
  let seen = 0;
  const visit = function* (box: Box): Generator<void, void> {
    /** The level of a heading whose section is left out; 0 where there is none. */
    let dropping = 0;
    for (const child of box.children) {
      if (!('element' in child) || child === headline || child.chars === 0) continue;
      const level = levelOf(child);
      if (level > 0 && level <= dropping) dropping = 0;
      const kind = ownKind(child);
      if (dropping > 0 && child.prose < whole * 0.2) child.out = 'under a foreign heading';
      else if (kind) kinds.set(child, kind);
      else child.out = reason(child, whole, trust);
      if (child.out === 'heading') dropping = level;
      seen += 1;
      if (seen % stride === 0) yield;
      if (!child.out) yield* visit(child);
    }
  };
  yield* visit(root);
  dropEnd(root);
  return kinds;
}

const levelOf = (box: Box): number => (/^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0);

function ownKind(box: Box): PassageKind | null {
  if (box.names.pullquote && box.chars < 600) return 'pullquote';
  if (box.tag === 'figcaption' || (box.names.caption && box.chars < 600 && box.tag !== 'figure')) return 'caption';
  return null;
}

function reason(box: Box, whole: number, trust: Beliefs): string {
  if (box.names.hidden) return 'hidden';
  const foreign = foreignBy(box, whole, trust);
  if (foreign && (box.block || ((box.tag === 'span' || box.tag === 'a') && !inSentence(box)))) return foreign;
  if (!box.block) return '';
  const links = box.linked / box.chars;
  if (box.chars < 200 && box.children.length < 12) {
    const level = levelOf(box);
    const short = box.chars < 110 ? words(box) : '';
    if (level > 0 && heading.test(short)) return 'heading';
    if (short && (label.test(short) || (box.chars < 60 && box.tag !== 'li' && heading.test(short)))) return 'label';
    if (links > 0.4 && level === 0 && box.tag !== 'li' && pointer.test(words(box))) return 'pointer';
    if (/^(?:p|div)$/.test(box.tag) && links >= 0.98 && box.chars > 25) return 'a link alone';
  }
  if (links > 0.6 && box.prose <= whole * 0.3 && !/^(?:p|li|h\d|blockquote|td|tr)$/.test(box.tag)) return 'links';
  return '';
}

/** Words that the line around them cannot do without, whatever they are called: a link to a topic, say. */
function inSentence(box: Box): boolean {
  let line = box.parent;
  while (line && !line.block) line = line.parent;
  return !box.names.strong && line !== null && line.prose > 0 && box.chars * 3 < line.chars;
}

/** From the last line upwards: what newsrooms put under a story. */
function dropEnd(root: Box): void {
  const lines: Box[] = [];
  const gather = (box: Box) => {
    const inner = box.children.filter(
      (child): child is Box => 'element' in child && child.block && !child.out && child.chars > 0,
    );
    if (inner.length === 0) lines.push(box);
    else for (const child of inner) gather(child);
  };
  gather(root);
  for (let i = lines.length - 1; i > 0 && i >= lines.length - 8; i -= 1) {
    const line = lines[i] as Box;
    if (line.chars > 400) return;
    if (closing.test(words(line))) line.out = 'closing line';
    else if (line.chars > 60 && i < lines.length - 3) return;
  }
}

/** The text of a small box in one line. */
export function words(box: Box): string {
  let text = '';
  for (const child of box.children)
    text += 'element' in child ? `${words(child)}${child.block || child.tag === 'br' ? ' ' : ''}` : child.data;
  return text.replace(/\s+/g, ' ').trim();
}
