// What is set by policy, followed as it changes.
import { useEffect, useState } from 'preact/hooks';
import { type Managed, readManaged, watchManaged } from '../../../utils/managed.ts';

/** null until it has been read. */
export function useManaged(): Managed | null {
  const [managed, setManaged] = useState<Managed | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const read = () => void readManaged().then(setManaged);
    read();
    watchManaged(read, control.signal);
    return () => control.abort();
  }, []);
  return managed;
}
