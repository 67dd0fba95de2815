// A verb that stands before its speaker: only in its plain form, and only one that frames a quotation.
import type { Cue } from '../types.ts';
import * as Takes from '../words/takes.ts';
import { takesAny } from './cues.ts';

/** Whether the speaker of a cue may stand behind it: "said Roe", no "told Roe" and no "has said Roe". */
export const turns = (cue: Cue): boolean =>
  cue.shape === 'finite' && cue.plain && takesAny(cue, Takes.quote) && !takesAny(cue, Takes.person);
