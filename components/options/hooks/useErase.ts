// Erases everything: drafts here, as they lie in our pages' own localStorage, all else in the background.
import { useState } from 'preact/hooks';
import { ask } from '../../../utils/messages.ts';

export type Erasing = { readonly busy: boolean; run(): Promise<void> };

export function useErase(): Erasing {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async run() {
      setBusy(true);
      try {
        // Before, or a draft would be sent into the empty store; after, for one that was being sent meanwhile.
        localStorage.clear();
        await ask('eraseEverything', {});
        localStorage.clear();
      } finally {
        setBusy(false);
      }
    },
  };
}
