// What the markup itself says of an element: what it is called, and that it is not to be seen.
import { allIn, attribute, className, firstIn, hasAttribute, idOf } from './dom.ts';
import type { TagKind } from './tags.ts';

/** Attributes that few elements have: found by one search of the browser's own, not by asking every element for each. */
export const marks =
  '[hidden],[aria-hidden=true],[style*=none i],[style*=hidden i],[itemprop],[role],[aria-modal=true],[data-testid],[data-component]';

export function rawNames(element: Element, kind: TagKind, marked: ReadonlySet<Element>, withId = true): string {
  const names = className(element);
  // The id of a heading is made of its words.
  if (kind.heading) return names;
  const id = withId ? idOf(element) : '';
  const own = id ? `${names} ${id}` : names;
  if (kind.lineOnly || !marked.has(element)) return own;
  const overlay = attribute(element, 'aria-modal') === 'true' ? ' dialog' : '';
  return `${own}${overlay} ${attribute(element, 'itemprop')} ${attribute(element, 'role')} ${attribute(element, 'data-testid')} ${attribute(element, 'data-component')}`;
}

export function isHidden(element: Element): boolean {
  return (
    hasAttribute(element, 'hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style')) ||
    (attribute(element, 'aria-hidden') === 'true' && !isCovered(element))
  );
}

/** An open dialog hides the page behind it from screen readers alone: the story is still to be seen. */
const isCovered = (element: Element): boolean =>
  firstIn(element, 'h1,main') !== null || allIn(element, 'article p').length > 2;
