// Sites never to touch.
import { words } from '../../utils/words.ts';
import { SiteList } from './SiteList.tsx';

export type NeverSitesProps = {
  readonly sites: readonly string[];
  /** Those that a policy blocks: shown, and not the reader's to remove. */
  readonly byPolicy: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
};

export const NeverSites = ({ sites, byPolicy, onChange }: NeverSitesProps) => (
  <>
    <p>{words('optionsNeverText')}</p>
    <SiteList id="never" label={words('optionsNeverLabel')} example="mail.example" sites={sites} onChange={onChange} />
    {byPolicy.length > 0 && (
      <ul class="plain-list">
        {byPolicy.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <span class="meta">{words('managedByPolicy')}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);
