// The second look: with root and text known, is this an article? A weighted sum like the gate's, with what the gate could
// not know: how much of the page is story, how its lines end, whether there is a headline.
import { heaviest, type Verdict } from './gate.ts';
import type { Plan } from './read.ts';
import type { Signals } from './signals.ts';
import type { TextMap } from './text-map.ts';

/** Points by sign, from a logistic regression over 548 labelled pages; F1 0.95 on pages it had not seen (ten folds). */
const bias = -6.7;
const points: Readonly<Record<keyof Signals, number>> = {
  'date in the address': 2.2,
  'address of a story': 3,
  'long address': 1.2,
  'address of a forum': -3.6,
  'front page address': -4,
  'declared an article': 0.6,
  'og:type article': 1.5,
  'declared a product': -3.4,
  'declared a list': -3.1,
  'declared a forum': -4.2,
  'publication date': 0.1,
  'forum software': -2.7,
  'a basket': -2,
  'a time': 0.7,
  'one h1': 0.4,
};
const measures = {
  'share of the prose': 3.1,
  'links in the story': -5,
  'headings in the story': -8.8,
  'lines that end as sentences': 1.6,
  'length of the story': 0.3,
  'a headline': 1.8,
  'a byline': 1,
  'a date': 1.3,
};

/** What the gate said is kept where the page is none to read; otherwise the sum decides, and its heaviest sign is the reason. */
export function judge(gate: Verdict, signals: Signals, plan: Plan | null, map: TextMap): Verdict {
  if (!gate.yes) return gate;
  if (!plan) return { yes: false, reason: 'no body' };
  const story = measure(plan, map);
  if (story.chars < 250) return { yes: false, reason: 'little story text' };
  let sum = bias;
  const shown: Record<string, number> = {};
  for (const name of Object.keys(points) as (keyof Signals)[]) {
    if (signals[name] === 0) continue;
    shown[name] = points[name];
    sum += points[name];
  }
  for (const name of Object.keys(measures) as (keyof typeof measures)[]) sum += story.values[name] * measures[name];
  const yes = sum > 0;
  return { yes, reason: heaviest(shown, yes) };
}

function measure({ root, seen, heading, facts }: Plan, { text, passages }: TextMap) {
  let chars = 0;
  let bodies = 0;
  let long = 0;
  let sentences = 0;
  let headings = 0;
  for (const { kind, start, end } of passages) {
    if (kind === 'subheading') headings += end - start;
    if (kind !== 'headline' && kind !== 'caption') chars += end - start;
    if (kind !== 'body' && kind !== 'quote') continue;
    bodies += 1;
    if (end - start > 120) long += end - start;
    if (/[.!?…]["”’»)]*$/.test(text.slice(Math.max(start, end - 8), end))) sentences += 1;
  }
  return {
    chars,
    values: {
      'share of the prose': root.box.prose / Math.max(1, seen.root.prose),
      'links in the story': root.box.linked / Math.max(1, root.box.chars),
      'headings in the story': headings / Math.max(1, text.length),
      'lines that end as sentences': sentences / Math.max(1, bodies),
      'length of the story': Math.log10(long + 1),
      'a headline': heading.headline ? 1 : 0,
      'a byline': facts.byline ? 1 : 0,
      'a date': facts.published ? 1 : 0,
    },
  };
}
