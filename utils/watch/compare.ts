// What changed in an article between two visits, as the reader would put it, what weighs most first.
import { isCorrection } from './correction.ts';
import { pairClaims } from './pair.ts';
import { fold, type SeenClaim, type Visit } from './visit.ts';

export type VisitChange =
  | {
      readonly kind: 'figure-changed' | 'source-changed' | 'cue-changed' | 'claim-reworded';
      readonly was: SeenClaim;
      readonly now: SeenClaim;
    }
  | { readonly kind: 'claim-gone'; readonly was: SeenClaim }
  | { readonly kind: 'claim-added'; readonly now: SeenClaim }
  /** A line that owns up to a change, new in the article. */
  | { readonly kind: 'correction-added'; readonly now: string }
  | { readonly kind: 'headline-changed'; readonly was: string; readonly now: string }
  /** dateModified moved, but title and sentences did not change; or the other way about. */
  | {
      readonly kind: 'modified-without-change' | 'change-without-modified';
      readonly was: string | null;
      readonly now: string | null;
    };

const order: readonly VisitChange['kind'][] = [
  'correction-added',
  'figure-changed',
  'claim-gone',
  'source-changed',
  'cue-changed',
  'claim-added',
  'headline-changed',
  'claim-reworded',
  'change-without-modified',
  'modified-without-change',
];

/**
 * The changes from one visit to a later one, heaviest kind first, within a kind in the order of the article as it was.
 * Typography never counts. A claim may have changed in several ways. A statement reworded only in a figure that is
 * reported itself is not reported again.
 */
export function compareVisits(before: Visit, after: Visit): VisitChange[] {
  const changes: VisitChange[] = [];
  const pairs = pairClaims(before, after);
  const place = new Map(before.claims.map((claim, at) => [claim, at]));
  pairs.sort((a, b) => (a.was ? (place.get(a.was) ?? 0) : 1e9) - (b.was ? (place.get(b.was) ?? 0) : 1e9));
  for (const { was, now } of pairs) {
    if (was && now) changes.push(...changesOf(was, now));
    else if (was) changes.push({ kind: 'claim-gone', was });
    else if (now) changes.push({ kind: 'claim-added', now });
  }
  const stood = new Set(before.sentences.map(fold));
  for (const now of after.sentences)
    if (isCorrection(now) && !stood.has(fold(now))) changes.push({ kind: 'correction-added', now });
  if (fold(before.title) !== fold(after.title)) {
    changes.push({ kind: 'headline-changed', was: before.title, now: after.title });
  }
  const modified = { was: before.modified, now: after.modified };
  if (textOf(before) === textOf(after)) {
    if (modified.now && modified.now !== modified.was) changes.push({ kind: 'modified-without-change', ...modified });
  } else if (modified.now && modified.now === modified.was) {
    changes.push({ kind: 'change-without-modified', ...modified });
  }
  return withoutEchoes(changes).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function changesOf(was: SeenClaim, now: SeenClaim): VisitChange[] {
  const changes: VisitChange[] = [];
  const figure = figureOf(was) !== figureOf(now);
  if (figure) changes.push({ kind: 'figure-changed', was, now });
  if (fold(was.source ?? '') !== fold(now.source ?? '')) changes.push({ kind: 'source-changed', was, now });
  if (fold(was.cue ?? '') !== fold(now.cue ?? '')) changes.push({ kind: 'cue-changed', was, now });
  if (!figure && fold(was.exact) !== fold(now.exact)) changes.push({ kind: 'claim-reworded', was, now });
  return changes;
}

const figureOf = ({ quantity }: SeenClaim): string =>
  quantity ? [quantity.low, quantity.high, quantity.unit ?? '', quantity.bound].join(' ') : '';

const textOf = ({ title, sentences }: Visit): string => [title, ...sentences].map(fold).join('\n');

/** Drops rewordings that are nothing but a figure reported on its own. */
function withoutEchoes(changes: readonly VisitChange[]): VisitChange[] {
  const figures = changes.flatMap((change) =>
    change.kind === 'figure-changed' ? [[fold(change.was.exact), fold(change.now.exact)] as const] : [],
  );
  return changes.filter((change) => {
    if (change.kind !== 'claim-reworded') return true;
    const was = figures.reduce((words, [old, now]) => words.replace(old, () => now), fold(change.was.exact));
    return was !== fold(change.now.exact);
  });
}
