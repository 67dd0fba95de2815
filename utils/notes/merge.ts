// What an import does with one record, decided without the store: nothing anyone wrote is ever dropped. The newer version
// stands, all others stay beside it. An import never moves a note into the bin.
import { type ArticleRecord, type Dismissed, mostVersions, type Note } from './note.ts';
import { beside, sameContent, sameVersions, versionOf } from './versions.ts';

export type Decision =
  | { readonly kind: 'added' | 'changed'; readonly note: Note }
  | { readonly kind: 'same' }
  /** `note` where incoming versions have still to be put beside the newer one. */
  | { readonly kind: 'older'; readonly note?: Note }
  | { readonly kind: 'refused'; readonly reason: string };

/** `incoming` has its articleId settled. Newer is the higher revision; of equal ones the later `modified`; else ours. */
export function mergeNote(ours: Note | undefined, incoming: Note): Decision {
  if (!ours) return { kind: 'added', note: incoming };
  const newer =
    incoming.revision > ours.revision || (incoming.revision === ours.revision && incoming.modified > ours.modified);
  const takes = newer && !sameContent(ours, incoming) && !ours.conflicts.some((each) => sameContent(each, incoming));
  const [winner, loser] = takes ? [incoming, ours] : [ours, incoming];
  const versions = [...ours.conflicts, versionOf(loser, crypto.randomUUID(), loser.revision), ...incoming.conflicts];
  const conflicts = beside(winner, versions);
  if (conflicts.length > mostVersions) return { kind: 'refused', reason: 'more versions than can be kept of one note' };
  if (takes) {
    const { id, articleId, created, deleted, lastSeen } = ours;
    const revision = Math.max(incoming.revision, ours.revision + 1);
    return { kind: 'changed', note: { ...incoming, id, articleId, created, deleted, lastSeen, revision, conflicts } };
  }
  if (sameVersions(conflicts, ours.conflicts)) return { kind: 'same' };
  return { kind: 'older', note: { ...ours, conflicts, revision: ours.revision + 1 } };
}

/**
 * What putting a library back does with one record where other machines share it: the words of the copy stand again, as an
 * edit made `now`; what stood here, newer as it is, stays beside them. Nothing goes into the bin.
 */
export function putBackNote(ours: Note | undefined, copy: Note, now: number): Decision {
  if (!ours) return { kind: 'added', note: copy };
  const before = versionOf(ours, crypto.randomUUID(), ours.revision);
  const conflicts = beside(copy, [...ours.conflicts, before, ...copy.conflicts]);
  if (conflicts.length > mostVersions) return { kind: 'refused', reason: 'more versions than can be kept of one note' };
  const deleted = ours.deleted === null ? null : copy.deleted;
  const isSame = sameContent(ours, copy) && sameVersions(conflicts, ours.conflicts);
  if (isSame && deleted === ours.deleted) return { kind: 'same' };
  const { id, articleId, created, lastSeen } = ours;
  const [modified, revision] = [isSame ? ours.modified : now, Math.max(copy.revision, ours.revision) + 1];
  return {
    kind: 'changed',
    note: { ...copy, id, articleId, created, lastSeen, deleted, modified, revision, conflicts },
  };
}

/** Our record with what the incoming one adds: addresses, dismissals, and what ours does not know. Null: nothing. */
export function mergeArticle(ours: ArticleRecord, incoming: ArticleRecord): ArticleRecord | null {
  const urls = [...new Set([...ours.urls, ...incoming.urls])];
  const dismissed: Dismissed[] = [...ours.dismissed];
  for (const each of incoming.dismissed) if (!dismissed.some(({ key }) => key === each.key)) dismissed.push(each);
  const merged = {
    ...ours,
    urls,
    dismissed,
    text: ours.text || incoming.text,
    title: ours.title || incoming.title,
    byline: ours.byline ?? incoming.byline,
    authors: ours.authors.length > 0 || ours.byline ? ours.authors : incoming.authors,
    publisher: ours.publisher ?? incoming.publisher,
    published: ours.published ?? incoming.published,
  };
  if (JSON.stringify(merged) === JSON.stringify(ours)) return null;
  return { ...merged, revision: ours.revision + 1 };
}
