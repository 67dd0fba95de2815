// React sends a page in pieces: a template holds the place of each, and the piece follows at the end of the page, hidden,
// until its script moves it. Where that has not happened yet, the piece is read in its place, and what says "Loading" there is not.
// See react-dom's ReactDOMServer (renderToPipeableStream): `B:` a boundary with a fallback, `P:` a place, `S:` the piece.
import { documentOf, first, hasAttribute, idOf, nextSibling, nodeType } from './dom.ts';

/** The piece that belongs in the place of a template, or null. Each is given once: hostile pages nest them in themselves. */
export function pieceFor(template: Element, placed: Set<Element>): Element | null {
  const number = /^[BP]:([\da-f]{1,8})$/.exec(idOf(template))?.[1];
  const piece = number === undefined ? null : first(documentOf(template), `[id="S:${number}"]`);
  if (!piece || !isPiece(piece) || placed.has(piece)) return null;
  placed.add(piece);
  return piece;
}

/** The node to go on with after a template: behind what stands there meanwhile, up to the comment that ends it. */
export function afterFallback(template: Element): Node | null {
  const next = nextSibling(template);
  if (!idOf(template).startsWith('B:')) return next;
  let open = 1;
  for (let at = next; at; at = nextSibling(at)) {
    if (nodeType(at) !== 8) continue;
    const { data } = at as Comment;
    if (/^\$[?!]?$/.test(data)) open += 1;
    else if (data === '/$') open -= 1;
    if (open === 0) return nextSibling(at);
  }
  return next;
}

/** Whether an element is such a piece, still hidden. */
export const isPiece = (element: Element): boolean =>
  hasAttribute(element, 'hidden') && /^S:[\da-f]{1,8}$/.test(idOf(element));
