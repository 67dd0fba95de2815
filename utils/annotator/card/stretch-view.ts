// "Widen or narrow" in the card: four buttons and the same by keys, and the words as they then stand. No handles in the
// page, whose DOM is not ours.

import { words } from '../../words.ts';
import { element } from './element.ts';
import type { Edge } from './stretch.ts';

export type StretchView = {
  readonly rightToLeft: boolean;
  /** The words after one more step, and whether they are those that were found; nothing where there is no such word. */
  readonly onStretch: (edge: Edge, by: 1 | -1) => { readonly words: string; readonly own: boolean } | null;
  /** Back to the words that were found. */
  readonly onReset: () => string;
};

type Step = readonly [edge: Edge, by: 1 | -1, sign: string, label: string, key: string];

/** The fold with its buttons, and the listener for its keys, which work anywhere in the card. */
export function stretchView({ rightToLeft, onStretch, onReset }: StretchView): {
  readonly fold: HTMLElement;
  readonly onKey: (event: KeyboardEvent) => void;
} {
  const [forth, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const steps: readonly Step[] = [
    ['start', -1, '+', words('cardWiderStart'), 'ArrowUp'],
    ['start', 1, '−', words('cardNarrowerStart'), 'ArrowDown'],
    ['end', -1, '−', words('cardNarrowerEnd'), back ?? ''],
    ['end', 1, '+', words('cardWiderEnd'), forth ?? ''],
  ];
  const shown = element('span', { class: 'stretched' });
  // Said when it changes, and only then.
  shown.setAttribute('aria-live', 'polite');
  shown.dir = 'auto';
  const reset = element('button', { press: () => show(onReset(), true) }, words('cardAsFound'));
  reset.hidden = true;
  const show = (now: string, own: boolean) => {
    // The ends are what changes; the middle of a long quotation says nothing.
    shown.textContent = now.length > 160 ? `${now.slice(0, 78)} … ${now.slice(-78)}` : now;
    if (own) reset.blur();
    reset.hidden = own;
  };
  const move = (edge: Edge, by: 1 | -1) => {
    const next = onStretch(edge, by);
    if (next) show(next.words, next.own);
  };
  const button = ([edge, by, sign, label, key]: Step) => {
    const made = element('button', { label, press: () => move(edge, by) }, sign);
    made.title = label;
    made.setAttribute('aria-keyshortcuts', `Shift+${key}`);
    return made;
  };
  const [first, second, third, fourth] = steps.map(button);
  const fold = element(
    'details',
    { class: 'stretch' },
    element('summary', {}, words('cardStretch')),
    element(
      'div',
      { class: 'steps', role: 'group', label: words('cardStretch') },
      element('span', {}, words('cardStretchStart')),
      first ?? null,
      second ?? null,
      element('span', {}, words('cardStretchEnd')),
      third ?? null,
      fourth ?? null,
      reset,
    ),
    shown,
    element('p', { class: 'keys' }, words('cardStretchKeys')),
  );
  return {
    fold,
    onKey(event) {
      if (!event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const step = steps.find(([, , , , key]) => key === event.key);
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      if (fold instanceof HTMLDetailsElement) fold.open = true;
      move(step[0], step[1]);
    },
  };
}
