// What becomes of one document when the server tells of its leaves: pure, so that every order of events can be tried. A
// leaf is the end of a branch of its history; more than one means that two machines wrote at the same moment.
import { type Body, textIn } from './body.ts';
import { mergeArticles } from './merge-article.ts';
import { mergeNotes } from './merge-note.ts';
import { same } from './same.ts';

/** So much of a history is kept. A machine that was away for longer meets a branch it does not know: both texts are kept. */
export const longestHistory = 100;

/** Newest revision first. `body` null: erased. */
export type Leaf = { readonly revs: readonly string[]; readonly body: Body | null };
/** The revision last known to stand on the server, with what came before it; the one before whole, to merge against. */
export type Known = {
  readonly revs: readonly string[];
  /** Erased, or never there. */
  readonly dead: boolean;
  readonly past?: { readonly rev: string; readonly body: Body } | undefined;
};
/**
 * A change that waits to be sent. `base`: what stood here when it last agreed with the server, null for nothing. `sent`: it
 * is on its way, and nobody knows whether it arrived.
 */
export type Waiting = {
  readonly base: Body | null;
  readonly sent?: Sent | undefined;
};
/** `parent`: the revision it was written on, '' for none. */
export type Sent = { readonly rev: string; readonly parent: string; readonly body: Body | null };
export type Standing = {
  readonly known: Known | null;
  readonly waiting: Waiting | null;
  /** What stands here now; null: nothing, or erased. */
  readonly ours: Body | null;
};
export type Outcome = {
  readonly known: Known;
  /** What is to stand here. */
  readonly ours: Body | null;
  /** What stands on the server; null: nothing. */
  readonly base: Body | null;
  /** Branches that are merged now and are to be closed on the server. */
  readonly closing: readonly (readonly string[])[];
  /** Something is to be sent. */
  readonly dirty: boolean;
  /** The server has lost what it once had: it is sent again though nothing changed. */
  readonly lost: boolean;
};

/** `base` null: none is known. */
export const mergeBodies = (base: Body | null, a: Body, b: Body): Body =>
  textIn(a, 'k') === 'a' ? mergeArticles(base, a, b) : mergeNotes(base, a, b);

/** `ends`: the revisions the server names as leaves, all of them; `leaves`: those of them that were fetched. */
export function integrate(standing: Standing, ends: readonly string[], leaves: readonly Leaf[]): Outcome {
  const { waiting, ours } = standing;
  const arrived = arrivedOf(standing, ends, leaves);
  const { known, base } = arrived;
  const head = known.revs[0];
  const fresh = leaves.filter(({ revs }) => revs[0] !== undefined && !known.revs.includes(revs[0]));
  const stands = head !== undefined && !known.dead && ends.includes(head);
  if (fresh.length === 0) {
    const lost = head !== undefined && !known.dead && !stands && ends.every((rev) => known.revs.includes(rev));
    const dirty = lost || (waiting !== null && !same(ours, base));
    return { known, ours, base, closing: [], dirty, lost };
  }
  const live = fresh.filter(({ body }) => body !== null);
  const branches = [...live, ...(stands ? [{ revs: known.revs, body: base }] : [])].sort(byWinner);
  const [winner, ...losers] = branches;
  if (!winner?.body) return erased(standing, known, base, fresh);
  let theirs = winner.body;
  for (const { revs, body } of losers)
    if (body) theirs = mergeBodies(common(known, base, winner.revs, revs), theirs, body);
  const next = ourNext(ours, waiting !== null, base, theirs);
  const closing = losers.map(({ revs }) => revs);
  return {
    known: { revs: winner.revs.slice(0, longestHistory), dead: false, past: pastOf(known, base, winner.revs) },
    ours: next,
    base: winner.body,
    closing,
    dirty: closing.length > 0 || !same(next, winner.body),
    lost: false,
  };
}

/** What was on its way has arrived, where the server tells of it or of what was made of it. */
function arrivedOf({ known, waiting, ours }: Standing, ends: readonly string[], leaves: readonly Leaf[]) {
  const before = known ?? { revs: [], dead: true };
  const base = waiting ? waiting.base : ours;
  const sent = waiting?.sent;
  const isThere = sent && (ends.includes(sent.rev) || leaves.some(({ revs }) => revs.includes(sent.rev)));
  // Where another branch was taken since, it is a branch like others.
  if (!sent || !isThere || sent.parent !== (before.revs[0] ?? '')) return { known: before, base };
  const revs = [sent.rev, ...before.revs].slice(0, longestHistory);
  return { known: { revs, dead: sent.body === null, past: pastOf(before, base, revs) }, base: sent.body };
}

/** Every branch is closed. An edit beats erasing: what was changed here, or never sent, stands and goes back. */
function erased({ waiting, ours }: Standing, known: Known, base: Body | null, fresh: readonly Leaf[]): Outcome {
  const [newest] = [...fresh].sort(byWinner);
  const dead = { revs: (newest?.revs ?? known.revs).slice(0, longestHistory), dead: true };
  const stays = ours !== null && waiting !== null && !same(ours, base);
  return { known: dead, ours: stays ? ours : null, base: null, closing: [], dirty: stays, lost: false };
}

function ourNext(ours: Body | null, isWaiting: boolean, base: Body | null, theirs: Body): Body | null {
  // Erased here: that stands only where nobody wrote on it since.
  if (ours === null) return isWaiting && base !== null && same(base, theirs) ? null : theirs;
  if (!isWaiting || same(ours, base)) return theirs;
  return mergeBodies(base, ours, theirs);
}

/** What two branches grew from, where it is still known. */
function common(known: Known, base: Body | null, one: readonly string[], two: readonly string[]): Body | null {
  const { past } = known;
  const head = known.revs[0];
  if (head !== undefined && base && one.includes(head) && two.includes(head)) return base;
  return past && one.includes(past.rev) && two.includes(past.rev) ? past.body : null;
}

function pastOf(known: Known, base: Body | null, revs: readonly string[]): Known['past'] {
  const head = known.revs[0];
  return head !== undefined && base && revs.includes(head) && revs[0] !== head ? { rev: head, body: base } : known.past;
}

/** The generation a revision says it is; 0 for anything else. */
export const generation = (rev = ''): number => Number(/^(\d{1,9})-/.exec(rev)?.[1] ?? 0);

/** The longest history first, of equal ones the higher name: every machine and the server choose the same. */
export const byWinner = (a: Pick<Leaf, 'revs'>, b: Pick<Leaf, 'revs'>): number => {
  const apart = generation(b.revs[0]) - generation(a.revs[0]);
  return apart !== 0 ? apart : (a.revs[0] ?? '') < (b.revs[0] ?? '') ? 1 : -1;
};
