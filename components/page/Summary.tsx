// The end of the list: how the checked claims came out, and what is still wanted.
import { plural, words } from '../../utils/words.ts';
import { VerdictIcon } from '../shared/icons.tsx';
import { groupTitle } from './group-words.ts';
import { outcomeOf, progressOf, type Row } from './page-model.ts';

export type SummaryProps = { readonly rows: readonly Row[]; readonly onShowWanting: () => void };

/** Nothing until everything that counts is checked. */
export function Summary({ rows, onShowWanting }: SummaryProps) {
  const { checked, total } = progressOf(rows);
  if (total === 0 || checked < total) return null;
  const wanting = rows.filter(({ judged }) => judged.needsEvidence).length;
  return (
    <section class="summary" aria-label={words('progressLabel')}>
      <h2>{words('summaryTitle', checked, total)}</h2>
      <ul>
        {outcomeOf(rows).map(({ group, count }) => (
          <li key={group} class={group}>
            <VerdictIcon tone={group} />
            <b>{count}</b> {groupTitle(group)}
          </li>
        ))}
      </ul>
      {wanting > 0 && (
        <button type="button" class="quiet-border" onClick={onShowWanting}>
          {plural('summaryWanting', wanting)}
        </button>
      )}
    </section>
  );
}
