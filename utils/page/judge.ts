// The second look: with root and text known, is this an article? A weighted sum like the gate's, with what the gate could
// not know: how much of the page is story, how its lines end, whether there is a headline.

import type { Passage, PassageKind } from '../span.ts';
import { type Box, isBox, levelOf } from './box.ts';
import { all, documentOf, first, textContent, urlOf } from './dom.ts';
import { type ArticleAnswer, heaviest } from './gate.ts';
import type { Metadata } from './metadata.ts';
import type { Plan } from './plan.ts';
import type { Signals } from './signals.ts';
import type { TextMap } from './text-map.ts';
import { weigh } from './weight.ts';

/** What the points have to outweigh, from the same regression. */
export const bias = -4.8;

/** Points by name. What every page has in some `measure` decides, but is no reason to name. */
export type Scores = {
  readonly signs: Readonly<Record<string, number>>;
  readonly measures: Readonly<Record<string, number>>;
};

/** What the gate said is kept where the page is none to read; otherwise the sum decides, and its heaviest sign is the reason. */
export function judge(
  gate: ArticleAnswer,
  signals: Signals,
  plan: Plan | null,
  facts: Metadata,
  map: TextMap,
): ArticleAnswer {
  if (!gate.yes) return gate;
  if (!plan) return { yes: false, reason: 'no body' };
  if (storyOf(map).chars < 250) return { yes: false, reason: 'little story text' };
  const scores = scoresOf(signals, plan, facts, map);
  const yes = sumOf(scores) > 0;
  return { yes, reason: heaviest(scores.signs, yes) };
}

/** More than nothing where it is an article. `bias` is what the signs have to outweigh. */
export const sumOf = ({ signs, measures }: Scores): number =>
  [...Object.values(signs), ...Object.values(measures)].reduce((a, b) => a + b, bias);

/** The points of every sign: its weight times its strength (0 or 1, a share, the logarithm of a count). */
export function scoresOf(signals: Signals, { root, seen, heading }: Plan, facts: Metadata, map: TextMap): Scores {
  const document = documentOf(seen.root.element);
  const story = storyOf(map);
  const { pathname = '', search = '' } = URL.parse(urlOf(document)) ?? {};
  const path = `${pathname.toLowerCase()}/${search}`;
  const signs: Record<string, number> = {
    'address of a shop or list': -0.9 * flag(shopPath.test(path)),
    'address of a service': -1.7 * flag(servicePath.test(path)),
    'address of a guide': 1.1 * flag(guidePath.test(path)),
    'an author declared': 0.6 * flag(first(document, authors) !== null),
    'calls to act': -1.2 * log(callsIn(document)),
    'headings of other stories':
      -4 * flag(signals['address of a story'].gate > 0 && isSection.test(pathname) && leadAway(root.box)),
  };
  for (const [name, { closer }] of Object.entries(signals)) signs[name] = closer;
  const measures = {
    'its own house': -0.6 * story.own,
    'share of the prose': 1.5 * (root.box.prose / Math.max(1, seen.root.prose)),
    'links in the story': -3.7 * (root.box.linked / Math.max(1, root.box.chars)),
    'headings in the story': -5.7 * (story.headings / Math.max(1, weigh(map.text))),
    'lines that end as sentences': 0.7 * (story.sentences / Math.max(1, story.bodies)),
    'length of its long lines': 0.15 * log(story.long),
    'length of the whole': 0.45 * log(story.chars),
    'length of a line': 0.45 * log(story.line),
    'a headline': 0.75 * flag(heading.headline !== null),
    'a byline': 0.6 * flag(Boolean(facts.byline)),
    'a date': 1.2 * flag(Boolean(facts.published)),
  };
  return { signs, measures };
}

const authors = 'meta[name=author i],meta[property="article:author" i],[rel=author],[itemprop=author]';
const shopPath =
  /\/(?:products?|p|shop|store|collections?|c|category|categories|cat|tags?|search|s|browse|archives?(?!\/\d{4}\/\d\d)|directory|listings?|jobs|catalog|dp|items?|b|department)\/|[?&](?:q|query|search|s|page)=/;
const servicePath =
  /\/(?:services?|solutions?|pricing|products?|platform|tools?|software|company|about(?:-us)?|contact|programs?|courses?|training|industries|use-cases|features)\//;
const guidePath = /guide|how-to|best-|what-is|tips|top-\d|-vs-|why-/;
const call =
  /\b(?:add to (?:cart|bag|basket)|buy now|get started|contact us|book (?:a|now)|(?:free )?trial|(?:request|get) (?:a|your) (?:free )?(?:demo|quote)|schedule|sign up|learn more|shop now|apply now)\b/i;

const flag = (yes: boolean): number => (yes ? 1 : 0);
const log = (count: number): number => Math.log10(count + 1);

/** The address of a section: a word or two, no day, no title. */
const isSection = /^(?:\/[a-z]{2,14}){1,2}\/?$/i;

/** Three headings or more, most of them links: a list of stories, however much of each it gives. */
function leadAway(root: Box): boolean {
  let [headings, links] = [0, 0];
  const visit = (box: Box) => {
    if (box.out || box.chars === 0) return;
    if (levelOf(box) > 1) {
      headings += 1;
      if (box.linked > box.chars * 0.9) links += 1;
    } else for (const child of box.children) if (isBox(child)) visit(child);
  };
  visit(root);
  return links > 2 && links > headings * 0.7;
}

/** Buttons that sell. */
function callsIn(document: Document): number {
  const buttons = all(document, 'button,[role=button],a[class*=btn i],a[class*=button i],a[class*=cta i]');
  let calls = 0;
  for (let i = 0; i < buttons.length && i < 150; i += 1)
    if (call.test((textContent(buttons[i] as Element) ?? '').slice(0, 80))) calls += 1;
  return calls;
}

function storyOf({ text, passages }: TextMap) {
  let [chars, bodies, long, sentences, headings] = [0, 0, 0, 0, 0];
  const lines: number[] = [];
  // A story in pictures is told under them.
  const pictured = charsOf('caption', passages) > charsOf('body', passages) + charsOf('quote', passages);
  for (const passage of passages) {
    const { start, end } = passage;
    const kind = pictured && passage.kind === 'caption' ? 'body' : passage.kind;
    const length = weigh(text.slice(start, end));
    if (kind === 'subheading') headings += length;
    if (kind !== 'headline' && kind !== 'caption') chars += length;
    if (kind !== 'body' && kind !== 'quote') continue;
    bodies += 1;
    lines.push(length);
    if (length > 120) long += length;
    if (/[.!?…。！？．؟।\u0e01-\u0e4e]["”’»)」』]*$/.test(text.slice(Math.max(start, end - 8), end))) sentences += 1;
  }
  const line = lines.sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  const sample = text.slice(0, 30_000);
  const own = ((sample.match(/\b(?:we|our|us)\b/gi)?.length ?? 0) / Math.max(1, sample.length)) * 300;
  return { chars, bodies, long, sentences, headings, line, own };
}

const charsOf = (kind: PassageKind, passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => sum + (passage.kind === kind ? passage.end - passage.start : 0), 0);
