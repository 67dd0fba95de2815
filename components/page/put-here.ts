// Puts a note on other words of the page: those selected, for one whose words are gone, or more or fewer around a claim.
// It remembers the old ones, and can go back.

import { storeNote } from '../../utils/drafts/store-note.ts';
import { NoReply } from '../../utils/envelope.ts';
import { lookUpAddress } from '../../utils/look-up.ts';
import { askTab } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/note.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { words } from '../../utils/words.ts';
import type { Done } from '../shared/hooks/useUndo.ts';
import type { Target } from './describe-note.ts';

/** What was done, with its undo; or that the words are not there. `reading`: the list that is shown. */
export async function putHere(
  tabId: number,
  reading: number,
  note: Note,
  target: Target = { selection: true },
): Promise<Omit<Done, 'kind'>> {
  const anchor = await askTab(tabId, 'describe', { reading, ...target }).catch((error) => {
    if (error instanceof NoReply) return null;
    throw error;
  });
  if (!anchor?.selector) return { text: words('selection' in target ? 'popupNoSelection' : 'popupNoDescription') };
  const { selector, hint, scope } = anchor;
  const pastSelectors = note.selector ? [...note.pastSelectors, note.selector] : note.pastSelectors;
  const stored = await storeNote(
    note,
    { selector: { ...selector }, hint: hint && { ...hint }, scope, pastSelectors },
    null,
  );
  const back = async () => {
    const { selector: old, hint: oldHint, scope: oldScope, pastSelectors: past } = note;
    await storeNote(stored, { selector: old, hint: oldHint, scope: oldScope, pastSelectors: past }, null);
    return words('orphanBack');
  };
  return { text: words('selection' in target ? 'orphanPlaced' : 'stretchPlaced'), undo: back };
}

/** Where earlier copies of a page are listed; null where it has no address on the web. */
export function archiveOf(url: string): string | null {
  const archive = defaultSettings.lookUps.find((lookUp) => lookUp.url.includes('%u'));
  return archive ? lookUpAddress(archive.url, { words: '', url }) : null;
}
