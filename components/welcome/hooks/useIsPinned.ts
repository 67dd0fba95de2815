// Whether the toolbar shows our button. Browsers put that of a new extension behind a puzzle piece, where nobody looks.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** True until the browser says otherwise, and where it cannot be asked. Follows the reader. */
export function useIsPinned(): boolean {
  const [pinned, setPinned] = useState(true);
  useEffect(() => {
    const read = () =>
      void browser.action.getUserSettings?.().then(
        ({ isOnToolbar }) => setPinned(isOnToolbar !== false),
        () => undefined,
      );
    read();
    // Whoever pins it does so beside the page, and comes back.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return pinned;
}
