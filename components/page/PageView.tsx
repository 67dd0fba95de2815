// The claims and notes of the page in a tab: what the popup and the side panel both show.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { VerdictId } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';
import { EditorView } from '../editor/EditorView.tsx';
import { ChangedWords } from '../shared/ChangedWords.tsx';
import { useUndo } from '../shared/hooks/useUndo.ts';
import { SharedAddresses } from '../shared/SharedAddresses.tsx';
import { UndoBar } from '../shared/UndoBar.tsx';
import type { Ahead } from './ahead.ts';
import { ClaimList } from './ClaimList.tsx';
import { changeOf } from './ClaimRow.tsx';
import { EmptyList } from './EmptyList.tsx';
import type { Tab } from './find-tab.ts';
import { groupTitle } from './group-words.ts';
import { useDesk } from './hooks/useDesk.ts';
import { useDeskKeys } from './hooks/useDeskKeys.ts';
import { useEditing } from './hooks/useEditing.ts';
import { useLookUps } from './hooks/useLookUps.ts';
import { useMarks } from './hooks/useMarks.ts';
import { usePageNotes } from './hooks/usePageNotes.ts';
import { useTabClaims } from './hooks/useTabClaims.ts';
import { useWanted } from './hooks/useWanted.ts';
import { NewNotes } from './NewNotes.tsx';
import { NotClaims } from './NotClaims.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHead } from './PageHead.tsx';
import { AccessNotice, PageNotices } from './PageNotices.tsx';
import { PageState } from './PageState.tsx';
import { everything, grouped, nextOpen, type Row, rowsOf, type Wanted } from './page-model.ts';
import { archiveOf } from './put-here.ts';
import { Results } from './Results.tsx';
import { RowActions } from './RowActions.tsx';
import { Summary } from './Summary.tsx';
import { WatchSite } from './WatchSite.tsx';

export type PageViewProps = {
  readonly tab: Tab | null;
  readonly turn: number;
  readonly place: 'popup' | 'panel';
  /** What was asked for before this view was there. */
  readonly ahead?: Ahead | null;
};

