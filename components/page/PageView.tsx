// The claims and notes of the page in a tab: what the popup and the side panel both show.
import type { ComponentChildren } from 'preact';
import { isAskedFor } from '../../utils/edit-request.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { UndoBar } from '../shared/UndoBar.tsx';
import { ArticleView } from './ArticleView.tsx';
import type { Ahead } from './ahead.ts';
import type { Tab } from './find-tab.ts';
import { type Deeds, useDeeds } from './hooks/useDeeds.ts';
import { type Page, usePage } from './hooks/usePage.ts';
import { PageFooter } from './PageFooter.tsx';
import { PageState, Waiting } from './PageState.tsx';

export type PageViewProps = {
  readonly tab: Tab | null;
  readonly turn: number;
  readonly place: 'popup' | 'panel';
  /** What was asked for before this view was there. */
  readonly ahead?: Ahead | null;
};

export function PageView({ tab, turn, place, ahead = null }: PageViewProps) {
  const page = usePage(tab, turn, ahead);
  // What was asked for ahead tells at once whether an editor is to come; else storage has to say so.
  const comes = !ahead || (tab !== null && isAskedFor(ahead.kept, tab.id, Date.now()));
  const deeds = useDeeds(page, comes);
  return <PageFrame tab={tab} place={place} page={page} deeds={deeds} undo={page.undo} />;
}

export type PageFrameProps = Pick<PageViewProps, 'tab' | 'place'> & {
  readonly page: Page;
  readonly deeds: Deeds;
  /** Whose last deed is told. */
  readonly undo: Undo;
  /** Beside a text that is itself the page’s main part. */
  readonly beside?: ComponentChildren;
};

export function PageFrame({ tab, place, page, deeds, undo, beside }: PageFrameProps) {
  const { reading } = page;
  const Scroller = beside === undefined ? 'main' : 'div';
  return (
    <div class={`page-view ${place}`}>
      {/* No stop of its own, as Firefox gives what scrolls: the rows in it are walked. */}
      <Scroller class="scroller" tabIndex={-1}>
        {beside}
        {reading?.isArticle && deeds.comes ? (
          <Waiting />
        ) : reading?.isArticle ? (
          <ArticleView tab={tab} page={page} deeds={deeds} reading={reading} />
        ) : (
          <PageState state={page.state} tab={tab} place={place} undo={undo} onRefresh={page.refresh} />
        )}
      </Scroller>
      {undo.done && <UndoBar done={undo.done} onUndo={() => void undo.takeBack()} onClose={undo.dismiss} />}
      <PageFooter
        tab={tab}
        place={place}
        articleId={page.record?.id ?? null}
        notes={page.notes.length}
        undo={page.undo}
        marks={reading?.isArticle ? page.marks : null}
      />
    </div>
  );
}
