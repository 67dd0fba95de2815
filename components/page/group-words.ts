// The headings of the list's groups.

import { kindsWord } from '../../utils/kind-words.ts';
import { noteKinds } from '../../utils/notes/note.ts';
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
};

export const groupTitle = (id: string): string => {
  const kind = noteKinds.find((each) => each === id);
  if (kind) return kindsWord(kind);
  const key = titles[id];
  return key ? words(key) : id;
};
