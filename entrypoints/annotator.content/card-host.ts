// The one element we ever put in a page: a closed shadow root that exists only while a card is open, beside the words.
import sheetText from './card.css?inline';

export const hostName = 'claimlight-card';

export type CardHost = {
  /** Shows a card by a range and keeps it there while the page scrolls; `focus` puts the keyboard in it. */
  open(range: Range, card: HTMLElement, focus: boolean): void;
  close(): void;
  isOpen(): boolean;
  isOurs(node: Node): boolean;
  /** A trusted press on a card that nothing covers or hides: the page could lay something over it to steal the click. */
  isGenuine(event: MouseEvent): boolean;
};

/** Milliseconds that a card must have been in sight before a press on it counts. */
const settle = 250;

export function createCardHost(onClose: () => void, signal: AbortSignal): CardHost {
  // In Firefox a replaced script dies without a word: its card may still stand in the page.
  for (const left of document.querySelectorAll(hostName)) left.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let anchor: Range | null = null;
  let shownAt = 0;
  let returnTo: HTMLElement | null = null;
  let open: AbortController | null = null;

  function place(): void {
    const card = root?.firstElementChild;
    if (!host || !anchor || !card) return;
    const lines = [...anchor.getClientRects()].filter((box) => box.width > 0);
    const first = lines[0] ?? anchor.getBoundingClientRect();
    const last = lines.at(-1) ?? first;
    const { width, height } = card.getBoundingClientRect();
    const below = last.bottom + 8;
    const top = below + height <= innerHeight - 8 || first.top - height - 8 < 8 ? below : first.top - height - 8;
    const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const wished = rightToLeft ? last.right - width : last.left;
    const left = Math.max(8, Math.min(wished, document.documentElement.clientWidth - width - 8));
    host.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`, 'important');
  }

  function close(): void {
    if (!host || !root) return;
    open?.abort();
    host.remove();
    returnTo?.focus({ preventScroll: true });
    host = root = anchor = returnTo = null;
    onClose();
  }

  signal.addEventListener('abort', close);
  return {
    open(range, card, focus) {
      close();
      open = new AbortController();
      host = document.createElement(hostName);
      // Inline and important, so that no rule of the page moves or hides the card.
      host.style.setProperty('position', 'fixed', 'important');
      host.style.setProperty('display', 'block', 'important');
      root = host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets.push(sheet);
      document.documentElement.append(host);
      anchor = range;
      shownAt = performance.now();
      root.append(card);
      place();
      const follow = { signal: open.signal, passive: true, capture: true };
      addEventListener('scroll', place, follow);
      addEventListener('resize', place, follow);
      root.addEventListener('toggle', place, follow);
      if (focus) {
        returnTo = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        root.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
      }
    },
    close,
    isOpen: () => host !== null,
    isOurs: (node) => node === host || (node instanceof Element && node.localName === hostName),
    isGenuine(event) {
      if (!event.isTrusted || !host || performance.now() - shownAt < settle) return false;
      const seen = [document.documentElement, host].every((element) => Number(getComputedStyle(element).opacity) > 0.9);
      const byKey = event.detail === 0;
      return seen && (byKey || document.elementFromPoint(event.clientX, event.clientY) === host);
    },
  };
}
