// Decides cheaply whether a page is probably an article; it runs on every page the reader has allowed, so it stays tiny.
// It would rather say yes once too often: the annotator looks closer.
import { all, allIn, tagName, textContent, urlOf } from './dom.ts';
import { type Signals, signalsOf } from './signals.ts';

export type Verdict = { readonly yes: boolean; readonly reason: string };

/** Whether the page is probably an article, and the sign that weighed most. Reads a bounded number of elements, no layout. */
export function isProbablyArticle(document: Document, signals = signalsOf(document)): Verdict {
  if (!/^(?:https?|file):/.test(urlOf(document))) return { yes: false, reason: 'not a web page' };
  const { paragraphs, chars } = proseOf(document);
  // Some pages put their lines into no paragraphs: what they say of themselves is believed, the closer look sees to it.
  const says = signals['declared an article'] || signals['og:type article'] || signals['address of a story'];
  if (chars < 250 && !says) return { yes: false, reason: 'little prose' };
  let sum = bias + Math.log10(Math.max(250, chars)) * prose;
  for (const name of Object.keys(points) as (keyof Signals)[]) if (signals[name]) sum += points[name] ?? 0;
  const yes = sum > 0;
  return {
    yes,
    reason: heaviest(signals, points, yes) ?? (yes ? `${paragraphs} paragraphs of prose` : 'little prose'),
  };
}

/** The sign that spoke loudest for the verdict. */
export function heaviest(
  signals: Signals,
  weights: Partial<Record<keyof Signals, number>>,
  yes: boolean,
): string | null {
  const shown = (Object.keys(weights) as (keyof Signals)[]).filter((name) => signals[name]);
  const most = (name: keyof Signals) => (weights[name] ?? 0) * (yes ? 1 : -1);
  return shown.filter((name) => most(name) > 0).sort((a, b) => most(b) - most(a))[0] ?? null;
}

/** Points by sign, from a logistic regression over 548 labelled pages; the bias is lowered so that few articles are missed. */
const bias = -1;
const prose = 0.6;
const points: Partial<Record<keyof Signals, number>> = {
  'date in the address': 1.9,
  'address of a story': 2.6,
  'long address': 1.8,
  'address of a forum': -4.2,
  'address of an offer': -0.7,
  'front page address': -4,
  'declared an article': 2,
  'og:type article': 1.8,
  'declared a product': -3,
  'declared a list': -3.4,
  'declared a forum': -2.3,
  'publication date': 1.4,
  'forum software': -2.6,
  'a basket': -2.3,
  'a time': 1.1,
  'one h1': 0.6,
};

/** How many paragraphs are looked at: a story has shown itself by then. */
const looked = 250;

function proseOf(document: Document): { paragraphs: number; chars: number } {
  const found = all(document, 'p,pre,li,blockquote,article div,main div,[itemprop=articleBody] div');
  let paragraphs = 0;
  let chars = 0;
  for (let i = 0, seen = 0; i < found.length && seen < looked && i < 3_000; i += 1) {
    const element = found[i] as Element;
    if (tagName(element) === 'div' && allIn(element, 'div,p,ul,section,article,form,h2').length > 0) continue;
    seen += 1;
    const length = (textContent(element) ?? '').trim().length;
    if (length < 80) continue;
    let linked = 0;
    const links = allIn(element, 'a');
    for (let j = 0; j < links.length && j < 30; j += 1) linked += (textContent(links[j] as Element) ?? '').length;
    if (linked > length * 0.5) continue;
    paragraphs += 1;
    chars += length;
  }
  return { paragraphs, chars };
}
