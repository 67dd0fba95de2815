// The text that the draft desk shows, read as a page's article is: by the same walk, so that marks, notes and words selected by
// hand all stand in the same text. When the words of a transcript are spoken is told by the empty elements before them.
import type { ArticleFacts } from '../article.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Box, isBox } from '../page/box.ts';
import type { PageArticle } from '../page/read.ts';
import { finished } from '../page/steps.ts';
import { surveying } from '../page/survey.ts';
import { textMapping } from '../page/text-map.ts';
import type { PassageKind } from '../span.ts';

/** How much of a text its fingerprint is taken of, as of pages. */
const printed = 60_000;

/** `root`: the element that holds the text and nothing else. */
export function readShown(root: HTMLElement, facts: Omit<ArticleFacts, 'fingerprint'>): PageArticle {
  const { root: box, partial } = finished(surveying(root));
  const kinds = new Map<Box, PassageKind>();
  for (const child of box.children) if (isBox(child) && child.tag === 'h1') kinds.set(child, 'headline');
  const map = finished(textMapping(root.ownerDocument, [{ box, kind: 'body' }], kinds));
  const { text, passages } = map;
  const article = { ...facts, fingerprint: fingerprint(text.slice(0, printed)), text, passages };
  return { isArticle: true, reason: 'a text of one’s own', article, map, partial, root };
}

/** When the words at a place are spoken (HH:MM:SS); undefined where the text is no transcript. */
export function momentOf(root: HTMLElement, node: Node): string | undefined {
  let found: string | undefined;
  for (const cue of root.querySelectorAll<HTMLElement>('[data-time]')) {
    if (!(cue.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    found = cue.dataset.time;
  }
  return found;
}
