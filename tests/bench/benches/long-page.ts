// A made page of any length, edited all over, with notes from before the edit: sentences, figures, names, and a few that
// were taken out. Seeded: the same page on every run.
import { describe } from '../../../utils/anchoring/describe.ts';
import type { AnchorRequest } from '../../../utils/messages.ts';
import type { TextMap } from '../../../utils/page/text-map.ts';

const nouns = 'river council mayor bridge harbour school report budget winter table ferry signal'.split(' ');
const verbs = 'opened closed moved painted counted praised named'.split(' ');

export function longPage(words: number, notes: number): { map: TextMap; requests: AnchorRequest[] } {
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const of = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const sentences = Array.from(
    { length: Math.round(words / 12) },
    () => `The ${of(nouns)} of ward ${next(900)} ${of(verbs)} the ${of(nouns)} on day ${next(365)}, ${of(nouns)} said.`,
  );
  const join = (all: readonly string[]) => all.map((one, n) => one + (n % 4 === 3 ? '\n\n' : ' ')).join('');
  const before = join(sentences);
  const requests = Array.from({ length: notes }, (_, n): AnchorRequest => {
    const nth = Math.floor((n * sentences.length) / notes);
    const start = join(sentences.slice(0, nth)).length;
    const whole = sentences[nth] ?? '';
    const figure = /\d+/.exec(whole);
    const span =
      n % 3 === 0 && figure
        ? { start: figure.index, end: figure.index + figure[0].length }
        : { start: 0, end: whole.length };
    const { selector, hint } = describe(before, { start: start + span.start, end: start + span.end });
    return { id: `${n}`, kind: null, scope: 'article', selector, hint };
  });
  const after = sentences.flatMap((one, n) => {
    if (n % 11 === 5) return [];
    if (n % 7 === 3) return ['Rain fell again.', one];
    return [n % 3 === 1 ? one.replace('The', 'That').replace(/said\.$/, 'added.') : one];
  });
  const never = (): never => {
    throw new Error('Only the text is asked for.');
  };
  const text = join(after);
  return { map: { text, passages: [], range: never, offset: never, spanOf: never, connected: never }, requests };
}
