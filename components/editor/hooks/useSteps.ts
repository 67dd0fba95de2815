// Steps back in an editor: verdict, evidence, tags and the rest. The text is left out, as the browser's own undo
// knows it letter by letter.
import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../../utils/notes/note.ts';

type Step = { readonly was: Partial<Note>; readonly of: string; readonly at: number };

export type Steps = {
  change(patch: Partial<Note>): void;
  /** Takes the last step back; null where there is none. */
  readonly back: (() => void) | null;
};

/** Typing in one field of a link or a reason is one step until it rests for so long, in milliseconds. */
const rest = 1500;

/** Hands changes of a note on, and remembers what they replaced. */
export function useSteps(note: Note, onChange: (patch: Partial<Note>) => void): Steps {
  const now = useRef(note);
  now.current = note;
  const taken = useRef<Step[]>([]);
  const [, setDepth] = useState(0);
  return {
    change(patch) {
      if (patch.text === undefined) {
        const of = nameOf(patch, now.current);
        const last = taken.current.at(-1);
        const at = Date.now();
        if (last?.of === of && typed.test(of) && at - last.at < rest) taken.current.splice(-1, 1, { ...last, at });
        else taken.current.push({ was: replaced(now.current, patch), of, at });
        setDepth(taken.current.length);
      }
      onChange(patch);
    },
    back:
      taken.current.length === 0
        ? null
        : () => {
            const last = taken.current.pop();
            setDepth(taken.current.length);
            if (last) onChange(last.was);
          },
  };
}

/** Changes that come letter by letter. */
const typed = /^(evidence \d+|later)$/;

/** A link more or fewer is a step of its own, and so is "later" itself; a change inside one goes on from the last. */
const nameOf = (patch: Partial<Note>, before: Note): string => {
  if (patch.evidence) return `evidence ${patch.evidence.length}`;
  if (patch.later !== undefined && (patch.later === null || before.later === null)) return 'put off or not';
  return Object.keys(patch).toSorted().join(' ');
};

const replaced = (note: Note, patch: Partial<Note>): Partial<Note> =>
  Object.fromEntries(Object.entries(note).filter(([name]) => name in patch));
