// A quote or a statement from an attribution, with the class of its source.

import type { Span } from '../../span.ts';
import type { Finding, Piece, Source } from '../model/claim.ts';
import type { Run } from '../model/reading.ts';
import type { LanguagePack } from '../pack/language-pack.ts';
import { piece } from '../text/match.ts';
import type { Attribution } from './types.ts';
import { classOf } from './who/classify.ts';

export function findingOf(
  kind: 'quote' | 'statement',
  { start, end }: Span,
  said: Attribution | null,
  reading: Run,
  pack: LanguagePack,
  continues: boolean,
): Finding {
  const mention = said?.source ? piece(reading.text, said.source) : null;
  const finding: Finding = {
    kind,
    start,
    end,
    rule: said?.rule ?? 'marks',
    source: mention ? sourceOf(mention, said, reading, pack) : null,
    cue: said?.cue ? piece(reading.text, said.cue) : null,
  };
  return continues ? { ...finding, continues: true } : finding;
}

/** "who" stands for the words before it; whom those name is settled with the whole article in view. */
function sourceOf(mention: Piece, said: Attribution | null, reading: Run, pack: LanguagePack): Source {
  const antecedent = said?.antecedent;
  // "ROE:" in a talk is a name in capitals and no abbreviation.
  const words = said?.rule === 'talk' ? inSmall(mention.exact) : mention.exact;
  if (!antecedent) return { ...mention, class: classOf(words, pack, opens(reading.text, mention.start)) };
  const name = reading.text.slice(antecedent.start, antecedent.end);
  return { ...mention, name, class: classOf(name, pack) };
}

const inSmall = (words: string): string =>
  words.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** Whether a sentence begins here: nothing, a stop or an opening mark stands before. */
function opens(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return before.includes('\n') || before.trim() === '' || openers.includes(before.trimEnd().slice(-1));
}

const openers = '.!?:;“"‘\'«(—–';
