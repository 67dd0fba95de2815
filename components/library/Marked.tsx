// A text with the words of the search lit in it where they stand.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { around, stretches } from '../../utils/search/marks.ts';

/** The words that are looked for, folded: every row marks by the same. */
export const Sought = createContext<readonly string[]>([]);

/** `room`: of a longer text only the piece around the first hit is shown, about so many letters. */
export function Marked({ text, room }: { readonly text: string; readonly room?: number }) {
  const wanted = useContext(Sought);
  const shown = room === undefined ? text : around(text, wanted, room);
  if (wanted.length === 0) return <>{shown}</>;
  return <>{stretches(shown, wanted).map(({ text: piece, hit }, n) => (hit ? <mark key={n}>{piece}</mark> : piece))}</>;
}
