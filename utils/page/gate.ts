// Decides cheaply whether a page is probably an article; it runs on every page the reader has allowed, so it stays tiny.
// It would rather say yes once too often: the annotator looks closer.
import { all, allIn, firstIn, tagName, textContent } from './dom.ts';
import { type Signals, signalsOf } from './signals.ts';
import { weigh } from './weight.ts';

export type ArticleAnswer = { readonly yes: boolean; readonly reason: string };

/** Few articles are to be missed: lower by two than what parts articles from other pages best. */
const bias = 1;
const prose = 0.6;

/** Whether the page is probably an article, and the sign that weighed most. Reads a bounded number of elements, no layout. */
export function isProbablyArticle(document: Document, signals: Signals = signalsOf(document)): ArticleAnswer {
  let chars = proseOf(document, 'p,pre,li,blockquote,td,article div,main div,td div');
  // Lines in boxes of any kind: asked for only where there are hardly any others.
  if (chars < 250) chars = proseOf(document, 'div,section,dd,font');
  // Some pages put their lines into no paragraphs: what they say of themselves is believed, the closer look sees to it.
  const says = (['declared an article', 'og:type article', 'address of a story'] as const).some(
    (name) => signals[name].gate > 0,
  );
  if (chars < 250 && !says) return { yes: false, reason: 'little prose' };
  let sum = Math.log10(Math.max(250, chars)) * prose - bias;
  const points = gatePoints(signals);
  for (const many of Object.values(points)) sum += many;
  const yes = sum > 0;
  return { yes, reason: heaviest(points, yes) };
}

/** What each sign weighs at the gate. */
export const gatePoints = (signals: Signals): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(signals).map(([name, { gate }]) => [name, gate]));

/** The sign that spoke loudest for the verdict. */
export function heaviest(points: Readonly<Record<string, number>>, yes: boolean): string {
  let reason = yes ? 'form of the text' : 'no sign of an article';
  let most = 0;
  for (const [name, many] of Object.entries(points)) {
    if ((yes ? many : -many) <= most) continue;
    most = Math.abs(many);
    reason = name;
  }
  return reason;
}

/** How many paragraphs are looked at: a story has shown itself by then. */
const looked = 250;

/** Characters in lines of some length that are not mostly links. */
function proseOf(document: Document, places: string): number {
  const found = all(document, places);
  let chars = 0;
  for (let i = 0, seen = 0; i < found.length && seen < looked && i < 3_000; i += 1) {
    const element = found[i] as Element;
    if (!/^(?:p|pre|li|blockquote)$/.test(tagName(element)) && firstIn(element, 'div,p,ul,td,section,article,form,h2'))
      continue;
    seen += 1;
    const text = (textContent(element) ?? '').trim();
    const length = weigh(text);
    // What is written in signs comes in shorter paragraphs.
    if (length < (length > text.length ? 25 : 80)) continue;
    let linked = 0;
    const links = allIn(element, 'a');
    for (let j = 0; j < links.length && j < 30; j += 1) linked += weigh(textContent(links[j] as Element) ?? '');
    if (linked > length * 0.5) continue;
    chars += length;
  }
  return chars;
}
