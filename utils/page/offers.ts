// What stands in a story and offers something else: other stories, a gallery about another matter, a subscription. Known by
// its form, whatever its boxes are called.
import type { Box } from './box.ts';
import { boxesIn, levelOf } from './box.ts';
import { offer } from './labels.ts';
import { words } from './words.ts';

/** Other stories offered after this one: two headings or more, each of them a link, with hardly a line of text to each. */
export function isTeasers(box: Box, whole: number): boolean {
  if (!box.block || box.prose > whole * 0.4 || box.linked < box.chars * 0.1 || levelOf(box) > 0) return false;
  const titles: Box[] = [];
  const gather = (at: Box) => {
    if (levelOf(at) > 0 && at.chars > 0) titles.push(at);
    else for (const child of at.children) if ('element' in child && child.chars > 20) gather(child);
  };
  gather(box);
  return (
    titles.length > 1 &&
    box.lines > 0 &&
    box.lines <= titles.length * 1.5 &&
    titles.every((title) => title.chars > 20 && title.linked >= title.chars * 0.9)
  );
}

/** Pictures counted through ("3/20" before each), with more of the story around them than they say themselves. */
export function isGallery(box: Box, whole: number): boolean {
  if (!/^(?:div|ul|ol|section|figure)$/.test(box.tag) || box.children.length > 200 || whole - box.prose < 500)
    return false;
  let at = box;
  for (let only = boxesIn(at); only.length === 1 && only[0]; only = boxesIn(at)) at = only[0];
  const items = boxesIn(at);
  const counted = items.filter((item) => counter.test(words(leadOf(item)))).length;
  return counted >= 3 && counted > items.length * 0.7;
}

/** The first part of an item that has words: enough to know its count. */
function leadOf(item: Box): Box {
  let at = item;
  for (let first = boxesIn(at)[0]; first && at.chars > 60; first = boxesIn(at)[0]) at = first;
  return at;
}

const counter = /^(?:\D{0,12}\s)?\d{1,3}\s*(?:\/|of|von|de|sur|di|z|из)\s*\d{1,3}(?!\d)/iu;

/** A small box with a button that sells: what it says beside that is why to press it. */
export function isOffer(box: Box, whole: number): boolean {
  if (!/^(?:div|section)$/.test(box.tag) || box.chars > 700 || box.chars < 20 || box.prose > whole * 0.6) return false;
  return buttonsIn(box, 0).some((button) => offer.test(words(button)));
}

function buttonsIn(box: Box, depth: number): Box[] {
  if (depth > 6) return [];
  return boxesIn(box).flatMap((child) => {
    if (child.chars < 60 && (child.tag === 'button' || (child.tag === 'a' && child.names.button))) return [child];
    return buttonsIn(child, depth + 1);
  });
}
