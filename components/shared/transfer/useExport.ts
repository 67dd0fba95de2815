// One export at a time, with its progress, and the menus that start it.
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { offered } from '../../../utils/exchange/index.ts';
import { counts } from '../../../utils/notes/note-store.ts';
import { plural, words } from '../../../utils/words.ts';
import type { Undo } from '../hooks/useUndo.ts';
import type { MenuItem } from '../Menu.tsx';
import type { Extent } from './export-batches.ts';
import { copyNotes, exportNotes } from './export-notes.ts';

/** Not a file: plain text into the clipboard. */
const copy = 'copy';

/** Notes read so far, and how many there are; null where nobody knows. */
type Progress = { readonly notes: number; readonly total: number | null };

export type Exporting = {
  /** Null while nothing is exported. */
  readonly progress: Progress | null;
  /** True where the file was handed to the browser. */
  run(extent: Extent | (() => Promise<Extent>), formatId: string): Promise<boolean>;
  items(extent: Extent | (() => Promise<Extent>)): MenuItem[];
  cancel(): void;
};

/** `report` says what came of it, or why it failed. */
export function useExport(report: Undo): Exporting {
  const [progress, setProgress] = useState<Progress | null>(null);
  const control = useRef<AbortController | null>(null);
  const run = async (extent: Extent | (() => Promise<Extent>), formatId: string) => {
    let written = false;
    await report.run(async () => {
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      setProgress({ notes: 0, total: null });
      try {
        const wanted = typeof extent === 'function' ? await extent() : extent;
        const total = await countOf(wanted);
        const tell = (notes: number) => {
          if (!mine.signal.aborted) setProgress({ notes, total });
        };
        tell(0);
        if (formatId === copy) {
          const copied = await copyNotes(wanted, tell, mine.signal);
          return copied === null ? null : { text: plural('exportCopied', copied) };
        }
        const file = await exportNotes(wanted, formatId, tell, mine.signal);
        written = file !== null;
        return file && { text: plural('exportDone', file.notes, file.name) };
      } finally {
        if (control.current === mine) setProgress(null);
      }
    });
    return written;
  };
  return {
    progress,
    run,
    items: (extent) => [
      ...offered(typeof extent === 'function' || extent.kind !== 'article').map(({ id, labelKey }) => ({
        label: words(labelKey),
        onChoose: () => void run(extent, id),
      })),
      { label: words('exportCopy'), onChoose: () => void run(extent, copy) },
      { label: words('exportHelp'), onChoose: openHelp },
    ],
    cancel() {
      control.current?.abort();
      setProgress(null);
    },
  };
}

/** In a tab of its own, beside what is being exported. */
const openHelp = () => void browser.tabs.create({ url: browser.runtime.getURL('/formats.html') });

async function countOf(extent: Extent): Promise<number | null> {
  if (extent.kind === 'article') return null;
  if (extent.kind === 'notes') return extent.ids.length;
  const { notes, bin } = await counts();
  return notes + bin;
}
