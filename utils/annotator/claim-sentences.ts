// The sentences that hold claims: what the list shows a claim in, so that a bare "6 metres" never stands alone.

import type { Article } from '../article.ts';
import type { Piece } from '../claims/model/claim.ts';
import type { ListedSentence } from '../messages.ts';
import { overlap, type Span, textOf } from '../span.ts';

/** Longer than this a sentence is not read in a list; the rest of it is left out, but never words of a claim. */
const longest = 600;

/** Points after these end no sentence in any language of ours: titles, initials, "No. 4", an ordinal. */
const opens =
  /(?:^|[\s(“„«"'])(?:\p{L}|\d{1,2}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sgt|Lt|Maj|Gov|Sen|Rep|Rev|Capt|Cpl|Hon|Jr|Sr|vs|No|Nr|Hr|Fr|Mme|Mlle|Sra)\.\s*$/u;

/**
 * The sentences of an article that hold the given claims, in order: spans of article.text with their words (UTF-16). Claims come in
 * order too, as the engine gives them. A claim of several sentences makes them one. Cut by the browser's own Intl.Segmenter, which knows the stops of every language.
 */
export function sentencesHolding(
  article: Pick<Article, 'text' | 'language' | 'passages'>,
  claims: readonly Span[],
): ListedSentence[] {
  const cut = segmenter(article.language);
  const found: ListedSentence[] = [];
  let next = 0;
  for (const passage of article.passages) {
    const first = next;
    while (next < claims.length && (claims[next]?.start ?? 0) < passage.end) next++;
    const inside = claims.slice(first, next);
    if (inside.length === 0) continue;
    for (const sentence of joined(cutInto(article.text, passage, cut), inside)) {
      const held = inside.filter((claim) => overlap(claim, sentence) > 0);
      if (held.length === 0) continue;
      const words = shortened(article.text, sentence, held);
      found.push(passage.kind === 'headline' ? { ...words, headline: true } : words);
    }
  }
  return found;
}

const kept = new WeakMap<readonly Span[], readonly ListedSentence[]>();

/**
 * The same, once for a list of claims. For a caller that asks when it needs them: the first segmenter of a page takes 12 ms,
 * and the list alone shows sentences.
 */
export function sentencesOf(article: Article, claims: readonly Span[]): readonly ListedSentence[] {
  const sentences = kept.get(claims) ?? sentencesHolding(article, claims);
  kept.set(claims, sentences);
  return sentences;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    // A page may call its language anything.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function cutInto(text: string, passage: Span, cut: Intl.Segmenter): Span[] {
  const found: Span[] = [];
  let start = passage.start;
  for (const { index, segment } of cut.segment(textOf(text, passage))) {
    const end = passage.start + index + segment.length;
    if (opens.test(segment) && end < passage.end) continue;
    found.push({ start, end });
    start = end;
  }
  return found;
}

/** Sentences that one claim reaches over are one. */
function joined(sentences: readonly Span[], claims: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    const bridged = last && claims.some((claim) => claim.start < sentence.start && claim.end > sentence.start);
    if (last && bridged) found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push(sentence);
  }
  return found;
}

/** Without the space around it, and cut at both ends where it is too long. */
function shortened(text: string, sentence: Span, held: readonly Span[]): Piece {
  const from = Math.min(...held.map(({ start }) => start));
  const to = Math.max(...held.map(({ end }) => end));
  const room = Math.max(0, longest - (to - from)) / 2;
  const whole = sentence.end - sentence.start <= longest;
  const near = whole
    ? sentence
    : { start: Math.max(sentence.start, from - room), end: Math.min(sentence.end, to + room) };
  const words = textOf(text, near);
  const start = near.start + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length, exact: words.trim() };
}
