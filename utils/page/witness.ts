// What a page says to machines is the text of its article, as a witness to where that text stands: phrases of it are
// looked for in the page. Its words are never used themselves, and it is not believed where the page does not show them.

import type { Box } from './box.ts';
import type { Root } from './content-root.ts';
import { isStory, type Thing, wordsOf } from './structured.ts';
import { isAlike } from './title.ts';
import { bareWords } from './words.ts';

/** How many phrases, of how many words; the share that must be found; how much is read of the text and of the page. */
const asked = { phrases: 24, words: 6, share: 0.6, body: 60_000, page: 200_000 };

/**
 * The root, or where that holds little of the declared text and another box does, the smallest that holds it. An article
 * of another headline is no witness: pages describe their related stories too.
 */
export function witnessed(root: Root, top: Box, things: readonly Thing[], headline: string): Root {
  const phrases = phrasesOf(things, headline);
  if (phrases.length === 0) return root;
  const found = (box: Box): number => {
    const text = bare(textOf(box));
    return phrases.filter((phrase) => text.includes(phrase)).length;
  };
  const least = phrases.length * asked.share;
  if (found(root.box) >= least) return root;
  const all = found(top);
  if (all < least) return root;
  let at = top;
  for (;;) {
    const next = at.children.find(
      (child): child is Box => 'element' in child && child.block && child.chars > 0 && found(child) >= all * 0.9,
    );
    if (!next) break;
    at = next;
  }
  const why = 'the page declares it';
  return { ...root, box: at, why, candidates: [...root.candidates, { box: at, prose: at.prose, why }] };
}

/** Phrases from all over the declared text; none where that is too short to tell. */
function phrasesOf(things: readonly Thing[], headline: string): string[] {
  const story = things.find((thing) => {
    const own = wordsOf(thing.headline);
    return isStory(thing) && typeof thing.articleBody === 'string' && (!headline || !own || isAlike(own, headline));
  });
  const words = bare(
    wordsOf(story?.articleBody)
      .slice(0, asked.body)
      .replace(/<[^>]{0,300}>|&#?\w{1,8};/g, ' '),
  ).split(' ');
  if (words.length < asked.phrases * 2) return [];
  const step = (words.length - asked.words) / (asked.phrases - 1);
  return Array.from({ length: asked.phrases }, (_, i) => {
    const from = Math.floor(i * step);
    return words.slice(from, from + asked.words).join(' ');
  });
}

/** Words alone, so that typography does not matter. */
const bare = (text: string): string => bareWords(text.replace(/['’]/g, ''));

function textOf(top: Box): string {
  let text = '';
  const visit = (box: Box) => {
    for (const child of box.children) {
      if (text.length > asked.page) return;
      if (!('element' in child)) text += child.data.slice(0, asked.page);
      else if (child.chars > 0) visit(child);
    }
    if (box.block) text += ' ';
  };
  visit(top);
  return text;
}
