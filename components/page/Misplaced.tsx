// A note whose words are gone from the page: where to look for them, and how to give it new ones.
import { words } from '../../utils/words.ts';

export type MisplacedProps = {
  /** Earlier copies of the page; null where it has no address on the web. */
  readonly archive: string | null;
  readonly onPut: () => void;
};

export const Misplaced = ({ archive, onPut }: MisplacedProps) => (
  <div class="misplaced">
    <p>{words('orphanHint')}</p>
    <button type="button" class="quiet-border" onClick={onPut}>
      {words('orphanPut')}
    </button>
    {archive && (
      <a href={archive} target="_blank" rel="noopener noreferrer">
        {words('orphanArchive')}
      </a>
    )}
  </div>
);
