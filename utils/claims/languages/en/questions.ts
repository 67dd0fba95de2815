// What the arithmetic of an article asks, in English.
import type { QuestionWords } from '../../pack/words/question-words.ts';

export const questions: QuestionWords = {
  texts: {
    parts: 'The parts add up to $1, the text says $2.',
    part: 'The part is $1, the whole is $2.',
    ratio: 'The share is $1 per cent, the text says $2.',
    times: 'From $1 to $2 is $3 times, the text says $4.',
    share: '$1 of $2 is $3 per cent, the text says $4.',
    change: 'From $1 to $2 is $3 per cent, the text says $4.',
    headline: 'The headline says $1, the text says $2.',
    weekday: '$1 is a $2, the text says $3.',
  },
  opens: ': (',
  rest: 'rest others other remaining remainder unknown unclear most some several many more still dozens',
  restates: ', ( or about roughly nearly some that is equal to and',
  changes: 'rise rose increase up jump gain growth fall fell drop down decrease decline cut or',
};
