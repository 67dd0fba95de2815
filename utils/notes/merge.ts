// What an import does with one record, decided without the store: nothing anyone wrote is ever dropped. The newer version
// stands, the other's words stay beside it; where that place is taken by other words, the record is refused and the file
// still has it. An import never moves a note into the bin.
import type { ArticleRecord, Dismissed, Note } from './note.ts';
import { asConflict, sameContent, sameWords } from './versions.ts';

export type Decision =
  | { readonly kind: 'added' | 'changed'; readonly note: Note }
  | { readonly kind: 'same' }
  /** `note` where the incoming words have still to be put beside the newer ones. */
  | { readonly kind: 'older'; readonly note?: Note }
  | { readonly kind: 'refused'; readonly reason: string };

/** `incoming` has its articleId settled. Newer is the higher revision; of equal ones the later `modified`; else ours. */
export function mergeNote(ours: Note | undefined, incoming: Note): Decision {
  if (!ours) return { kind: 'added', note: incoming };
  if (sameContent(ours, incoming) || (ours.conflict && sameWords(ours.conflict, incoming))) return { kind: 'same' };
  const newer =
    incoming.revision > ours.revision || (incoming.revision === ours.revision && incoming.modified > ours.modified);
  const [winner, loser] = newer ? [incoming, ours] : [ours, incoming];
  const beside = others(winner, [asConflict(loser, loser.revision), ours.conflict, incoming.conflict]);
  if (beside.length > 1)
    return { kind: 'refused', reason: 'more than two versions: settle the one that is here first' };
  const conflict = beside[0] ?? null;
  if (!newer)
    return conflict && !ours.conflict
      ? { kind: 'older', note: { ...ours, conflict, revision: ours.revision + 1 } }
      : { kind: 'older' };
  const { id, articleId, created, deleted, lastSeen } = ours;
  const revision = Math.max(incoming.revision, ours.revision + 1);
  return { kind: 'changed', note: { ...incoming, id, articleId, created, deleted, lastSeen, revision, conflict } };
}

/** The versions whose words are not the winner's, each once. */
function others(winner: Note, versions: readonly Note['conflict'][]): NonNullable<Note['conflict']>[] {
  const found: NonNullable<Note['conflict']>[] = [];
  for (const version of versions) {
    if (version && !sameWords(version, winner) && !found.some((each) => sameWords(each, version))) found.push(version);
  }
  return found;
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
    publisher: ours.publisher ?? incoming.publisher,
    published: ours.published ?? incoming.published,
  };
  if (JSON.stringify(merged) === JSON.stringify(ours)) return null;
  return { ...merged, revision: ours.revision + 1 };
}
