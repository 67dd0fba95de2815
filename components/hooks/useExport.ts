// One export at a time, with its progress, and the menus that start it.
import { useRef, useState } from 'preact/hooks';
import { offered } from '../../utils/exchange/index.ts';
import { plural, words } from '../../utils/words.ts';
import type { MenuItem } from '../library/Menu.tsx';
import { copyNotes, type Extent, exportNotes } from './export-notes.ts';
import type { Undo } from './useUndo.ts';

/** Not a file: plain text into the clipboard. */
const copy = 'copy';

export type Exporting = {
  /** Notes read so far; null while nothing is exported. */
  readonly progress: number | null;
  /** True where the file was handed to the browser. */
  run(extent: Extent | (() => Promise<Extent>), formatId: string): Promise<boolean>;
  items(extent: Extent | (() => Promise<Extent>)): MenuItem[];
  cancel(): void;
};

/** `report` says what came of it, or why it failed. */
export function useExport(report: Undo): Exporting {
  const [progress, setProgress] = useState<number | null>(null);
  const control = useRef<AbortController | null>(null);
  const run = async (extent: Extent | (() => Promise<Extent>), formatId: string) => {
    let written = false;
    await report.run(async () => {
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      setProgress(0);
      try {
        const wanted = typeof extent === 'function' ? await extent() : extent;
        if (formatId === copy) {
          const copied = await copyNotes(wanted, setProgress, mine.signal);
          return copied === null ? null : { text: plural('exportCopied', copied) };
        }
        const file = await exportNotes(wanted, formatId, setProgress, mine.signal);
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
    ],
    cancel() {
      control.current?.abort();
      setProgress(null);
    },
  };
}
