// The library: every note, found again, put in order, taken out and in. It wires; what it shows is in components/library.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { countDue, noteById } from '../../utils/notes/note-store.ts';
import { words } from '../../utils/words.ts';
import { BackupBox } from '../shared/BackupBox.tsx';
import { useBackups } from '../shared/hooks/useBackups.ts';
import { useFileDrop } from '../shared/hooks/useFileDrop.ts';
import { useHealth } from '../shared/hooks/useHealth.ts';
import { useLive } from '../shared/hooks/useLive.ts';
import { useUndo } from '../shared/hooks/useUndo.ts';
import { localDay } from '../shared/local-day.ts';
import { downloadBackup } from '../shared/transfer/download-backup.ts';
import { ImportPanel } from '../shared/transfer/ImportPanel.tsx';
import { useExport } from '../shared/transfer/useExport.ts';
import { useImport } from '../shared/transfer/useImport.ts';
import { earliest, timeWords } from '../shared/when.ts';
import { BulkBar } from './BulkBar.tsx';
import { ChangedArticles, useChangedArticles } from './ChangedArticles.tsx';
import { EmptyState } from './EmptyState.tsx';
import { extentOf } from './extent.ts';
import { HealthNotice } from './HealthNotice.tsx';
import { useHash } from './hooks/useHash.ts';
import { useIndex } from './hooks/useIndex.ts';
import { useLibrary } from './hooks/useLibrary.ts';
import { useOffers } from './hooks/useOffers.ts';
import { useSearches } from './hooks/useSearches.ts';
import { useSelection } from './hooks/useSelection.ts';
import { useTags } from './hooks/useTags.ts';
import { LibraryFoot } from './LibraryFoot.tsx';
import { LibraryHeader } from './LibraryHeader.tsx';
import { LibraryList } from './LibraryList.tsx';
import { Sought } from './Marked.tsx';
import { everything, shelves } from './model.ts';
import { eraseForGood, judgeAll, laterAll, putInBin, tagAll, takeFromBin } from './note-actions.ts';
import { ResultHead } from './ResultHead.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SavedSearches, TagList } from './SearchSide.tsx';
import { FilterBox, Shelves } from './Shelves.tsx';
import { isTranscript } from './transcript-file.ts';
import { Views, ViewTabs, viewOf } from './ViewTabs.tsx';

