// Leaves out of the story's box what is not the story. Each rule has a name, which it writes into `out` of the box it
// drops, so that a trace can say why. A rule that would drop much of the prose is not believed.
import type { PassageKind } from '../span.ts';
import type { Box } from './box.ts';
import { isBox, levelOf } from './box.ts';
import { isCredit } from './credit.ts';
import { type Beliefs, foreignBy } from './foreign.ts';
import { inLine } from './in-line.ts';
import { closing, heading, label, pointer } from './labels.ts';
import { isGallery, isOffer, isTeasers } from './offers.ts';
import { words } from './words.ts';

/** Boxes between two places where the work may pause. */
const stride = 500;

/** A box whose children are being looked at, from `at` on. */
type Frame = {
  readonly box: Box;
  at: number;
  /** The level of a heading whose section is left out; 0 where there is none. */
  dropping: number;
  /** Whether links to elsewhere have come under that heading: a paragraph after them is the story's again. */
  offered: boolean;
  /** What came last: a picture without words, or a line that heads foreign matter. */
  before: '' | 'picture' | 'label';
  /** Prose of the box that is in none of the children seen. */
  own: number;
};

const frame = (box: Box): Frame => ({ box, at: 0, dropping: 0, offered: false, before: '', own: box.prose });

/** Sets `out` on what is left out below the root, and gives the kinds of what is not what its tag says. May pause. */
export function* pruning(root: Box, headline: Box | null, trust: Beliefs): Generator<void, Map<Box, PassageKind>> {
  const kinds = new Map<Box, PassageKind>();
  const whole = root.prose;
  if (headline) dropAbove(headline, root);
  const open = [frame(root)];
  let seen = 0;
  /** Prose passed so far: lists of links in the midst of a story are its own, at its ends they lead elsewhere. */
  let told = 0;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.box.children[top.at];
    top.at += 1;
    if (!child) {
      told += top.own;
      open.pop();
      continue;
    }
    if (!isBox(child)) {
      if (top.before && /\S/.test(child.data)) top.before = '';
      continue;
    }
    top.own -= child.prose;
    if (child === headline || child.out) continue;
    if (child.chars === 0) {
      if (holdsPicture(child)) top.before = 'picture';
      continue;
    }
    const kind = weighed(child, top, { whole, trust, told });
    if (kind) kinds.set(child, kind);
    seen += 1;
    if (seen % stride === 0) yield;
    if (child.out) told += child.prose;
    else open.push(frame(child));
  }
  dropEnd(root);
  return kinds;
}

/** Sets `out` of a child, and what that means for those that follow it; gives its kind, where its tag does not say it. */
function weighed(child: Box, top: Frame, story: Story): PassageKind | null {
  const level = levelOf(child);
  if (level > 0 ? level <= top.dropping : top.offered && isTold(child)) top.dropping = 0;
  top.offered = top.dropping > 0 && (top.offered || child.linked > child.chars * 0.5);
  const kind = top.before === 'picture' && isItalic(child) ? 'caption' : ownKind(child);
  child.out = kind && !isDropping(top, child, story.whole) ? '' : ruleFor(child, top, story);
  if (child.out === 'heading') top.dropping = level;
  const more = top.before === 'label' && child.out === 'under a foreign heading';
  top.before = child.out === 'label' || more ? 'label' : '';
  return child.out ? null : kind;
}

/** A paragraph of the story: a line of some length without links. */
const isTold = ({ tag, prose, linked }: Box): boolean => tag === 'p' && prose > 60 && linked === 0;

type Story = {
  readonly whole: number;
  readonly trust: Beliefs;
  /** Prose passed so far. */
  readonly told: number;
};

const isDropping = (top: Frame, child: Box, whole: number): boolean => top.dropping > 0 && child.prose < whole * 0.2;

/** The rule by which a box is left out, or ''. */
function ruleFor(child: Box, top: Frame, { whole, trust, told }: Story): string {
  if (isDropping(top, child, whole)) return 'under a foreign heading';
  if (top.before === 'label' && /^[uo]l$/.test(child.tag) && child.linked > child.chars * 0.3)
    return 'under a foreign heading';
  if (told > whole * 0.5 && isTeasers(child, whole)) return 'teasers';
  const named = reason(child, whole, trust, told / whole);
  if (named) return named;
  if (told === 0) return isCredit(child) ? 'by whom or when' : '';
  if (isGallery(child, whole)) return 'a gallery';
  return isOffer(child, whole) ? 'an offer' : '';
}

