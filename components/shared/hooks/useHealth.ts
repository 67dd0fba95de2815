// Whether the store may be written, and the reader's decision where the browser has lost it.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../../utils/messages.ts';
import { type StoreHealth, storeHealth } from '../../../utils/notes/note-store.ts';

export function useHealth(): { readonly health: StoreHealth; accept(): Promise<void> } {
  const [health, setHealth] = useState<StoreHealth>('ok');
  useEffect(() => void storeHealth().then(setHealth), []);
  return {
    health,
    async accept() {
      await ask('acceptStore', {});
      setHealth(await storeHealth());
    },
  };
}