export function LibraryView() {
  const [editing, setEditing] = useState<string | null>(null);
  const store = useHealth();
  const library = useLibrary(editing, `${store.health} ${store.asked}`);
  const { wanted, shown, counts } = library;
  useIndex(counts);
  const selection = useSelection(JSON.stringify(wanted));
  const last = useUndo();
  const importing = useImport();
  const exporting = useExport(last);
  const backups = useBackups();
  const place = useHash();
  const searches = useSearches();
  const tags = useTags(counts);
  const names = useMemo(() => tags.map(({ tag }) => tag), [tags]);
  const offers = useOffers(wanted, names, library.reading !== null);
  const due = useLive(() => countDue(localDay(new Date())), '');

  const { want } = library;
  const search = useCallback((text: string) => want({ text }), [want]);
  useEffect(() => {
    if (place.note === null) {
      const shelf = shelves.find((each) => each === place.shelf);
      return want({ articleId: place.article, ...(shelf && { shelf }), ...(place.search && { text: place.search }) });
    }
    const id = place.note;
    void noteById(id).then((note) => {
      if (!note) return;
      want({ ...everything, articleId: note.articleId, shelf: note.deleted === null ? 'all' : 'bin' });
      if (note.deleted === null) setEditing(id);
    });
  }, [place.note, place.article, place.shelf, place.search, want]);
  const ticking = selection.ids.size > 0;

  const news = useChangedArticles(wanted.shelf === 'changed' && wanted.articleId === null);
  const extent = extentOf(wanted, counts, library.found);
  const { narrowed } = extent;
  const ids = [...selection.ids];
  const after = (doing: Parameters<typeof last.run>[0]) => {
    setEditing(null);
    void last.run(doing).then(selection.clear);
  };
  const backupName = (at: number) => words('backupNameFrom', timeWords(at));
  const restore = (at: number) => void importing.openBackup(backupName(at), at);
  const now = Date.now();
  const view = viewOf(place.view);
  const [dropped, setDropped] = useState<File | null>(null);
  const compares = view === 'quotations';
  const over = useFileDrop((file) =>
    compares && isTranscript(file) ? setDropped(file) : void importing.openFile(file),
  );
  // Made anew only where what it shows is another: while a search goes on the page is drawn at each step.
  const minute = Math.floor(now / 60_000);
  const list = useMemo(
    () => (
      <Sought.Provider value={library.sought}>
        <LibraryList
          library={library}
          exporting={exporting}
          selection={selection}
          now={now}
          editing={editing}
          onEdit={setEditing}
          run={after}
        />
      </Sought.Provider>
    ),
    [shown, library.articles, library.sought, wanted.articleId, selection.ids, editing, minute],
  );
  const current = searches.all.find((text) => text === wanted.text.trim()) ?? '';
  const { shelf, filters } = wanted;
  // The same at each key of a search.
  const side = useMemo(
    () => (
      <>
        <Shelves
          shelf={shelf}
          counts={counts ? { all: counts.notes, bin: counts.bin, ...(due ? { due } : {}) } : {}}
          onChoose={(chosen) => want({ shelf: chosen })}
        />
        <SavedSearches searches={searches.all} current={current} onSearch={search} onRemove={searches.remove} />
        <TagList tags={tags} onSearch={search} />
        <FilterBox filters={filters} onChange={(chosen) => want({ filters: chosen })} />
      </>
    ),
    [shelf, counts, due, searches.all, current, tags, filters, search, want],
  );
  const stay = (doing: Parameters<typeof last.run>[0]) => void last.run(doing);

  return (
    <div class="library" data-view={view}>
      <LibraryHeader
        counts={counts}
        exports={exporting.items({ kind: 'everything' })}
        desk={browser.runtime.getURL('/draft.html')}
        options={browser.runtime.getURL('/options.html')}
        onFile={(file) => void importing.openFile(file)}
      />
      <ViewTabs view={view} />
      <aside>
        {side}
        <BackupBox
          backups={backups.list}
          busy={backups.busy}
          trouble={backups.trouble}
          now={now}
          notes={counts?.notes ?? 0}
          since={earliest(shown)}
          onBackUp={() =>
            void last.run(async () => {
              await backups.backUp();
              return { text: words('backupMade') };
            })
          }
          onDownload={() => void exporting.run({ kind: 'everything' }, 'archive')}
          onRestore={restore}
        />
      </aside>
      <main id="notes" tabIndex={-1}>
        <HealthNotice
          // A store that opens and cannot be read is no better than one that does not open.
          health={store.health === 'ok' && library.trouble ? 'unopenable' : store.health}
          backups={backups.list ?? []}
          onRestore={() =>
            // Accepting may have made one of what no backup had.
            void store
              .accept()
              .then(backups.worth)
              .then((at) => at !== null && restore(at))
          }
          onAccept={() => void store.accept()}
          onAgain={() => void store.again()}
          onDownload={(at) => void last.run(() => downloadBackup(at).then(() => null))}
          onStartAnew={(at) =>
            void last.run(() => store.startAnew().then(() => null)).then((done) => done && at !== null && restore(at))
          }
        />
        {importing.state && (
          <ImportPanel
            state={importing.state}
            onCommit={(...choice) => void importing.commit(...choice)}
            onBelieve={() => void importing.believe()}
            onColumns={(mapping) => void importing.mapColumns(mapping)}
            onRestore={() => void importing.restore()}
            onUndo={(at) => void importing.putBack(backupName(at), at)}
            onClose={() => void importing.close()}
          />
        )}
        <Views view={view} turn={counts} run={stay} dropped={dropped}>
          <SearchBox
            text={wanted.text}
            offers={offers}
            mended={library.mended}
            saved={searches.all.includes(wanted.text.trim())}
            onSearch={search}
            onSave={() => searches.save(wanted.text)}
          />
          <ResultHead library={library} extent={extent} selection={selection} exporting={exporting} />
          {/* At the foot of the window, but here for the keyboard: a long list would stand between a tick and its deeds. */}
          {ticking && (
            <BulkBar
              count={ids.length}
              found={extent.found}
              inBin={extent.inBin}
              tags={names}
              exports={exporting.items({ kind: 'notes', ids })}
              onAll={() => void library.allIds().then((all) => selection.set(all, true))}
              onNone={selection.clear}
              onTag={(tag) => stay(() => tagAll(ids, tag))}
              onJudge={(choice) => stay(() => judgeAll(ids, choice))}
              onLater={(later) => stay(() => laterAll(ids, later))}
              onDelete={() => after(() => putInBin(ids))}
              onRestore={() => after(() => takeFromBin(ids))}
              onErase={() => after(() => eraseForGood(ids))}
            />
          )}
          {library.trouble && (
            <p class="trouble" role="alert">
              {words('libraryTroubleTitle')}: {library.trouble}
            </p>
          )}
          {!narrowed && <ChangedArticles news={news} now={now} hasNotes={shown.length > 0} run={after} />}
          {library.empty && !library.trouble && (narrowed || news.length === 0) && (
            <EmptyState
              why={narrowed ? 'found' : wanted.shelf}
              welcome={browser.runtime.getURL('/welcome.html' as never)}
              onClear={() => want({ text: '', filters: everything.filters })}
            />
          )}
          {list}
          {library.more && (
            <button type="button" class="more quiet-border" onClick={library.showMore}>
              {words('libraryMore')}
            </button>
          )}
        </Views>
      </main>
      <LibraryFoot exporting={exporting} last={last} over={over} compares={compares} />
    </div>
  );
}
