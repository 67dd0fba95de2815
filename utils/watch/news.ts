// The changes worth telling, in the form they are kept in: bounded, named, and without what only our own claim finder
// changed its mind about. An update of the extension finds other claims in the same words; that is no news of the article.
import { type ClaimKind, isCounted } from '../claims/model/kinds.ts';
import { compareVisits, type VisitChange } from './compare.ts';
import { fold, type SeenClaim, type Visit } from './visit.ts';

/** `claim`: the key of the claim as it stands now, to show it in the page. `words`: what it is about where `was` and `now` do not say it. */
export type KeptChange = {
  /** The same change has the same key on every visit: "this change does not matter" is remembered by it. */
  readonly key: string;
  readonly kind: VisitChange['kind'];
  readonly of: ClaimKind | null;
  readonly claim: string | null;
  readonly words: string;
  readonly was: string | null;
  readonly now: string | null;
};

/** An article rewritten from top to bottom is told by its first hundred changes. */
const most = 100;

/** What changed from one visit to a later one, heaviest first; changes of claims whose sentence stands as it was are left out. */
export function newsSince(before: Visit, after: Visit): KeptChange[] {
  const then = standing(before);
  const now = standing(after);
  const changes = compareVisits(before, after)
    .filter((change) => isOfThePage(change, then, now))
    .map(kept);
  return changes.filter((change, at) => !changes.some((other, n) => tells(other, change, n < at))).slice(0, most);
}

/**
 * Whether another change of the same kind says it already: the figure in a statement that is gone as a whole, or the same
 * words, found as a casualty and as a statement, told before.
 */
function tells(other: KeptChange, change: KeptChange, before: boolean): boolean {
  if (other === change) return false;
  if (other.key === change.key) return before;
  if (other.kind !== change.kind || !inner.has(change.kind)) return false;
  const [was, now] = [change.was ?? '', change.now ?? ''];
  const longer = (other.was ?? '').length + (other.now ?? '').length > was.length + now.length;
  return longer && (other.was ?? '').includes(was) && (other.now ?? '').includes(now);
}

const inner: ReadonlySet<VisitChange['kind']> = new Set(['claim-gone', 'claim-added', 'claim-reworded']);

/** Whether two visits found the same words: title, sentences and the date the page gives, typography aside. */
export const samePage = (a: Visit, b: Visit): boolean =>
  a.modified === b.modified &&
  [a.title, ...a.sentences].map(fold).join('\n') === [b.title, ...b.sentences].map(fold).join('\n');

const standing = ({ sentences }: Visit): string => `\n${sentences.map(fold).join('\n')}\n`;

function isOfThePage(change: VisitChange, then: string, now: string): boolean {
  if (change.kind === 'claim-gone') return isCounted[change.was.kind] && !now.includes(fold(change.was.exact));
  if (change.kind === 'claim-added') return isCounted[change.now.kind] && !then.includes(fold(change.now.exact));
  if (change.kind === 'source-changed' || change.kind === 'cue-changed') {
    const which = change.kind === 'source-changed' ? 'source' : 'cue';
    return !sameHome(change.was, change.now, then, now) && change.was[which] !== change.now[which];
  }
  if (change.kind === 'figure-changed' || change.kind === 'claim-reworded')
    return !(then.includes(fold(change.now.exact)) && now.includes(fold(change.was.exact)));
  return true;
}

/** Whether the sentence around a claim is the same on both visits. */
function sameHome(was: SeenClaim, now: SeenClaim, then: string, today: string): boolean {
  // A quotation may run over several sentences: then the first of them speaks for it.
  const home = (exact: string, text: string) => {
    const words = fold(exact);
    return text.split('\n').find((one) => one.includes(words) || (one.length > 20 && words.includes(one)));
  };
  const old = home(was.exact, then);
  return old !== undefined && old === home(now.exact, today);
}

function kept(change: VisitChange): KeptChange {
  const made = partsOf(change);
  return { key: [change.kind, made.words, made.was ?? '', made.now ?? ''].map(fold).join('|').slice(0, 2000), ...made };
}

function partsOf(change: VisitChange): Omit<KeptChange, 'key'> {
  const { kind } = change;
  const none = { kind, of: null, claim: null, words: '', was: null, now: null };
  switch (kind) {
    case 'claim-gone':
      return { ...none, of: change.was.kind, was: change.was.exact };
    case 'claim-added':
      return { ...none, of: change.now.kind, claim: change.now.key, now: change.now.exact };
    case 'correction-added':
      return { ...none, now: change.now.slice(0, 1000) };
    case 'source-changed':
    case 'cue-changed': {
      const which = kind === 'source-changed' ? 'source' : 'cue';
      const parts = { was: change.was[which] ?? null, now: change.now[which] ?? null };
      return { ...none, of: change.now.kind, claim: change.now.key, words: change.now.exact, ...parts };
    }
    case 'figure-changed':
    case 'claim-reworded':
      return { ...none, of: change.now.kind, claim: change.now.key, was: change.was.exact, now: change.now.exact };
    default:
      return { ...none, was: change.was, now: change.now };
  }
}
