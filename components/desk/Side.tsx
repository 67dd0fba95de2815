// The list beside a text of the reader's own: what is known of a page, with how the notes fared in this version on top.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { askTab } from '../../utils/messages.ts';
import { words } from '../../utils/words.ts';
import { ArticleView } from '../page/ArticleView.tsx';
import type { Tab } from '../page/find-tab.ts';
import { useDeeds } from '../page/hooks/useDeeds.ts';
import { usePage } from '../page/hooks/usePage.ts';
import { PageFooter } from '../page/PageFooter.tsx';
import { PageState } from '../page/PageState.tsx';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { Notice } from '../shared/Notice.tsx';
import { UndoBar } from '../shared/UndoBar.tsx';

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
  const shown = undo.done ? undo : page.undo;
  return (
    <>
      <div class="scroller" tabIndex={-1}>
        {version > 1 && reading && reading.places.length > 0 && (
          <Notice tone="calm">{fates(version, reading.places)}</Notice>
        )}
        {reading ? (
          <ArticleView tab={tab} page={page} deeds={deeds} reading={reading} />
        ) : (
          <PageState state={page.state} tab={tab} place="panel" onRefresh={page.refresh} />
        )}
      </div>
      {shown.done && <UndoBar done={shown.done} onUndo={() => void shown.takeBack()} onClose={shown.dismiss} />}
      <PageFooter
        tab={tab}
        place="panel"
        articleId={page.record?.id ?? null}
        notes={page.notes.length}
        undo={page.undo}
        marks={page.marks}
      />
    </>
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
