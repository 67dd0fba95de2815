// What is not the story by its tag or by its name, and when neither is believed: names that stand around much of the page's
// prose are how this page calls its story ("card", "widget"), whatever they mean elsewhere.
import type { Box } from './box.ts';
import { firstIn, hasAttribute } from './dom.ts';
import { firstHeading } from './series.ts';
import { words } from './words.ts';

const foreignTags = new Set(['nav', 'aside', 'footer', 'dialog', 'button', 'form', 'menu', 'label']);
/** Blocks of running text: seldom told apart by a name. */
const text = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'td', 'tr', 'tbody', 'table']);
/** A name is not believed of more than this share of the prose, in one box or in all boxes of that name. */
const most = { strong: 0.6, weak: 0.25, comments: 0.9 };
/** Share of the prose that all names together leave to the story. */
const least = 0.15;

/** Names that say nothing on this page. */
export type Beliefs = ReadonlySet<string>;

/** Sums the prose under each name, of the outermost boxes alone. */
export function beliefs(top: Box): Beliefs {
  const sums = new Map<string, { prose: number; limit: number }>();
  const visit = (box: Box) => {
    for (const child of box.children) {
      if (!('element' in child) || child.prose === 0) continue;
      const { foreign } = child.names;
      if (!foreign || child.prose > top.prose * limitOf(child)) {
        visit(child);
        continue;
      }
      const sum = sums.get(foreign) ?? { prose: 0, limit: limitOf(child) };
      sum.prose += child.prose;
      sums.set(foreign, sum);
    }
  };
  visit(top);
  const names = [...sums].sort(([, a], [, b]) => b.prose - a.prose);
  const trusted = names.filter(([, { prose, limit }]) => prose <= top.prose * limit);
  const rest = trusted.reduce((sum, [, { prose }]) => sum - prose, top.prose);
  const none = names.filter((name) => !trusted.includes(name)).map(([name]) => name);
  // Names that leave hardly any story between them: the one around most of it is what the page calls its story.
  const [first] = trusted;
  if (first && rest < top.prose * least && first[1].limit < most.comments) none.push(first[0]);
  return new Set(none);
}

function limitOf({ names }: Box): number {
  if (/comment|repl|related|footer|copyright|cookie|consent/.test(names.foreign)) return most.comments;
  return names.strong ? most.strong : most.weak;
}

/** What opens a folded section is its heading: a button in a heading, or one over what it has unfolded. */
function isHeading(box: Box): boolean {
  const { tag, parent } = box;
  if (tag !== 'button' || !parent) return false;
  if (/^h[1-6]$/.test(parent.tag)) return true;
  if (box.chars < 20 || !hasAttribute(box.element, 'aria-expanded')) return false;
  const next = parent.children[parent.children.indexOf(box) + 1];
  return next !== undefined && 'element' in next && next.prose > 0;
}

/** What readers have said of the story: a box that begins with their number. */
function isTalk(box: Box): boolean {
  const first = box.block && box.prose > 150 ? firstHeading(box) : null;
  return first !== null && first.chars < 40 && talk.test(words(first));
}
const talk = /^(?:\d{1,5} (?:comments?|responses|replies)|\D{6,14} \(\d{1,5}\))$/i;

/** A dialog lies over the story, however much it says; one that has the headline is the story itself, shown so. */
const isOver = ({ tag, names, element }: Box): boolean =>
  (tag === 'dialog' || names.overlay) && firstIn(element, 'h1') === null;

/** Why a box is not the story by its tag or name, or ''. `whole` is the prose it is measured against. */
export function foreignBy(box: Box, whole: number, trust: Beliefs): string {
  if (isOver(box)) return 'a window over the page';
  if (isTalk(box) && box.prose < whole * most.comments) return 'comments';
  if (foreignTags.has(box.tag) && !isHeading(box) && box.prose <= whole * most.strong) return `tag ${box.tag}`;
  const { foreign, strong } = box.names;
  if (!foreign || trust.has(foreign) || box.tag === 'article' || box.tag === 'main') return '';
  if (!strong && text.has(box.tag) && box.prose > 80) return '';
  return box.prose <= whole * limitOf(box) ? `name ${foreign}` : '';
}
