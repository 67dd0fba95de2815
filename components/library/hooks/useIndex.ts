// Keeps the search's index while the library is open and idle. Where several libraries are open one of them does it.
import { useEffect } from 'preact/hooks';
import { keepIndex } from '../../../utils/search-index/keep-index.ts';
import { onLost } from '../../../utils/search-index/open-index.ts';
import { idle } from '../idle.ts';

/** After a change, ms: a reader who writes on is not held up. */
const rest = 3000;

/** `turn`: another one after each change of the store; null before it has answered. */
export function useIndex(turn: unknown): void {
  useEffect(() => {
    if (turn === null) return;
    const control = new AbortController();
    const keep = () => void kept(control.signal);
    const timer = setTimeout(keep, started ? rest : 0);
    onLost(keep);
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [turn]);
}

let started = false;

async function kept(signal: AbortSignal): Promise<void> {
  started = true;
  const page = document.documentElement;
  const work = async () => {
    await idle();
    if (signal.aborted) return;
    page.dataset.index = 'making';
    if (await keepIndex(() => idle(), signal)) page.dataset.index = 'ready';
  };
  // Without an index the search reads the notes: slower, and as right.
  await (navigator.locks ? navigator.locks.request('claimlight-index', { signal }, work) : work()).catch(
    () => undefined,
  );
}
