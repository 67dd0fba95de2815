// A verb that stands before its speaker: only in its plain form, and only one that frames a quotation.
import type { Cue } from '../types.ts';
import * as Complement from '../words/complements.ts';
import { takesAny } from './cues.ts';

/** Whether the speaker of a cue may stand behind it: "said Roe", no "told Roe" and no "has said Roe". */
export const turns = (cue: Cue): boolean =>
  cue.shape === 'finite' && cue.plain && takesAny(cue, Complement.quote) && !takesAny(cue, Complement.person);
