// The one element we ever put in a page: a closed shadow root that exists only while a card is open, beside the words.
import { browser } from 'wxt/browser';
import type { PageSettings } from '../../messages.ts';
import sheetText from './card.css?inline';
import { type Sight, watchSight } from './sight.ts';

export const hostName = 'claimlight-card';

export type CardHost = {
  /** Shows a card by a range and keeps it there while the page scrolls; `focus` puts the keyboard in it. */
  open(range: Range, card: HTMLElement, focus: boolean): void;
  /** Keeps the open card by other words. */
  follow(range: Range): void;
  close(): void;
  isOpen(): boolean;
  /** Puts the keyboard in the open card, where it is not there yet; closing gives it back. */
  takeKeyboard(): void;
  holdsKeyboard(): boolean;
  isOurs(node: Node): boolean;
  /** Whether a press comes from a reader who has seen the card: the page could hide it, or lay something over it. */
  sightAt(event: MouseEvent): Sight;
};

/** Pixels between words, card and the window's edge. */
const gap = 8;
/** A card shorter than this says nothing: it is shown so tall even where there is no room. */
const least = 140;

/** Important declarations of a shadow root stand above all that the page can say of its host, inline and animated too. */
const hostSheet = (x: number, y: number): string =>
  `:host{all:initial;position:fixed;inset:0 auto auto 0;transform:translate(${Math.round(x)}px,${Math.round(y)}px);display:block}`.replace(
    /;|}/g,
    '!important$&',
  );

/** Whether the words of a range are written from right to left. */
export const isRightToLeft = (range: Range): boolean => {
  const { startContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && getComputedStyle(element).direction === 'rtl';
};

export function createCardHost(
  onClose: () => void,
  colours: () => PageSettings['colours'],
  signal: AbortSignal,
): CardHost {
  // In Firefox a replaced script dies without a word: its card may still stand in the page.
  for (const left of document.querySelectorAll(hostName)) left.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  const where = new CSSStyleSheet();
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let anchor: Range | null = null;
  let sight: ((event: MouseEvent) => Sight) | null = null;
  let returnTo: HTMLElement | null = null;
  let open: AbortController | null = null;

  /** Below the words, or above them where there is no room; where neither is enough, on the roomier side and shorter. */
  function place(): void {
    const card = root?.firstElementChild;
    if (!host || !anchor || !(card instanceof HTMLElement)) return;
    const lines = [...anchor.getClientRects()].filter((box) => box.width > 0);
    const first = lines[0] ?? anchor.getBoundingClientRect();
    const last = lines.at(-1) ?? first;
    // Rects come in the order of the text, which with footnotes and columns is not that of the page.
    const top = Math.min(first.top, last.top);
    const bottom = Math.max(first.bottom, last.bottom);
    const rooms = { below: innerHeight - bottom - 2 * gap, above: top - 2 * gap };
    card.style.removeProperty('max-block-size');
    const { width, height } = card.getBoundingClientRect();
    const below = height <= rooms.below || (height > rooms.above && rooms.below >= rooms.above);
    const room = Math.max(least, below ? rooms.below : rooms.above);
    if (height > room) card.style.setProperty('max-block-size', `${room}px`);
    const y = below ? bottom + gap : top - gap - Math.min(height, room);
    const wished = isRightToLeft(anchor) ? last.right - width : last.left;
    const x = Math.max(gap, Math.min(wished, document.documentElement.clientWidth - width - gap));
    where.replaceSync(hostSheet(x, y));
  }

  function close(): void {
    if (!host || !root) return;
    open?.abort();
    host.remove();
    returnTo?.focus({ preventScroll: true });
    host = root = anchor = sight = returnTo = null;
    onClose();
  }

  const holdsKeyboard = () => host !== null && document.activeElement === host;

  function takeKeyboard(): void {
    if (holdsKeyboard()) return;
    returnTo = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    root?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
  }

  signal.addEventListener('abort', close);
  return {
    open(range, card, focus) {
      close();
      open = new AbortController();
      host = document.createElement(hostName);
      host.popover = 'manual';
      host.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
      const form = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const strong = matchMedia('(prefers-contrast: more)').matches;
      for (const [kind, forms] of Object.entries(strong ? {} : colours()))
        card.style.setProperty(`--${kind}`, forms[form]);
      root = host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets.push(sheet, where);
      document.documentElement.append(host);
      anchor = range;
      root.append(card);
      // In the top layer nothing of the page lies above it, nor does what is done to its elements reach it.
      host.showPopover();
      place();
      sight = watchSight(host, root, card, open.signal);
      const follow = { signal: open.signal, passive: true, capture: true };
      addEventListener('scroll', place, follow);
      addEventListener('resize', place, follow);
      root.addEventListener('toggle', place, follow);
      // An image that arrives above pushes the words down without a scroll.
      const moved = new ResizeObserver(place);
      moved.observe(document.body);
      open.signal.addEventListener('abort', () => moved.disconnect());
      if (focus) takeKeyboard();
    },
    follow(range) {
      anchor = range;
      place();
    },
    takeKeyboard,
    holdsKeyboard,
    close,
    isOpen: () => host !== null,
    isOurs: (node) => node === host || (node instanceof Element && node.localName === hostName),
    sightAt: (event) => (event.isTrusted && sight?.(event)) || 'hidden',
  };
}
