// Ids that pages make of the words of a heading ("related-deaths"): they tell of what is told, and name no furniture.
import { heading } from './labels.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether an id is the heading's words, or their beginning; never where the heading itself is one of furniture. */
export function isSlug(id: string, text: string): boolean {
  if (!id || text.length > 300 || heading.test(text)) return false;
  const [a, b] = [bare(id), bare(text.replace(/^\d+[.)\s]+/, ''))];
  return (a !== '' && a === b) || (a.includes(' ') && b.startsWith(a)) || (b.includes(' ') && a.startsWith(b));
}