export function PageView({ tab, turn, place, ahead = null }: PageViewProps) {
  const tabId = tab?.id ?? null;
  const [current, setCurrent] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const [judged, setJudged] = useState<string | null>(null);
  const [later, setLater] = useState<string | null>(null);
  const goTo = useRef<(rowId: string) => void>(() => undefined);
  const { state, refresh, show } = useTabClaims(tabId, `${turn} ${written}`, ahead?.reading ?? null);
  const reading = state.status === 'ready' ? state.reading : null;
  const kept = usePageNotes(reading?.article ?? null);
  const [wanted, want] = useWanted(reading?.article.urls[0] ?? null, ahead?.kept ?? null);
  const undo = useUndo();
  const lookUps = useLookUps(reading);
  const marks = useMarks(tab, reading?.marks ?? true, refresh, undo);

  // Notes written anywhere stand elsewhere in the page now: their places are the annotator's to say.
  const stamp = kept ? kept.notes.map(({ id, revision }) => `${id}:${revision}`).join() : '';
  if (kept && stamp !== written) setWritten(stamp);

  // The store knows of a dismissal before the page has read again.
  const dismissed = kept ? (kept.record?.dismissed.map(({ key }) => key) ?? []) : (reading?.dismissed ?? []);
  const rows = useMemo(
    () => (reading ? rowsOf(reading.claims, dismissed, kept?.notes ?? [], reading.places) : []),
    [reading, kept],
  );
  const edit = useEditing(tabId, reading && kept ? reading.reading : null, kept?.record?.id ?? null, rows, undo);
  const { editing } = edit;
  const desk = useDesk(tabId, reading, kept?.record?.id ?? null, rows, undo);
  const groups = useMemo(() => {
    // A new note written above the list stays there while it is written, and is no second row.
    const listed = editing?.rowId === null ? rows.filter(({ note }) => note?.id !== editing.note.id) : rows;
    return grouped(listed, wanted, editing?.rowId ?? judged);
  }, [rows, wanted, editing, judged]);
  const next = nextOpen(groups, current);

  const choose = (row: Row) => {
    setCurrent(row.id);
    if (row.id !== current) setLater(null);
    if (row.id !== judged) setJudged(null);
  };
  const onWant = (change: Partial<Wanted>) => {
    setJudged(null);
    want(change);
  };
  const showRow = (row: Row) => {
    choose(row);
    goTo.current?.(row.id);
    if (row.claim) void show({ key: row.claim.key });
    else if (row.note && row.kind !== 'article') void show({ noteId: row.note.id });
  };
  const openRow = (row: Row) => {
    choose(row);
    if (row.claim) void show({ key: row.claim.key });
    void undo.run(async () => {
      if ((await edit.open(row)) === 'opened') return null;
      await refresh();
      return { text: words('popupNoDescription') };
    });
  };
  const writeOn = (target: { selection: true } | { article: true }) =>
    void undo.run(async () => {
      const known = 'article' in target ? rows.find(({ kind }) => kind === 'article') : undefined;
      if (known) await edit.open(known);
      else if ((await edit.write(target)) === 'nothing-there') return { text: words('popupNoSelection') };
      return null;
    });
  const closeEditor = () => {
    const id = editing?.rowId ?? current;
    edit.close();
    if (id !== null) goTo.current?.(id);
  };
  const askWhy = (row: Row, open: boolean) => {
    choose(row);
    setLater(open ? row.id : null);
    if (!open) goTo.current?.(row.id);
  };
  const notClaim = (row: Row) => {
    const order = groups.flatMap((group) => group.rows);
    const at = order.indexOf(row);
    const neighbour = order[at + 1] ?? order[at - 1];
    desk.notClaim(row);
    setCurrent(neighbour?.id ?? null);
    if (neighbour) goTo.current?.(neighbour.id);
  };
  const judge = (row: Row, verdict: VerdictId) => {
    choose(row);
    setJudged(row.id);
    desk.judge(row, verdict);
  };
  const goNext = () => {
    if (next) showRow(next);
    else void undo.run(async () => ({ text: words('popupNextNone') }));
  };
  const onRow = (act: (row: Row) => void) => (rowId: string) => {
    const row = rows.find(({ id }) => id === rowId);
    if (row) act(row);
  };
  useDeskKeys({
    verdict: (rowId, verdict) => onRow((row) => judge(row, verdict))(rowId),
    later: onRow((row) => askWhy(row, true)),
    next: goNext,
    marks: marks.toggle,
  });

  const edited = editing && rows.find(({ note }) => note?.id === editing.note.id);
  const changed = edited ? changeOf(edited) : null;
  const editor = editing && (
    <EditorView
      key={editing.note.id}
      editing={editing}
      live={kept?.notes.find(({ id }) => id === editing.note.id)}
      onDelete={(id) => desk.remove(id, closeEditor)}
      onClose={closeEditor}
    >
      {changed && (
        <blockquote class="words" dir="auto">
          <ChangedWords {...changed} />
        </blockquote>
      )}
    </EditorView>
  );

  return (
    <div class={`page-view ${place}`}>
      <main class="scroller">
        {reading?.isArticle ? (
          <>
            <PageHead
              reading={reading}
              rows={rows}
              wanted={wanted}
              onWant={onWant}
              onNext={next ? goNext : undefined}
            />
            <Summary rows={rows} onShowWanting={() => onWant({ ...everything, verdict: 'needs-evidence' })} />
            <PageNotices
              reading={reading}
              rows={rows}
              record={kept?.record ?? null}
              undo={undo}
              onShowClaim={onRow(showRow)}
              onShowChanged={() => onWant({ ...everything, verdict: 'changed' })}
            />
            <NewNotes onSelection={() => writeOn({ selection: true })} onArticle={() => writeOn({ article: true })} />
            {editing?.rowId === null && editor}
            <Results groups={groups} filtered={wanted !== everything} />
            {groups.length === 0 && !editing && (rows.length > 0 || reading.languageKnown) && (
              <EmptyList filtered={rows.length > 0} onClear={() => onWant(everything)} />
            )}
            <ClaimList
              groups={groups}
              scope={Object.values(wanted).join()}
              claims={reading.claims}
              titleOf={({ id }) => groupTitle(id)}
              current={current}
              editing={editing?.rowId ?? null}
              goTo={goTo}
              onShow={showRow}
              onEdit={openRow}
              below={(row) =>
                row.id === editing?.rowId ? (
                  editor
                ) : (
                  <RowActions
                    row={row}
                    lookUps={lookUps(row)}
                    asksWhy={later === row.id}
                    onEdit={() => openRow(row)}
                    onJudge={(verdict) => judge(row, verdict)}
                    onLater={(open) => askWhy(row, open)}
                    onPutOff={(reason) => {
                      setJudged(row.id);
                      desk.putOff(row, reason);
                      askWhy(row, false);
                    }}
                    onNotClaim={() => notClaim(row)}
                    onPut={() => desk.putHere(row)}
                    archive={archiveOf(reading.article.url)}
                  />
                )
              }
            />
            <NotClaims reading={reading} record={kept?.record ?? null} undo={undo} onDone={refresh} />
            <SharedAddresses article={reading.article} record={kept?.record ?? null} undo={undo} />
            <WatchSite tab={tab} hasNotes={(kept?.notes.length ?? 0) > 0} undo={undo} />
            <AccessNotice tab={tab} />
          </>
        ) : (
          <PageState state={state} tab={tab} place={place} onRefresh={refresh} />
        )}
      </main>
      {undo.done && <UndoBar done={undo.done} onUndo={() => void undo.takeBack()} onClose={undo.dismiss} />}
      <PageFooter
        tab={tab}
        place={place}
        articleId={kept?.record?.id ?? null}
        notes={kept?.notes.length ?? 0}
        undo={undo}
        marks={reading?.isArticle ? marks : null}
      />
    </div>
  );
}
