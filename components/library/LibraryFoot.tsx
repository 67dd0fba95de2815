// Over the foot of the library: an export on its way, what was just done and can be taken back, a file held over the page.
import { words } from '../../utils/words.ts';
import { DoneBar } from '../shared/DoneBar.tsx';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { ExportBar } from '../shared/transfer/ExportBar.tsx';
import type { Exporting } from '../shared/transfer/useExport.ts';

export type LibraryFootProps = {
  readonly exporting: Exporting;
  readonly last: Undo;
  /** A file is held over the page. */
  readonly over: boolean;
  /** Here a transcript is compared with a quotation. */
  readonly compares: boolean;
};

export const LibraryFoot = ({ exporting, last, over, compares }: LibraryFootProps) => (
  <>
    {exporting.progress && <ExportBar progress={exporting.progress} onCancel={exporting.cancel} />}
    {last.done && (
      <DoneBar
        text={last.done.text}
        trouble={last.done.kind === 'trouble'}
        onUndo={last.done.undo && (() => void last.takeBack())}
        onDismiss={last.dismiss}
      />
    )}
    {over && (
      <div class="drop-veil">
        <p>
          <b>{words(compares ? 'quotesDrop' : 'importDrop')}</b>
          <br />
          {words(compares ? 'quotesDropHint' : 'importDropHint')}
        </p>
      </div>
    )}
  </>
);
