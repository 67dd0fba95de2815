// What the reader's own record says of these very words: which verdict stands, which one was on other words, whether the
// claim is checked, and what a link is said to do. Nothing is taken for said that the reader did not choose.
import { type Evidence, isOldDefault, type Note, type VerdictId } from './note.ts';
import { ownWordOf } from './own-verdict.ts';

/** What the reader said of a link; null where it is still to be said. */
export type Said = Pick<Evidence, 'stance' | 'kind'>;

/** False for a link with both old defaults that the reader has not confirmed since. */
export const isConfirmed = (link: Evidence): boolean => link.confirmed || !isOldDefault(link);

/** Stance and kind as the reader said them: those of a link that is not confirmed are nobody's. */
export const saidOf = (link: Evidence): Said =>
  isConfirmed(link) ? { stance: link.stance, kind: link.kind } : { stance: null, kind: null };

/** The words a note was made on; '' for a note on the whole article. */
export const notedWords = (note: Pick<Note, 'selector' | 'claim'>): string =>
  note.selector?.exact ?? note.claim?.exact ?? '';

/** How the words were last seen: by the note's own record, or by the page that is open. */
export type Seen = { readonly state: NonNullable<Note['lastSeen']>['state']; readonly exact: string } | null;

/** The words that stand now where the note's stood; null where they are the same, or none are there. */
export function otherWords(note: Pick<Note, 'selector' | 'claim' | 'lastSeen'>, seen: Seen = note.lastSeen) {
  return seen?.state === 'changed' && seen.exact !== '' && seen.exact !== notedWords(note) ? seen.exact : null;
}

export type Judged = {
  /** The verdict on these very words. */
  readonly verdict: VerdictId | null;
  /** The reader's own word for it, where the note carries one. */
  readonly own: string | null;
  /** A verdict on words that are others by now, and those words. The claim is open again. */
  readonly was: { readonly verdict: VerdictId; readonly own: string | null; readonly words: string } | null;
  readonly later: Note['later'];
  /** A verdict on these very words, or later with a reason. */
  readonly checked: boolean;
  /** True or false, and no link that the reader said bears on it. */
  readonly needsEvidence: boolean;
};

/** What the list calls a claim without a note. */
export const unjudged: Judged = {
  verdict: null,
  own: null,
  was: null,
  later: null,
  checked: false,
  needsEvidence: false,
};

type Judgeable = Pick<Note, 'verdict' | 'ownVerdict' | 'later' | 'evidence' | 'selector' | 'claim' | 'lastSeen'>;

/** `seen`: how the page that is open has the words, where it is known better than by the note. */
export function judgedOf(note: Judgeable, seen: Seen = note.lastSeen): Judged {
  const moved = note.verdict !== null && otherWords(note, seen) !== null;
  const verdict = moved ? null : note.verdict;
  const own = ownWordOf(note);
  return {
    verdict,
    own: moved ? null : own,
    was: moved && note.verdict ? { verdict: note.verdict, own, words: notedWords(note) } : null,
    later: note.later,
    checked: verdict !== null || (note.later?.reason.trim() ?? '') !== '',
    needsEvidence: lacksEvidence(verdict, note.evidence),
  };
}

/** True asks for a link that supports the claim, false for one that contradicts it; context alone is neither. */
function lacksEvidence(verdict: VerdictId | null, evidence: readonly Evidence[]): boolean {
  if (verdict !== 'true' && verdict !== 'false') return false;
  const wanted = verdict === 'true' ? 'supports' : 'contradicts';
  return !evidence.some((link) => saidOf(link).stance === wanted);
}

export const needsEvidence = (note: Judgeable): boolean => judgedOf(note).needsEvidence;
export const isChecked = (note: Judgeable): boolean => judgedOf(note).checked;

/** The field of version 1, for files that have it: no screen shows it, and nothing is kept in it. */
export function statusOf(note: Judgeable): Note['status'] {
  const { later, checked } = judgedOf(note);
  return later ? 'later' : checked ? 'done' : 'open';
}

/** What changes in a note whose verdict is to stand on the words as they are now; nothing where they are the same. */
export function onNewWords(
  note: Pick<Note, 'selector' | 'hint' | 'claim' | 'pastSelectors' | 'lastSeen'>,
  seen: Seen = note.lastSeen,
): Partial<Note> {
  const exact = otherWords(note, seen);
  if (exact === null || !note.selector) return {};
  return {
    selector: { ...note.selector, exact },
    hint: note.hint && { ...note.hint, end: note.hint.start + exact.length },
    pastSelectors: [...note.pastSelectors, note.selector],
    // What was read out of the old words is not true of the new ones; who said them most likely still is.
    claim: note.claim && { ...note.claim, exact, quantity: null, from: null, to: null },
  };
}
