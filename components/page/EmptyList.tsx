// What stands where no row does: nothing was found to check, or nothing passes the filters.
import { words } from '../../utils/words.ts';

export type EmptyListProps = { readonly filtered: boolean; readonly onClear: () => void };

export const EmptyList = ({ filtered, onClear }: EmptyListProps) =>
  filtered ? (
    <div class="state">
      <p>{words('popupNothingMatches')}</p>
      <button type="button" class="quiet-border" onClick={onClear}>
        {words('popupClearFilters')}
      </button>
    </div>
  ) : (
    <div class="state">
      <h2>{words('popupEmptyTitle')}</h2>
      <p>{words('popupEmptyText')}</p>
    </div>
  );
