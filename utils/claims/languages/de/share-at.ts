// "Jeder dritte", "jedes zehnte Kind": one of so many, told by an ordinal.

import type { Grammar } from '../../pack/words/grammar.ts';
import { ordinals } from './ordinals.ts';

const each = /^jede[rsmn]?$/;
/** "Jede zweite Woche", "jedes dritte Mal" tell how often, not how many. */
const often =
  /^(?:mal|sekunde|minute|stunde|tag|woche|monat|quartal|jahr|jahrzehnt|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|wochenende|abend|morgen|nacht)$/;

/** A share of all that begins at a token, or null. The first is no share. */
export const shareAt: NonNullable<Grammar['shareAt']> = (tokens, at) => {
  if (!each.test(tokens[at]?.low ?? '')) return null;
  const nth = ordinals[tokens[at + 1]?.low ?? ''] ?? 0;
  if (nth < 2 || often.test(tokens[at + 2]?.low ?? '')) return null;
  return { from: at, to: at + 2, low: 1 / nth, high: 1 / nth, form: 'fraction', scale: 1, inner: -1 };
};
