// The claims and notes of the page in a tab: what the popup and the side panel both show.
import { useMemo, useState } from 'preact/hooks';
import { ask } from '../../utils/messages.ts';
import { plural, words } from '../../utils/words.ts';
import { ClaimList } from '../ClaimList.tsx';
import { whyMarked } from '../claim-words.ts';
import { groupTitle } from '../group-words.ts';
import { useEditing } from '../hooks/useEditing.ts';
import { usePageNotes } from '../hooks/usePageNotes.ts';
import type { Tab } from '../hooks/useTab.ts';
import { useTabClaims } from '../hooks/useTabClaims.ts';
import { useUndo } from '../hooks/useUndo.ts';
import { Icon } from '../icons.tsx';
import { everything, grouped, type Row, rowsOf, type Wanted } from '../page-model.ts';
import { UndoBar } from '../UndoBar.tsx';
import { EditorView } from './EditorView.tsx';
import { NotClaims } from './NotClaims.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHead } from './PageHead.tsx';
import { AccessNotice, PageNotices } from './PageNotices.tsx';
import { PageState } from './PageState.tsx';

export type PageViewProps = { readonly tab: Tab | null; readonly turn: number; readonly place: 'popup' | 'panel' };

export function PageView({ tab, turn, place }: PageViewProps) {
  const tabId = tab?.id ?? null;
  const [wanted, setWanted] = useState<Wanted>(everything);
  const [current, setCurrent] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const { state, refresh, show } = useTabClaims(tabId, `${turn} ${written}`);
  const reading = state.status === 'ready' ? state.reading : null;
  const kept = usePageNotes(reading?.article ?? null);
  const undo = useUndo();

  // Notes written anywhere stand elsewhere in the page now: their places are the annotator's to say.
  const stamp = kept ? kept.notes.map(({ id, revision }) => `${id}:${revision}`).join() : '';
  if (kept && stamp !== written) setWritten(stamp);

  const rows = useMemo(
    () => (reading ? rowsOf(reading.claims, reading.dismissed, kept?.notes ?? [], reading.places) : []),
    [reading, kept],
  );
  const edit = useEditing(tabId, reading && kept ? reading.reading : null, kept?.record?.id ?? null, rows);
  const { editing } = edit;
  const groups = useMemo(() => {
    // A new note written above the list stays there while it is written, and is no second row.
    const listed = editing?.rowId === null ? rows.filter(({ note }) => note?.id !== editing.note.id) : rows;
    return grouped(listed, wanted, editing?.rowId ?? null);
  }, [rows, wanted, editing]);

  const showRow = (row: Row) => {
    setCurrent(row.id);
    if (row.claim) void show({ key: row.claim.key });
    else if (row.note && row.kind !== 'article') void show({ noteId: row.note.id });
  };
  const openRow = (row: Row) => {
    setCurrent(row.id);
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
  const remove = (id: string) =>
    void undo.run(async () => {
      const { ids } = await ask('deleteNotes', { ids: [id] });
      closeEditor();
      const back = async () => {
        await ask('restoreNotes', { ids });
        return words('popupRestored');
      };
      return { text: words('popupDeleted'), undo: back };
    });
  const closeEditor = () => {
    const id = editing?.rowId ?? current;
    edit.close();
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id ?? '')}"]`)?.focus());
  };

  const editor = editing && (
    <EditorView
      key={editing.note.id}
      editing={editing}
      live={kept?.notes.find(({ id }) => id === editing.note.id)}
      knownTags={kept?.tags ?? []}
      onDelete={remove}
      onClose={closeEditor}
    />
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
              onWant={(change) => setWanted((before) => ({ ...before, ...change }))}
            />
            <PageNotices
              reading={reading}
              rows={rows}
              onShowChanged={() => setWanted({ ...everything, verdict: 'changed' })}
            />
            <div class="new-notes">
              <button type="button" onClick={() => writeOn({ selection: true })}>
                <Icon name="select" />
                {words('popupNoteSelection')}
              </button>
              <button type="button" onClick={() => writeOn({ article: true })}>
                <Icon name="page" />
                {words('popupNoteArticle')}
              </button>
            </div>
            {editing?.rowId === null && editor}
            <p class="unseen" role="status">
              {wanted === everything
                ? ''
                : plural(
                    'popupResults',
                    groups.reduce((sum, group) => sum + group.rows.length, 0),
                  )}
            </p>
            {rows.length === 0 && !editing && (
              <div class="state">
                <h2>{words('popupEmptyTitle')}</h2>
                <p>{words('popupEmptyText')}</p>
              </div>
            )}
            {rows.length > 0 && groups.length === 0 && (
              <div class="state">
                <p>{words('popupNothingMatches')}</p>
                <button type="button" class="quiet-border" onClick={() => setWanted(everything)}>
                  {words('popupClearFilters')}
                </button>
              </div>
            )}
            <ClaimList
              groups={groups}
              scope={Object.values(wanted).join()}
              claims={reading.claims}
              titleOf={({ id }) => groupTitle(id)}
              current={current}
              editing={editing?.rowId ?? null}
              onShow={showRow}
              onEdit={openRow}
              below={(row) =>
                row.id === editing?.rowId ? editor : <RowActions row={row} onEdit={() => openRow(row)} />
              }
            />
            <NotClaims reading={reading} record={kept?.record ?? null} undo={undo} onDone={refresh} />
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
      />
    </div>
  );
}

const RowActions = ({ row, onEdit }: { readonly row: Row; readonly onEdit: () => void }) => (
  <div class="actions">
    <button type="button" class="primary" onClick={onEdit}>
      {words(row.note ? 'popupEditNote' : 'popupWriteNote')}
    </button>
    {row.claim && (
      <details>
        <summary>{words('popupWhy')}</summary>
        <p>{whyMarked(row.claim)}</p>
        {row.claim.questions?.map(({ code, text }) => (
          <p key={code}>{text}</p>
        ))}
      </details>
    )}
  </div>
);
