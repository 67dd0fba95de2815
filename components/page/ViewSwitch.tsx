// The two views of a page, and how much there is to check in each.
import { claimViews } from '../../utils/claims/model/kinds.ts';
import { words } from '../../utils/words.ts';
import type { PageViews } from './hooks/usePage.ts';

const names = { key: 'viewKey', all: 'viewAll' } as const;
const meanings = { key: 'viewKeyMeans', all: 'viewAllMeans' } as const;

export const ViewSwitch = ({ now, counts, choose }: PageViews) => (
  <fieldset class="views">
    <legend class="unseen">{words('viewLabel')}</legend>
    {claimViews.map((view) => (
      <button
        key={view}
        type="button"
        aria-pressed={now === view}
        title={words(meanings[view])}
        onClick={() => choose(view)}
      >
        {words(names[view])} <b>{counts[view]}</b>
      </button>
    ))}
  </fieldset>
);
