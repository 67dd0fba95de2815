// What stands where no row does: nothing was found to check, nothing that comes first, or nothing passes the filters.
import { plural, words } from '../../utils/words.ts';

export type EmptyListProps = {
  readonly filtered: boolean;
  /** Rows that the other view would show. */
  readonly hidden: number;
  readonly onClear: () => void;
  readonly onAll: () => void;
};

export function EmptyList({ filtered, hidden, onClear, onAll }: EmptyListProps) {
  if (filtered) return <Nothing says={words('popupNothingMatches')} offer={words('popupClearFilters')} act={onClear} />;
  if (hidden > 0) return <Nothing says={words('viewKeyEmpty')} offer={plural('viewShowAll', hidden)} act={onAll} />;
  return (
    <div class="state">
      <h2>{words('popupEmptyTitle')}</h2>
      <p>{words('popupEmptyText')}</p>
    </div>
  );
}

const Nothing = ({ says, offer, act }: { says: string; offer: string; act: () => void }) => (
  <div class="state">
    <p>{says}</p>
    <button type="button" class="quiet-border" onClick={act}>
      {offer}
    </button>
  </div>
);
