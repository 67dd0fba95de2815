// Words without fillings are asked of the browser once: each time takes as long as an element of a row, and the library's
// list asks for hundreds. The language of a page does not change while it is open.
import { wordsThrough } from '../../utils/words.ts';

export function rememberWords(): void {
  wordsThrough((ask) => {
    const known = new Map<string, string>();
    return (key, fill) => {
      if (fill.length > 0) return ask(key, fill);
      const found = known.get(key) ?? ask(key, fill);
      known.set(key, found);
      return found;
    };
  });
}
