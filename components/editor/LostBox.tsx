// A note that was deleted elsewhere while it stands in the editor: what has become of the words, and the one thing to do.
import { words } from '../../utils/words.ts';

export type LostBoxProps = { readonly lost: 'binned' | 'erased'; readonly onRescue: () => void };

export function LostBox({ lost, onRescue }: LostBoxProps) {
  return (
    <div class="conflict" role="alert">
      <p>{words(lost === 'binned' ? 'lostBinned' : 'lostErased')}</p>
      <button type="button" class="primary" onClick={onRescue}>
        {words(lost === 'binned' ? 'lostBinnedBack' : 'lostErasedNew')}
      </button>
    </div>
  );
}
