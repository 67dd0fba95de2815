// The claim as a note keeps it: claims are derived and change with the page, so the note holds what it was made on.
import type { Claim } from '../claims/model/claim.ts';
import type { ClaimSnapshot } from '../notes/note.ts';

export const snapshotOf = (claim: Claim, around: Claim | undefined): ClaimSnapshot => {
  const source = claim.source ?? around?.source ?? null;
  return {
    key: claim.key.slice(0, 101_000),
    kind: claim.kind,
    exact: claim.exact,
    rule: claim.rule,
    source: source && {
      exact: source.exact,
      class: source.class,
      ...(source.name !== undefined && { name: source.name }),
    },
    cue: (claim.cue ?? around?.cue)?.exact ?? null,
    quantity: claim.quantity ?? null,
    outcomes: [...(claim.outcomes ?? [])],
    who: claim.who ?? null,
    from: claim.from ?? null,
    to: claim.to ?? null,
  };
};
