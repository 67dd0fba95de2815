// The colours of the kinds, the reader's own among them. One colour is chosen; its form for light and its form for dark
// ground are made from it, so that the underline stays visible (WCAG 2.2, 1.4.11: 3 to 1) whatever the page looks like.
import type { ClaimKind } from './claims/model/kinds.ts';

export type Colours = Readonly<Partial<Record<ClaimKind, string>>>;
export type Forms = { readonly light: string; readonly dark: string };

/** Grounds that pages have; the form for it and the ink pages write on it with. */
export const grounds = {
  white: { colour: '#ffffff', form: 'light', ink: '#333333' },
  sepia: { colour: '#f4ecd8', form: 'light', ink: '#433422' },
  grey: { colour: '#d0d0d0', form: 'light', ink: '#222222' },
  black: { colour: '#000000', form: 'dark', ink: '#cccccc' },
} as const;
export type GroundName = keyof typeof grounds;

/** What a form's underline must reach against the ground, and text on a tinted ground. */
export const leastLine = 3;
export const leastText = 4.5;

/** The share of the colour in the tint under the words. */
export const tint = { light: 0.12, dark: 0.16 } as const;

export const isColour = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

/** A chosen colour made darker for light grounds and lighter for dark ones, as little as is needed. */
export function formsOf(colour: string): Forms {
  const towards = (end: string, form: 'light' | 'dark'): string => {
    for (let share = 0; share < 1; share += 0.05) {
      const tried = mixed(end, colour, share);
      if (
        checksOf({ light: tried, dark: tried }).every(
          ({ ground, line }) => grounds[ground].form !== form || line >= leastLine,
        )
      )
        return tried;
    }
    return end;
  };
  return { light: towards('#000000', 'light'), dark: towards('#ffffff', 'dark') };
}

export type Check = { readonly ground: GroundName; readonly line: number; readonly text: number };

/** How two forms fare on every ground: contrast of the underline, and of the page's own text over the tint. */
export function checksOf(forms: Forms): Check[] {
  return (Object.keys(grounds) as GroundName[]).map((ground) => {
    const { colour, form, ink } = grounds[ground];
    const under = mixed(forms[form], colour, tint[form]);
    return { ground, line: contrast(forms[form], under), text: contrast(ink, under) };
  });
}

/** Contrast ratio of two colours, WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `share` of `over` on `under`, in sRGB as browsers mix. */
function mixed(over: string, under: string, share: number): string {
  const below = channels(under);
  const parts = channels(over).map((value, at) => Math.round(value * share + (below[at] ?? 0) * (1 - share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
