// Reads schema.org data from JSON-LD. A page may carry megabytes of it, or broken or hostile pieces: what is too large is
// not parsed, what does not parse is skipped, and only plain values are ever taken out.
import { all, attribute, textContent } from './dom.ts';

export type Thing = Readonly<Record<string, unknown>>;

const limits = { script: 600_000, total: 1_500_000, things: 2_000, depth: 12 };

/** Every object with a type, in order of appearance. Never throws. Pauses between scripts. */
export function* thingsOf(document: Document): Generator<void, Thing[]> {
  const things: Thing[] = [];
  let total = 0;
  const scripts = all(document, 'script[type*="ld+json" i], meta[name*="ld+json" i]');
  for (let i = 0; i < scripts.length && i < 50; i += 1) {
    const script = scripts[i] as Element;
    // Some page builders write into a meta element what belongs into a script.
    const source = attribute(script, 'content') || (textContent(script) ?? '');
    total += source.length;
    if (source.length > limits.script || total > limits.total) continue;
    collect(parse(source), things, 0);
    if (source.length > 50_000) yield;
  }
  return things;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Newlines inside strings and comment or CDATA marks around the data are the common faults.
    const data = source.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
    const end = Math.max(data.lastIndexOf('}'), data.lastIndexOf(']'));
    try {
      return JSON.parse(data.slice(Math.max(0, data.search(/[{[]/)), end + 1).replace(/[\n\r\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > limits.depth || things.length > limits.things || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  if ('@type' in thing) things.push(thing);
  for (const inner of Object.values(thing)) if (typeof inner === 'object') collect(inner, things, depth + 1);
}

/** The types of a thing without their namespace: "NewsArticle". */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
}

/** The words of a value: a string, the name of a thing, or the first of a list. '' for anything else. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.length > 0 ? wordsOf(value[0]) : '';
  if (typeof value === 'object' && value !== null) {
    const thing = value as Thing;
    return wordsOf(thing.name ?? thing['@value'] ?? '');
  }
  return '';
}

const storyTypes =
  /(?:^|[a-z])(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$|^(?:Article|BlogPosting|Report|TechArticle|Recipe)$/;

export const isStory = (thing: Thing): boolean => typesOf(thing).some((type) => storyTypes.test(type));

/** The page as such, where a site describes it and no story. */
export const isPage = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /^(?:Web|Item|Medical)\w*Page$/.test(type));