/** What stands over the headline in the story's box: the section's name, a date, a path. */
function dropAbove(headline: Box, root: Box): void {
  const over: Box[] = [];
  let at = headline;
  for (; at !== root && at.parent; at = at.parent)
    for (const child of at.parent.children) {
      if (child === at) break;
      if ('element' in child && child.chars > 0) over.push(child);
    }
  if (at !== root) return;
  for (const box of over) if (box.prose === 0 && box.chars < 200) box.out = 'above the headline';
}

function holdsPicture(box: Box): boolean {
  if (box.tag === 'img') return true;
  for (const child of box.children) if ('element' in child && holdsPicture(child)) return true;
  return false;
}

/** A line of which every word is in italics: what stands so under a picture is its caption. */
function isItalic(box: Box): boolean {
  if (!box.block || box.chars > 200) return false;
  let at: Box | undefined = box;
  while (at && at.tag !== 'em' && at.tag !== 'i')
    at = at.children.find((child): child is Box => 'element' in child && child.chars === box.chars);
  return at !== undefined;
}

function ownKind(box: Box): PassageKind | null {
  if (box.names.pullquote && box.chars < 600) return 'pullquote';
  if (box.tag === 'figcaption' || (box.names.caption && box.chars < 600 && box.tag !== 'figure')) return 'caption';
  return null;
}

function reason(box: Box, whole: number, trust: Beliefs, share: number): string {
  if (!box.block) return inLine(box, foreignBy(box, whole, trust));
  if (box.names.hidden) return 'hidden';
  const foreign = foreignBy(box, whole, trust);
  if (foreign) return foreign;
  // A numbered list of links after the story is its references.
  if (share > 0.05 && (box.tag === 'ol' || (box.tag === 'ul' && share < 0.98))) return '';
  const line = box.chars < 200 && box.children.length < 12 ? lineRule(box) : '';
  if (line) return line;
  const links = box.linked > box.chars * 0.6 && box.prose <= whole * 0.3;
  return links && !/^(?:p|li|h\d|blockquote|td|tr)$/.test(box.tag) ? 'links' : '';
}

/** The rule by which a line is left out for what it says, or ''. */
function lineRule(box: Box): string {
  const level = levelOf(box);
  const short = box.chars < 110 ? words(box) : '';
  const heads = heading.test(short) && !(leadsOn.test(short) && headsProse(box));
  if (level > 0 && heads) return 'heading';
  if (short && (label.test(short) || (box.chars < 60 && box.tag !== 'li' && heads))) return 'label';
  return level === 0 && !isItem(box) ? linkRule(box) : '';
}

/** In an item of a list or in a cell links are the content. */
const isItem = ({ tag, parent }: Box): boolean => tag === 'li' || parent?.tag === 'li' || parent?.tag === 'td';

function linkRule(box: Box): string {
  const links = box.linked / box.chars;
  if (links > 0.4 && pointer.test(words(box))) return 'pointer';
  const alone = /^(?:p|div)$/.test(box.tag) && links >= 0.98 && box.chars > 25;
  return alone && !isWhole(words(box)) ? 'a link alone' : '';
}

/** An address written out, as sources are; or a sentence of some length, though all of it is a link. */
const isWhole = (text: string): boolean => /^https?:\/\/\S+$/.test(text) || /[.!?…]["”’»)]*$/u.test(text.slice(70));

/** Headings of what is to come in the story as often as of what follows it. */
const leadsOn = /^(?:what(?:'|’)s next|up next|next up|discussion|further reading|topics?|contents?)\s*:?$/i;

/** Whether a paragraph that is not made of links follows a heading, at once or after another line. */
function headsProse(heading: Box): boolean {
  const boxes = (heading.parent?.children ?? []).filter((child): child is Box => 'element' in child && child.chars > 0);
  const at = boxes.indexOf(heading);
  return boxes
    .slice(at + 1, at + 3)
    .some((box) => /^(?:p|div)$/.test(box.tag) && box.prose > 80 && box.linked < box.chars * 0.3);
}

/** From the last line upwards: what newsrooms put under a story. */
function dropEnd(root: Box): void {
  const lines: Box[] = [];
  const gather = (box: Box) => {
    const inner = box.children.filter(
      (child): child is Box => isBox(child) && child.block && !child.out && child.chars > 0,
    );
    if (inner.length === 0) lines.push(box);
    else for (const child of inner) gather(child);
  };
  gather(root);
  for (let i = lines.length - 1; i > 0 && i >= lines.length - 8; i -= 1) {
    const line = lines[i] as Box;
    if (line.chars > 900) return;
    if (closing.test(words(line))) line.out = 'closing line';
    else if (line.chars > (i < lines.length - 3 ? 60 : 400)) return;
  }
}
