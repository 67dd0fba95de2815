// The orders in which source, cue and content may stand, each a file of its own with an example. Of those asked about the
// same thing the first that answers counts. They are written for languages whose reported words stand as in English.
import type { Order } from '../order.ts';
import { accordingTo } from './according-to.ts';
import { afterLead } from './after-lead.ts';
import { asClause } from './as-clause.ts';
import { asked } from './asked.ts';
import { beforePassage } from './before-passage.ts';
import { besideVerb } from './beside-verb.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { doneBy } from './done-by.ts';
import { inPredicate } from './in-predicate.ts';
import { inverted } from './inverted.ts';
import { itWasSaid } from './it-was-said.ts';
import { label } from './label.ts';
import { leading } from './leading.ts';
import { ownedNoun } from './owned-noun.ts';
import { quotedBy } from './quoted-by.ts';
import { roundCue } from './round-cue.ts';
import { roundSpeaker } from './round-speaker.ts';
import { saidAs } from './said-as.ts';
import { saidTo } from './said-to.ts';
import { signature } from './signature.ts';
import { tail } from './tail.ts';

/** Orders by what they are asked about. */
export type Orders = {
  /** A phrase that names a source. */
  readonly phrase: readonly Order[];
  /** A noun that reports, with a clause behind it. */
  readonly noun: readonly Order[];
  /** A sentence, once: signs stand where else a cue does. */
  readonly line: readonly Order[];
  /** A verb whose subject is the speaker. */
  readonly active: readonly Order[];
  readonly passive: readonly Order[];
  /** Words in marks that no cue holds, with hardly a word beside them. */
  readonly lone: readonly Order[];
  /** Words in marks that no cue holds, among others. */
  readonly uncued: readonly Order[];
};

export const orders: Orders = {
  phrase: [accordingTo],
  noun: [ownedNoun],
  line: [label, tail, signature],
  active: [leading, roundSpeaker, inverted, roundCue, cueAfter, asked, asClause, cueBefore, beforePassage],
  passive: [quotedBy, doneBy, saidTo, itWasSaid, saidAs],
  lone: [besideVerb],
  uncued: [besideVerb, afterLead, inPredicate],
};
