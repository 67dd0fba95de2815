// What there is to say about an article in a tab: its head, what is news about it, the list, and what follows the list.
import type { PageReading } from '../../utils/messages.ts';
import { SharedAddresses } from '../shared/SharedAddresses.tsx';
import { ClaimList } from './ClaimList.tsx';
import { EmptyList } from './EmptyList.tsx';
import type { Tab } from './find-tab.ts';
import { groupTitle } from './group-words.ts';
import type { Deeds } from './hooks/useDeeds.ts';
import { useLate } from './hooks/useLate.ts';
import type { Page } from './hooks/usePage.ts';
import { NewNotes } from './NewNotes.tsx';
import { NotClaims } from './NotClaims.tsx';
import { PageEditor } from './PageEditor.tsx';
import { PageHead } from './PageHead.tsx';
import { AccessNotice, PageNotices } from './PageNotices.tsx';
import { everything } from './page-model.ts';
import { archiveOf } from './put-here.ts';
import { Results } from './Results.tsx';
import { RowActions } from './RowActions.tsx';
import { Summary } from './Summary.tsx';
import { WalkNews } from './WalkNews.tsx';

export type ArticleViewProps = {
  readonly tab: Tab | null;
  readonly page: Page;
  readonly deeds: Deeds;
  readonly reading: PageReading;
};

const bringWatch = async () => (await import('./WatchSite.tsx')).WatchSite;

export function ArticleView({ tab, page, deeds, reading }: ArticleViewProps) {
  const WatchSite = useLate(bringWatch);
  const { record, rows, view, wanted, undo } = page;
  const { groups, editing } = deeds;
  // A new note, and one whose row went while it was written: deleted elsewhere, it keeps its words on the screen.
  const isAbove = editing !== null && !groups.some((group) => group.rows.some(({ id }) => id === editing.rowId));
  const editor = editing && <PageEditor page={page} deeds={deeds} editing={editing} />;
  return (
    <>
      <PageHead reading={reading} rows={rows} view={view} wanted={wanted} onWant={deeds.want} onNext={deeds.goNext} />
      <Summary rows={rows} onShowWanting={() => deeds.want({ ...everything, verdict: 'needs-evidence' })} />
      <PageNotices
        reading={reading}
        rows={rows}
        record={record}
        undo={undo}
        onShowClaim={deeds.showClaim}
        onEditClaim={deeds.editClaim}
        onShowChanged={() => deeds.want({ ...everything, verdict: 'changed' })}
      />
      <NewNotes
        onSelection={() => deeds.writeOn({ selection: true })}
        onArticle={() => deeds.writeOn({ article: true })}
      />
      {isAbove && editor}
      <WalkNews tabId={page.tabId} rows={rows} claims={reading.claims} />
      <Results groups={groups} filtered={wanted !== everything} />
      {groups.length === 0 && !editing && (rows.length > 0 || reading.languageKnown) && (
        <EmptyList
          filtered={rows.length > 0}
          hidden={view.now === 'key' ? view.counts.all : 0}
          onClear={() => deeds.want(everything)}
          onAll={() => view.choose('all')}
        />
      )}
      <ClaimList
        groups={groups}
        scope={Object.values(wanted).join()}
        claims={reading.claims}
        titleOf={({ id }) => groupTitle(id)}
        current={deeds.current}
        editing={editing?.rowId ?? null}
        goTo={deeds.goTo}
        onShow={deeds.show}
        onEdit={deeds.open}
        below={(row) =>
          row.id === editing?.rowId ? (
            editor
          ) : (
            <RowActions
              row={row}
              lookUps={page.lookUps(row)}
              asksWhy={deeds.later === row.id}
              inSentence={deeds.besides(row).filter((each) => each.claim).length}
              whole={deeds.whole}
              onWhole={deeds.judgeWhole}
              onEdit={() => deeds.open(row)}
              onJudge={(choice) => deeds.judge(row, choice)}
              onStillHolds={() => deeds.stillHolds(row)}
              onLater={(open) => deeds.askWhy(row, open)}
              onPutOff={(reason) => deeds.putOff(row, reason)}
              onNotClaim={() => deeds.notClaim(row)}
              onPut={() => deeds.putHere(row)}
              archive={archiveOf(reading.article.url)}
            />
          )
        }
      />
      <NotClaims reading={reading} record={record} undo={undo} onDone={page.refresh} />
      <SharedAddresses article={reading.article} record={record} undo={undo} />
      {WatchSite && <WatchSite tab={tab} hasNotes={page.notes.length > 0} undo={undo} />}
      <AccessNotice tab={tab} />
    </>
  );
}
