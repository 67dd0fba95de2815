// The list beside a text of the reader's own: what is known of a page, with how the notes fared in this version on top.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { askTab } from '../../utils/messages.ts';
import { words } from '../../utils/words.ts';
import type { Tab } from '../page/find-tab.ts';
import { useDeeds } from '../page/hooks/useDeeds.ts';
import { usePage } from '../page/hooks/usePage.ts';
import { PageFrame } from '../page/PageView.tsx';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { Notice } from '../shared/Notice.tsx';

export type SideProps = {
  readonly tab: Tab;
  /** Changes with each reading of the text. */
  readonly turn: number;
  readonly version: number;
  /** Set here: opens the row of a claim. */
  readonly open: RefObject<(claim: Claim) => void>;
  /** Of the text itself. */
  readonly undo: Undo;
};

export function Side({ tab, turn, version, open, undo }: SideProps) {
  const page = usePage(tab, turn, null);
  const deeds = useDeeds(page);
  const { reading } = page;
  open.current = ({ key }) => deeds.showClaim(key);
  useNoteInAddress(tab.id, reading?.reading ?? null);
  const fared = version > 1 && reading !== null && reading.places.length > 0;
  return (
    <PageFrame
      tab={tab}
      place="panel"
      page={page}
      deeds={deeds}
      undo={undo.done ? undo : page.undo}
      beside={fared && <Notice tone="calm">{fates(version, reading.places)}</Notice>}
    />
  );
}

/** How each note fared: on its words, moved with them, on others, or gone. */
function fates(version: number, places: readonly { readonly state: string }[]): string {
  const count = (state: string) => places.filter((place) => place.state === state).length;
  return words('draftFates', version, count('exact'), count('moved'), count('changed'), count('orphan'));
}

/** The note that the library asked for, shown once the text has been read. */
function useNoteInAddress(tabId: number, reading: number | null): void {
  const wanted = useRef(location.hash.slice(1));
  useEffect(() => {
    if (reading === null || wanted.current === '') return;
    const noteId = wanted.current;
    wanted.current = '';
    void askTab(tabId, 'show', { reading, noteId });
  }, [tabId, reading]);
}
