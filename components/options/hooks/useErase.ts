// Erases everything: article by article with its notes, so that it shows how far it is, then the backups.
import { useState } from 'preact/hooks';
import { ask } from '../../../utils/messages.ts';
import { eraseBackups } from '../../../utils/notes/backup.ts';
import { articleBatches, counts } from '../../../utils/notes/note-store.ts';

export type Erasing = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  run(): Promise<void>;
};

export function useErase(): Erasing {
  const [progress, setProgress] = useState<Erasing['progress']>(null);
  return {
    progress,
    async run() {
      const total = (await counts()).articles;
      let done = 0;
      setProgress({ done, total });
      try {
        for await (const batch of articleBatches())
          for (const { id } of batch) {
            await ask('forgetArticle', { articleId: id });
            done += 1;
            setProgress({ done, total });
          }
        await eraseBackups();
      } finally {
        setProgress(null);
      }
    },
  };
}
