// JSON text that comes in pieces, cut into the records of its lists, so that a file of any size is read with one record
// in memory at a time. It measures as it goes (measure-json.ts), with a stack of numbers instead of recursion, and leaves
// the judging of each record, and of the rest of the file, to JSON.parse.
import { deepest, longestJson, mostObjects, mostValues } from './measure-json.ts';

/** UTF-16 units of one record, or of all that stands outside the lists: no record of ours comes near. */
const longestRecord = 16_000_000;

/** Objects within objects whose lists may be asked for. */
const deepestName = 2;
const tooLong = 'The file holds a record too long to be one of ours.';

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [34, 92, 44, 91, 93, 123, 125];

export type JsonSplitter = {
  /** Takes the next piece. Answers with why the file must not be read on, or null. */
  push(piece: string): string | null;
  /** After the last piece: all that stood outside the lists, as JSON text in which the lists are empty. */
  end(): { readonly rest: string } | { readonly error: string };
};

/** `lists`: names of lists in the outermost object, or `a.b` for list b of its object a. `take` gets the text of each record, in order. */
export function splitJson(lists: ReadonlySet<string>, take: (list: string, record: string) => void): JsonSplitter {
  let text = '';
  let waiting: string[] = [];
  let waitingLength = 0;
  let at = 0;
  /** Where the record, or the part of the rest, that is being read begins in `text`. */
  let from = 0;
  let inString = false;
  let stringStart = 0;
  /** The last string seen at each depth: before a list, its name. */
  const names: string[] = [];
  let listDepth = 0;
  let list: string | null = null;
  let inRecord = false;
  let given = 0;
  let depth = 0;
  let rest = '';
  let [length, objects, values] = [0, 0, 0];

  function push(piece: string): string | null {
    length += piece.length;
    waiting.push(piece);
    waitingLength += piece.length;
    if (length > longestJson) return `The file is too large: more than ${longestJson / 1_000_000} million characters.`;
    // Joined when as much is waiting as is held: a long record in small pieces would be copied with every piece.
    return waitingLength < text.length ? null : readOn();
  }

  function readOn(): string | null {
    text += waiting.join('');
    waiting = [];
    waitingLength = 0;
    while (at < text.length) {
      if (inString && !closeString()) break;
      if (at >= text.length) break;
      const trouble = step(text.charCodeAt(at));
      if (trouble) return trouble;
      at++;
    }
    settle();
    return text.length > longestRecord || rest.length > longestRecord ? tooLong : null;
  }

  /** Goes on behind the string that is open. False: it is not closed in this piece. */
  function closeString(): boolean {
    for (;;) {
      const end = text.indexOf('"', at);
      if (end < 0) {
        at = text.length;
        return false;
      }
      at = end + 1;
      let slashes = 0;
      while (text.charCodeAt(end - 1 - slashes) === backslash && end - 1 - slashes > stringStart) slashes++;
      if (slashes % 2 === 1) continue;
      inString = false;
      if (depth <= deepestName) names[depth] = text.slice(stringStart + 1, end);
      return true;
    }
  }

  function step(code: number): string | null {
    if (list !== null && !inRecord && code > 32 && code !== comma && !(code === closeList && depth === listDepth)) {
      inRecord = true;
      from = at;
    }
    if (code === quote) {
      inString = true;
      stringStart = at;
    } else if (code === openObject || code === openList) return goIn(code);
    else if (code === closeObject || code === closeList) {
      if (list !== null && depth === listDepth) leaveList();
      depth--;
    } else if (code === comma) {
      if (++values > mostValues) return `The file holds more than ${mostValues} values: too many to read.`;
      if (list !== null && depth === listDepth) give();
    }
    return null;
  }

  /** Goes into an object or a list, which may be one that is asked for. */
  function goIn(code: number): string | null {
    if (++depth > deepest) return `The file is nested more than ${deepest} deep: this is no archive of ours.`;
    if (++objects > mostObjects) return `The file holds more than ${mostObjects} objects: too many to read.`;
    const path = list === null && code === openList ? pathHere() : null;
    if (path !== null && lists.has(path)) {
      list = path;
      listDepth = depth;
      given = 0;
      rest += text.slice(from, at + 1);
    }
    return null;
  }

  /** The names that lead to the bracket just opened; null where they lie deeper than any list that is asked for. */
  function pathHere(): string | null {
    return depth < 2 || depth > deepestName + 1 ? null : names.slice(1, depth).join('.');
  }

  /** The bracket stays in the rest: where it is the wrong one, JSON.parse says so. */
  function leaveList(): void {
    if (inRecord || given > 0) give();
    list = null;
    from = at;
  }

  /** A comma with nothing before it gives an empty record, which is no JSON either. */
  function give(): void {
    if (list !== null) take(list, inRecord ? text.slice(from, at) : '');
    inRecord = false;
    given++;
  }

  /** Puts away what has been read, except for what is still open. */
  function settle(): void {
    if (inString || inRecord) {
      const keep = inRecord ? from : Math.min(from, stringStart);
      text = text.slice(keep);
      at -= keep;
      from -= keep;
      stringStart -= keep;
      return;
    }
    if (list === null) rest += text.slice(from);
    text = '';
    at = 0;
    from = 0;
  }

  return {
    push,
    end() {
      const trouble = readOn();
      return trouble === null ? { rest: rest + text.slice(list === null ? from : 0) } : { error: trouble };
    },
  };
}
