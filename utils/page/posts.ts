// A live blog is a story in posts, each with a time of its own: "yesterday" in one of them is reckoned from that time. Posts
// are known by a time for machines in each (a <time>, or microdata), whatever their boxes are called.

import type { Box } from './box.ts';
import { dateOf } from './dates.ts';
import { allIn, attribute, parentElement, tagName } from './dom.ts';

/** The boxes of posts, with when each was published (ISO 8601); empty where the story does not stand in posts. */
export function postsOf(root: Box): ReadonlyMap<Box, string> {
  const times = timesIn(root);
  const posts = new Map<Box, string>();
  if (times.length < 2) return posts;
  const boxes = boxesOf(root);
  /** How many times stand in each element below the root. */
  const counts = new Map<Element, number>();
  for (const { element } of times)
    for (let at = parentElement(element); at && at !== root.element; at = parentElement(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  let prose = 0;
  for (const { element, time } of times) {
    const box = boxes.get(postAround(element, counts));
    // The first time of a post is when it was published; a second says when it was changed.
    if (!box || posts.has(box) || box.prose === 0) continue;
    posts.set(box, time);
    prose += box.prose;
  }
  return posts.size > 1 && prose > root.prose / 2 ? posts : new Map();
}

/** Few pages have more posts. */
const most = 2_000;

function timesIn(root: Box): { readonly element: Element; readonly time: string }[] {
  const found = allIn(root.element, 'time[datetime],[itemprop~=datePublished]');
  const times: { element: Element; time: string }[] = [];
  for (let i = 0; i < found.length && i < most; i += 1) {
    const element = found[i] as Element;
    const time = dateOf('', attribute(element, 'datetime') || attribute(element, 'content'));
    if (time) times.push({ element, time });
  }
  return times;
}

/** The nearest element that says it is a post; else the largest that holds no other time. */
function postAround(time: Element, counts: ReadonlyMap<Element, number>): Element | null {
  let largest: Element | null = null;
  for (let at = parentElement(time); at && counts.has(at); at = parentElement(at)) {
    if (said.test(` ${attribute(at, 'itemprop')} ${attribute(at, 'itemtype')} `) || isPart(at)) return at;
    if (counts.get(at) === 1) largest = at;
  }
  return largest;
}

const said = /\bliveBlogUpdate\b|\/(?:BlogPosting|NewsArticle|Article)\b/;
const isPart = (element: Element): boolean => /^(?:article|section|li)$/.test(tagName(element));

function boxesOf(root: Box): ReadonlyMap<Element | null, Box> {
  const boxes = new Map<Element | null, Box>();
  const open = [root];
  for (let box = open.pop(); box; box = open.pop()) {
    if (box.out) continue;
    boxes.set(box.element, box);
    for (const child of box.children) if ('element' in child && child.chars > 0) open.push(child);
  }
  return boxes;
}
