// Rows brought together by the sentence they stand in: what the reader reads is one sentence, however much it claims.

import type { Claim, Piece } from '../../utils/claims/model/claim.ts';
import { contains, holds, type Span } from '../../utils/span.ts';

/** What of a row counts here. */
type Standing = {
  readonly id: string;
  readonly at: number;
  readonly claim: Claim | null;
  readonly sentence: Piece | null;
};

/** The rows of one sentence, in the order of the article; a row without a sentence stands by itself. */
export type Sentence<Row extends Standing> = {
  readonly id: string;
  readonly words: Piece | null;
  readonly rows: readonly Row[];
};

/** Each sentence stands where the first of its rows stood; within it they stand as in the article. */
export function inSentences<Row extends Standing>(rows: readonly Row[]): Sentence<Row>[] {
  const found = new Map<Piece | Row, Row[]>();
  for (const row of rows) {
    const of = row.sentence ?? row;
    const known = found.get(of);
    if (known) known.push(row);
    else found.set(of, [row]);
  }
  return [...found.values()].map((its) => {
    const inOrder = its.toSorted((a, b) => a.at - b.at || lengthOf(b) - lengthOf(a));
    return { id: inOrder[0]?.id ?? '', words: inOrder[0]?.sentence ?? null, rows: inOrder };
  });
}

/** The sentence that holds an offset of article.text; null where none does. `sentences` in order, none over another. */
export function sentenceAt<S extends Piece>(sentences: readonly S[], offset: number): S | null {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  const found = sentences[from];
  return found && holds(found, offset) ? found : null;
}

/** The words of a sentence cut where they are claimed: of claims one in another only the inner is bold. */
export function boldIn(words: Piece, rows: readonly Standing[]): { readonly text: string; readonly bold: boolean }[] {
  const spans = rows.flatMap(({ claim }) => (claim && contains(words, claim) ? [claim] : []));
  const inner = spans.filter((span) => !spans.some((other) => other !== span && isWithin(other, span)));
  const found: { text: string; bold: boolean }[] = [];
  let at = words.start;
  const add = (to: number, bold: boolean) => {
    if (to > at) found.push({ text: words.exact.slice(at - words.start, to - words.start), bold });
    at = Math.max(at, to);
  };
  for (const { start, end } of inner.toSorted((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(words.end, false);
  return found;
}

const isWithin = (inner: Span, outer: Span): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;

/** An outer claim stands before what it holds. */
const lengthOf = ({ claim }: Standing): number => (claim ? claim.end - claim.start : 0);
