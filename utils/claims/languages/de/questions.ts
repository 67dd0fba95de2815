// What the arithmetic of an article asks, in German.

import type { QuestionWords } from '../../pack/words/question-words.ts';

export const questions: QuestionWords = {
  texts: {
    parts: 'Die Teile ergeben zusammen $1, der Text sagt $2.',
    part: 'Der Teil ist $1, das Ganze $2.',
    ratio: 'Der Anteil beträgt $1 Prozent, der Text sagt $2.',
    times: 'Von $1 auf $2 ist das $3-Fache, der Text sagt $4.',
    share: '$1 von $2 sind $3 Prozent, der Text sagt $4.',
    change: 'Von $1 auf $2 sind $3 Prozent, der Text sagt $4.',
    headline: 'Die Überschrift sagt $1, der Text sagt $2.',
    weekday: '$1 ist ein $2, der Text sagt $3.',
  },
  opens: ': (',
  rest: 'übrigen übrige anderen andere restlichen rest unbekannt unklar meisten einige mehrere',
  restates: ', ( oder also das sind rund etwa',
  changes: 'anstieg stieg steigerung zuwachs rückgang sank fiel gestiegen gesunken plus minus zunahme abnahme um oder',
};
