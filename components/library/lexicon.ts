// What the reader's own language calls the values of a search: "verdict:später" is no value of ours, but a word of theirs.
import { classWord } from '../../utils/claim-words.ts';
import { kindsWord, kindWord } from '../../utils/kind-words.ts';
import { noteKinds, verdictIds } from '../../utils/notes/note.ts';
import { choicesOf } from '../../utils/notes/own-verdict.ts';
import { dayOf } from '../../utils/search/days.ts';
import type { Lexicon, ValueWords } from '../../utils/search/note-test.ts';
import { type WordKey, words } from '../../utils/words.ts';
import { scaleNow } from '../shared/hooks/useScale.ts';
import { verdictWord } from '../shared/verdict-words.ts';

const named: readonly (readonly [field: string, value: string, says: WordKey])[] = [
  ['is', 'later', 'statusLater'],
  ['is', 'open', 'statusOpen'],
  ['is', 'needs-evidence', 'libraryNeedsEvidence'],
  ['verdict', 'none', 'verdictNone'],
  ['state', 'changed', 'libraryStateChanged'],
  ['state', 'orphan', 'libraryStateGone'],
  ['state', 'moved', 'libraryStateMoved'],
  ['has', 'conflict', 'libraryConflict'],
  ['recheck', 'due', 'libraryShelfDue'],
];
const classes = ['named-person', 'named-organisation', 'other-named', 'unnamed-officials', 'other-unnamed', 'document'];

/** Made anew for each search: the day changes, and the words are looked up quickly. */
export function lexicon(): Lexicon {
  const values: ValueWords[] = [
    ...verdictIds.map((value) => ({ field: 'verdict', value, says: verdictWord(value) })),
    ...choicesOf(scaleNow()).flatMap(({ word }) =>
      word === null ? [] : [{ field: 'verdict', value: word, says: word }],
    ),
    ...noteKinds.flatMap((value) => [
      { field: 'kind', value, says: kindWord(value) },
      { field: 'kind', value, says: kindsWord(value) },
    ]),
    ...named.map(([field, value, key]) => ({ field, value, says: words(key) })),
    ...classes.map((value) => ({ field: 'source', value, says: classWord(value) })),
  ];
  const joints = { and: words('librarySearchAnd'), or: words('librarySearchOr'), not: words('librarySearchNot') };
  return { values, joints, today: dayOf(Date.now()) };
}
