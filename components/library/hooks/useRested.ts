// Words for the ear: those of a search half typed are gone before they are said.
import { useEffect, useState } from 'preact/hooks';

/** Longer than the pauses between two keys, ms. */
const rest = 500;

/** A text once it has stayed the same for half a second; nothing while it still changes. */
export function useRested(text: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    setRested('');
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
