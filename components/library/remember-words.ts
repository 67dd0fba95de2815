// Words are asked of the browser once: each time takes as long as an element of a row, and the library's list asks for
// hundreds. The language of a page does not change while it is open.
import { wordsThrough } from '../../utils/words.ts';

/** Words with fillings, as times and counts are, are of more kinds than are worth keeping. */
const most = 2000;

export function rememberWords(): void {
  wordsThrough((ask) => {
    const known = new Map<string, string>();
    return (key, fill) => {
      const asked = fill.length === 0 ? key : JSON.stringify([key, ...fill]);
      const found = known.get(asked) ?? ask(key, fill);
      if (known.size >= most) known.clear();
      known.set(asked, found);
      return found;
    };
  });
}
