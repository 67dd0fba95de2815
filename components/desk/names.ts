// What a text of the reader's own is called, and why a file is none, in words.
import type { Version } from '../../utils/desk/kept-texts.ts';
import type { Refusal } from '../../utils/desk/read-own-file.ts';
import { type WordKey, words } from '../../utils/words.ts';

const refusals: Readonly<Record<Refusal['error'], WordKey>> = {
  damaged: 'draftDamaged',
  'too-large': 'draftTooLarge',
  'no-document': 'draftNoDocument',
  entities: 'draftEntities',
  protected: 'draftProtected',
  empty: 'draftEmpty',
  long: 'draftLong',
  other: 'draftNotText',
};

export const refusalWords = (name: string, error: Refusal['error']): string =>
  words(refusals[error], name || words('draftPasted'));

export const nameOf = ({ name }: Pick<Version, 'name'>): string => name || words('draftPasted');
