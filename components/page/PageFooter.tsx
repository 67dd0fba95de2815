// The ways on from here: hand this article over, keep the list open beside the page, see all notes.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { plural, type WordKey, words } from '../../utils/words.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { Icon, type IconName } from '../shared/icons.tsx';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import type { Tab } from './find-tab.ts';
import type { Marks } from './hooks/useMarks.ts';
import { openDesk, openLibrary } from './open-library.ts';

export type PageFooterProps = {
  readonly tab: Tab | null;
  readonly place: 'popup' | 'panel';
  readonly articleId: string | null;
  readonly notes: number;
  readonly undo: Undo;
  /** null where no page is read: there is nothing to hide. */
  readonly marks: Marks | null;
};

export function PageFooter({ tab, place, articleId, notes, undo, marks }: PageFooterProps) {
  return (
    <footer>
      {articleId !== null && notes > 0 && <ExportMenu articleId={articleId} undo={undo} />}
      {place === 'popup' && tab && (
        <button type="button" onClick={() => openPanel(tab)}>
          <Icon name="panel" />
          <Label of="popupSidePanel" />
        </button>
      )}
      {marks && <MarksMenu marks={marks} />}
      <span class="spacer" />
      {/* A popup over an article has no room for it beside the words of the others. */}
      {(place === 'panel' || !marks) && <Sign icon="page" of="draftTitle" onPress={openDesk} />}
      <button type="button" onClick={openLibrary}>
        <Icon name="library" />
        <Label of="popupLibrary" />
      </button>
      <Sign icon="options" of="optionsTitle" onPress={() => void browser.runtime.openOptionsPage()} />
    </footer>
  );
}

type SignProps = { readonly icon: IconName; readonly of: WordKey; readonly onPress: () => void };

/** A button with room for its sign alone. */
const Sign = ({ icon, of, onPress }: SignProps) => (
  <button type="button" class="sign icon-only" aria-label={words(of)} title={words(of)} onClick={onPress}>
    <Icon name={icon} />
  </button>
);

function MarksMenu({ marks: { on, host, quiet, toggle, setQuiet } }: { readonly marks: Marks }) {
  const items = [{ label: words(on ? 'marksHide' : 'marksShow'), onChoose: toggle }];
  if (host)
    items.push({ label: words(quiet ? 'marksOnSite' : 'marksOffSite', host), onChoose: () => setQuiet(!quiet) });
  return (
    <Menu
      label={
        <>
          <Icon name={on ? 'marks' : 'unmarked'} />
          <Label of={on ? 'marksMenu' : 'marksMenuOff'} />
        </>
      }
      items={items}
    />
  );
}

/** Cut where there is no room for it, and then told by the pointer. */
const Label = ({ of }: { readonly of: WordKey }) => (
  <span class="label" title={words(of)}>
    {words(of)}
  </span>
);

/** Only where there is something to hand over. */
function ExportMenu({ articleId, undo }: { readonly articleId: string; readonly undo: Undo }) {
  const [items, setItems] = useState<readonly MenuItem[] | null>(null);
  // Formats and the reading of notes for them come with the first click: the popup opens without them.
  const load = () =>
    undo.run(async () => {
      const [{ offered }, { copyNotes, exportNotes }] = await Promise.all([
        import('../../utils/exchange/index.ts'),
        import('../shared/transfer/export-notes.ts'),
      ]);
      const write = (format: string) =>
        undo.run(async () => {
          const file = await exportNotes(
            { kind: 'article', id: articleId },
            format,
            () => undefined,
            new AbortController().signal,
          );
          return file && { text: plural('popupExported', file.notes, file.name) };
        });
      const copy = () =>
        undo.run(async () => {
          const notes = await copyNotes(
            { kind: 'article', id: articleId },
            () => undefined,
            new AbortController().signal,
          );
          return notes === null ? null : { text: plural('exportCopied', notes) };
        });
      setItems([
        ...offered(false).map(({ id, labelKey }) => ({ label: words(labelKey), onChoose: () => void write(id) })),
        { label: words('exportCopy'), onChoose: () => void copy() },
      ]);
      return null;
    });
  const label = (
    <>
      <Icon name="export" />
      <Label of="popupExport" />
    </>
  );
  if (items === null)
    return (
      <button type="button" aria-haspopup="true" aria-expanded="false" onClick={() => void load()}>
        {label}
      </button>
    );
  return <Menu key={articleId} label={label} items={items} startsOpen />;
}

type SidebarAction = { open(): Promise<void> };

/** In the click itself: both browsers refuse after an await. Firefox alone has a sidebar, and the types are Chrome's. */
function openPanel(tab: Tab): void {
  const sidebar: SidebarAction | undefined = Reflect.get(browser, 'sidebarAction');
  const opening = sidebar ? sidebar.open() : browser.sidePanel.open({ tabId: tab.id });
  opening.then(
    () => window.close(),
    () => undefined,
  );
}
