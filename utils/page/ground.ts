// The ground under a range: light or dark. `light-dark()` follows only the page's declared color-scheme, and many dark
// pages declare none, so the colour behind the text is measured. A filter that turns the page round (Dark Reader has one)
// turns the marks round with it: what counts is the ground before it.

export type Ground = 'light' | 'dark';

/** On ground of this luminance dark and light forms of the marks are seen equally well (tests/mark-colours.test.ts). */
const between = 0.22;

/** A pass over many ranges: ancestors are looked at once. Call anew for each paint, as pages change their colours. */
export function measureGround(): (range: Range) => Ground {
  const known = new Map<Element, Ground>();

  const groundOf = (element: Element | null): Ground => {
    if (!element) return canvas();
    const before = known.get(element);
    if (before) return before;
    const style = getComputedStyle(element);
    const background = parse(style.backgroundColor);
    let ground: Ground;
    // An image or gradient tells nothing: the text on it was chosen to be read, so it is the witness.
    if (style.backgroundImage !== 'none') ground = opposite(style.color);
    else if (background && background.alpha > 0.5) ground = background.luminance > between ? 'light' : 'dark';
    else ground = groundOf(element.parentElement);
    known.set(element, ground);
    return ground;
  };
  return (range) => {
    const node = range.startContainer;
    return groundOf(node instanceof Element ? node : node.parentElement);
  };
}

/** Behind everything lies the canvas: dark only where the page's own color-scheme makes it so. */
function canvas(): Ground {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

function opposite(color: string): Ground {
  const text = parse(color);
  return text && text.luminance > between ? 'dark' : 'light';
}

/** Relative luminance as in WCAG 2.2; null for a form that is not rgb (the caller then looks further up). */
function parse(color: string): { luminance: number; alpha: number } | null {
  const rgb = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/.exec(color);
  const srgb = rgb ? null : /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(color);
  const parts = rgb ?? srgb;
  if (!parts) return null;
  const scale = rgb ? 255 : 1;
  const [r, g, b] = [parts[1], parts[2], parts[3]].map((part) => linear(Number(part) / scale));
  const alpha = parts[4] === undefined ? 1 : Number.parseFloat(parts[4]) / (parts[4].endsWith('%') ? 100 : 1);
  return { luminance: 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0), alpha };
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
