// The signs of the interface: drawn on a 16 px grid in the colour of the text, hidden from screen readers, which get the
// word beside them.
import type { Tone } from './verdict-words.ts';

const paths = {
  note: 'M3 13l.6-2.8 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7l-7.2 7.2L3 13z',
  select: 'M3 3h10M3 6h6M3 13h10M3 9.5h10M12 6h1',
  page: 'M4 2.5h5.5L12 5v8.5H4zM9 2.5V5.5h3M6 8h4M6 10.5h4',
  export: 'M8 2.5v7M5.2 7L8 9.8 10.8 7M3 11v2.5h10V11',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  options:
    'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M8.6 4.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M4.1 11.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0',
  library: 'M3 3v10M6 3v10M9 3.2l3.2 9.6',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5',
  plus: 'M8 3.5v9M3.5 8h9',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  warn: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.2v.3',
  marks: 'M3 12.5h10M4.5 9.5L8 2.5l3.5 7M5.6 7.3h4.8',
  unmarked: 'M4.5 9.5L8 2.5l3.5 7M5.6 7.3h4.8M2.5 13.5l11-11',
  link: 'M6.5 9.5l3-3M7 4.8l1.4-1.4a2.6 2.6 0 0 1 3.7 3.7L10.7 8.5M9 11.2l-1.4 1.4a2.6 2.6 0 0 1-3.7-3.7L5.3 7.5',
} as const;
export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

// Told apart by form, not by colour: a circle is true, a square false, a diamond mixed; only outlined is "mostly".
const circle = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z';
const square = 'M2.5 2.5h11v11h-11z';
const check = 'M5 8.2l2.2 2.3 3.9-4.7';
const cross = 'M5.5 5.5l5 5M10.5 5.5l-5 5';
const tones: Record<Tone, { readonly shape: string; readonly sign?: string; readonly filled?: true }> = {
  true: { shape: circle, sign: check, filled: true },
  'mostly-true': { shape: circle, sign: check },
  mixed: { shape: 'M8 1.5L14.5 8 8 14.5 1.5 8z', filled: true },
  'mostly-false': { shape: square, sign: cross },
  false: { shape: square, sign: cross, filled: true },
  open: { shape: circle },
  later: { shape: circle, sign: 'M8 4.8V8l2.3 1.5' },
  other: { shape: 'M3 5.5h10M3 10.5h10' },
};

/** `was`: the verdict was on other words, so its outline is broken and nothing is filled. */
export const VerdictIcon = ({ tone, was = false }: { readonly tone: Tone; readonly was?: boolean }) => {
  const { shape, sign, filled } = tones[tone];
  const full = filled && !was;
  return (
    <svg class="tone" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={shape}
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        {...((was || tone === 'open') && { 'stroke-dasharray': '2 2.2' })}
      />
      {sign && <path class={full ? 'cut' : ''} d={sign} fill="none" stroke="currentColor" stroke-width="1.7" />}
    </svg>
  );
};
