// Whether the store may be written, and the reader's decision where the browser has lost it.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../../utils/messages.ts';
import { type StoreHealth, storeHealth } from '../../../utils/notes/note-store.ts';

export type Health = {
  readonly health: StoreHealth;
  /** Another with each answer: what was read before may be of another store. */
  readonly asked: number;
  /** Asks again: a store that did not open may do so now. */
  again(): Promise<void>;
  /** Goes on with the store there is, where the one written last was replaced. */
  accept(): Promise<void>;
  /** Puts a new one in the place of one that does not open. Rejects with the words to show. */
  startAnew(): Promise<void>;
};

export function useHealth(): Health {
  const [{ health, asked }, setFound] = useState<Pick<Health, 'health' | 'asked'>>({ health: 'ok', asked: 0 });
  const again = async () => {
    const found = await storeHealth();
    setFound((before) => ({ health: found, asked: before.asked + 1 }));
  };
  useEffect(() => void storeHealth().then((found) => setFound({ health: found, asked: 0 })), []);
  return {
    health,
    asked,
    again,
    async accept() {
      await ask('acceptStore', {});
      await again();
    },
    async startAnew() {
      await ask('startAnew', {});
      await again();
    },
  };
}
