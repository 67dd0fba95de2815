// The headings of the list's groups.
import { type WordKey, words } from '../../utils/words.ts';

const titles: Readonly<Record<string, WordKey>> = {
  away: 'popupGroupAway',
  whole: 'popupGroupWhole',
  text: 'popupGroupText',
  weight: 'popupGroupWeight',
  unnamed: 'popupGroupUnnamed',
  none: 'popupGroupNone',
  documents: 'popupGroupDocuments',
  named: 'popupGroupNamed',
  sourceless: 'popupGroupSourceless',
  open: 'popupGroupOpen',
  later: 'popupGroupLater',
  false: 'popupGroupFalse',
  mixed: 'popupGroupMixed',
  true: 'popupGroupTrue',
  other: 'popupGroupOther',
  casualty: 'kindsCasualty',
  figure: 'kindsFigure',
  quote: 'kindsQuote',
  statement: 'kindsStatement',
  date: 'kindsDate',
  selection: 'kindsSelection',
  article: 'kindsArticle',
};

export const groupTitle = (id: string): string => {
  const key = titles[id];
  return key ? words(key) : id;
};
