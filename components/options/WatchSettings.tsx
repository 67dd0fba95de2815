// Claim watch on articles without notes: which sites, for how long, and a way to clear what was kept.
import { plural, words } from '../../utils/words.ts';
import { SiteList } from './SiteList.tsx';

const periods = [7, 30, 90, 365];

export type WatchSettingsProps = {
  readonly sites: readonly string[];
  readonly keepDays: number;
  readonly onChange: (watch: { readonly sites: readonly string[]; readonly keepDays: number }) => void;
  readonly onClear: () => void;
};

export function WatchSettings({ sites, keepDays, onChange, onClear }: WatchSettingsProps) {
  // An imported setting may hold any number of days: it is offered beside the usual ones.
  const days = [...new Set([...periods, keepDays])].toSorted((a, b) => a - b);
  return (
    <>
      <p>{words('optionsWatchText')}</p>
      <p>{words('optionsWatchSitesText')}</p>
      <SiteList
        id="watch"
        label={words('optionsWatchLabel')}
        example="news.example"
        sites={sites}
        onChange={(changed) => onChange({ sites: changed, keepDays })}
      />
      <div class="row">
        <label>
          {words('optionsWatchKeep')}{' '}
          <select
            value={keepDays}
            onChange={(event) => onChange({ sites, keepDays: Number(event.currentTarget.value) })}
          >
            {days.map((each) => (
              <option key={each} value={each}>
                {plural('optionsWatchDays', each)}
              </option>
            ))}
          </select>
        </label>
        <span class="spacer" />
        <button type="button" class="quiet-border" onClick={onClear}>
          {words('optionsWatchClear')}
        </button>
      </div>
    </>
  );
}
