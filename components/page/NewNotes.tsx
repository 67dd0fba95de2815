// Notes that start from no claim: on the words selected in the page, or on the article as a whole.
import { words } from '../../utils/words.ts';
import { useRoving } from '../shared/hooks/useRoving.ts';
import { Icon } from '../shared/icons.tsx';

export type NewNotesProps = { readonly onSelection: () => void; readonly onArticle: () => void };

export const NewNotes = ({ onSelection, onArticle }: NewNotesProps) => (
  <div class="new-notes" {...useRoving(words('popupWriteNote'))}>
    <button type="button" onClick={onSelection}>
      <Icon name="select" />
      {words('popupNoteSelection')}
    </button>
    <button type="button" onClick={onArticle}>
      <Icon name="page" />
      {words('popupNoteArticle')}
    </button>
  </div>
);
