// Sites never to touch.
import { words } from '../../utils/words.ts';
import { SiteList } from './SiteList.tsx';

export type NeverSitesProps = {
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
};

export const NeverSites = ({ sites, onChange }: NeverSitesProps) => (
  <>
    <p>{words('optionsNeverText')}</p>
    <SiteList id="never" label={words('optionsNeverLabel')} example="mail.example" sites={sites} onChange={onChange} />
  </>
);
