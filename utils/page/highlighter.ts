// Paints ranges by the CSS Custom Highlight API: the page's DOM is never touched. Names are the plan's, `claimlight-<kind>`
// with a `-dark` form; the sheet that gives them their look is injected by the background.
// Firefox cannot iterate the registry or a highlight from a content script (Xray), so we keep lists of our own.
import { type ClaimKind, claimKinds, paintOrder } from '../claims/model/kinds.ts';
import { type Ground, measureGround } from './ground.ts';

/** What wears a layer of its own for as long as the reader is at it. */
export type Passing = 'pointed' | 'focus';
export type Layer = ClaimKind | 'note' | Passing;
export type Mark = { readonly layer: Layer; readonly range: Range };

/** Of overlapping highlights the higher priority wins the background, while underlines add up. */
const { length: kinds } = claimKinds;
const priority: Record<Layer, number> = { pointed: 0, ...paintOrder, note: kinds + 1, focus: kinds + 2 };
const grounds: readonly Ground[] = ['light', 'dark'];
const nameOf = (layer: Layer, ground: Ground): string => `claimlight-${layer}${ground === 'dark' ? '-dark' : ''}`;

/** So often marks that the page has taken out are put back. */
const mostLosses = 3;

/** Marks between two places where the painting may pause: more than articles have. */
const stride = 1_000;

export type Highlighter = {
  /**
   * Replaces all marks. Ranges that have lost their nodes are passed over. Pauses where there are very many, and gives
   * up when another painting has begun.
   */
  painting(marks: Iterable<Mark>): Generator<void, void>;
  /** Gives one range the background of what is pointed at or in hand, or none. */
  show(layer: Passing, range: Range | null): void;
  clear(): void;
  /** Puts back what the page has taken out, a few times: marks are not worth a fight over the page's time. */
  mend(): void;
};

/** A highlighter for this document. Without the highlight API (an old browser) it paints nothing. */
export function createHighlighter(): Highlighter {
  if (!('highlights' in CSS)) return { *painting() {}, show: () => {}, clear: () => {}, mend: () => {} };
  const layers = new Map<string, Highlight>();
  let paintings = 0;
  let losses = 0;

  const highlight = (layer: Layer, ground: Ground): Highlight => {
    const name = nameOf(layer, ground);
    let found = layers.get(name);
    if (!found) {
      found = new Highlight();
      found.priority = priority[layer];
      layers.set(name, found);
    }
    return found;
  };
  const register = () => {
    for (const [name, layer] of layers) {
      if (layer.size > 0) CSS.highlights.set(name, layer);
      else CSS.highlights.delete(name);
    }
  };
  const empty = (wanted: (layer: Layer) => boolean) => {
    for (const layer of Object.keys(priority) as Layer[])
      if (wanted(layer)) for (const ground of grounds) layers.get(nameOf(layer, ground))?.clear();
  };

  return {
    *painting(marks) {
      paintings += 1;
      const ours = paintings;
      const groundUnder = measureGround();
      empty((layer) => layer !== 'focus' && layer !== 'pointed');
      let painted = 0;
      for (const { layer, range } of marks) {
        if (!range.collapsed) highlight(layer, groundUnder(range)).add(range);
        painted += 1;
        if (painted % stride !== 0) continue;
        yield;
        if (ours !== paintings) return;
      }
      register();
    },
    show(layer, range) {
      empty((other) => other === layer);
      if (range && !range.collapsed) highlight(layer, measureGround()(range)).add(range);
      register();
    },
    clear() {
      for (const name of layers.keys()) CSS.highlights.delete(name);
      layers.clear();
    },
    mend() {
      if (losses >= mostLosses || ![...layers].some(([name, { size }]) => size > 0 && !CSS.highlights.has(name)))
        return;
      losses += 1;
      register();
    },
  };
}
