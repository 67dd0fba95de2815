// Who says what in German, as far as it goes: a few verbs, and the small words that stand around them.

import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import { reportingForms } from './reports/verbs.ts';

export const attribution: AttributionWords = {
  // What the engine asks of a verb is whether it reports: the rest is read by `reportsIn`.
  verbs: [
    {
      complements: 'quote clause',
      forms: reportingForms()
        .map((form) => `${form} ${form} ${form} ${form}`)
        .join('; '),
    },
  ],
  determiners: 'der die das den dem des ein eine einen einem einer eines',
  subjects: 'er sie es wir ich',
  be: 'ist sind war waren',
  auxiliaries: 'hat haben hatte hatten habe hätte hätten wird werden würde würden soll sollen',
  negations: 'nicht nie',
  and: 'und oder',
  but: 'aber doch',
  prepositions: 'am an auf aus bei in im mit nach seit von vom vor zu zum zur über',
  nounPrepositions: 'von vom',
  of: 'von vom',
  as: 'wie',
  that: 'dass',
  questions: 'ob wer was wann wo warum',
  subordinators: 'wenn weil während nachdem bevor',
  times: 'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute',
  finiteVerbs: 'hält hielt kommt kam geht ging bleibt blieb steigt stieg',
};
