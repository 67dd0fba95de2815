// A page that nothing can be marked in, and why: we may not see it, it is a PDF, or the browser keeps it to itself.
import type { Undo } from '../shared/hooks/useUndo.ts';
import { AddressNotes } from './AddressNotes.tsx';
import type { TabClaims } from './hooks/useTabClaims.ts';
import { NoAccess, type NoAccessProps } from './NoAccess.tsx';

export type UnreadProps = Omit<NoAccessProps, 'children'> & {
  readonly undo: Undo;
  /** ready: what was read is a PDF. Firefox lets nobody into its viewer, and there the address alone tells. */
  readonly status: TabClaims['status'];
};

export function Unread({ status, tab, place, undo, onRefresh }: UnreadProps) {
  const isPdf = status === 'ready' || /\.pdf$/i.test(URL.parse(tab?.url ?? '')?.pathname ?? '');
  const notes = <AddressNotes key={tab?.url} url={tab?.url ?? ''} isPdf={isPdf} undo={undo} />;
  if (status !== 'no-access') return notes;
  return (
    <NoAccess tab={tab} place={place} onRefresh={onRefresh}>
      {isPdf && notes}
    </NoAccess>
  );
}
