// The options: site access, marks, name, look-ups, keys and data. Each change is kept as it is made.
import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages.ts';
import { isCopyDue } from '../../utils/notes/saved-copies.ts';
import { own } from '../../utils/notes/sync/tables.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { plural, words } from '../../utils/words.ts';
import { BackupBox } from '../shared/BackupBox.tsx';
import { DoneBar } from '../shared/DoneBar.tsx';
import { useBackups } from '../shared/hooks/useBackups.ts';
import { useSettings } from '../shared/hooks/useSettings.ts';
import { useSiteAccess } from '../shared/hooks/useSiteAccess.ts';
import { useUndo } from '../shared/hooks/useUndo.ts';
import { ExportBar } from '../shared/transfer/ExportBar.tsx';
import { ImportPanel } from '../shared/transfer/ImportPanel.tsx';
import { useExport } from '../shared/transfer/useExport.ts';
import { useImport } from '../shared/transfer/useImport.ts';
import { earliest, sizeWords, timeWords } from '../shared/when.ts';
import { EraseAll } from './EraseAll.tsx';
import { ForgetArticle } from './ForgetArticle.tsx';
import { useCommands } from './hooks/useCommands.ts';
import { useErase } from './hooks/useErase.ts';
import { useKeptArticles } from './hooks/useKeptArticles.ts';
import { useManaged } from './hooks/useManaged.ts';
import { LookUps } from './LookUps.tsx';
import { MarkdownTemplates } from './MarkdownTemplates.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { NeverSites } from './NeverSites.tsx';
import { OptionsFrame } from './OptionsFrame.tsx';
import { Section } from './Section.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import { saveCopy } from './save-copy.ts';
import { SecondDatabase } from './sync/SecondDatabase.tsx';
import { SyncSection } from './sync/SyncSection.tsx';
import { VerdictScale } from './VerdictScale.tsx';
import { WatchSettings } from './WatchSettings.tsx';

export function OptionsView() {
  const [settings, change] = useSettings();
  const managed = useManaged();
  const access = useSiteAccess();
  const keys = useCommands();
  const kept = useKeptArticles();
  const backups = useBackups();
  const importing = useImport();
  const last = useUndo();
  const exporting = useExport(last);
  const erasing = useErase();
  if (!settings || !managed) return null;
  const backupName = (at: number) => words('backupNameFrom', timeWords(at));
  const restore = (at: number) => void importing.openBackup(backupName(at), at);

  // The permission is asked for in the click itself: after an await the browser would refuse.
  const schedule = async (copyEvery: number) => {
    const allowed = copyEvery === 0 || (await browser.permissions.request({ permissions: ['downloads'] }));
    if (!allowed) throw new Error(words('backupCopyRefused'));
    await change({ copyEvery });
    if (copyEvery <= 0) return;
    // The newest backup may be from before a restore: the copy holds what is here now, where that can be had.
    await ask('backUpNow', {}).catch(() => undefined);
    if (await isCopyDue(copyEvery, Date.now())) await saveCopy();
  };

  return (
    <OptionsFrame
      library={browser.runtime.getURL('/library.html')}
      welcome={browser.runtime.getURL('/welcome.html')}
      desk={browser.runtime.getURL('/draft.html')}
    >
      <Section id="access" title={words('optionsAccess')}>
        <SiteAccess
          origins={access.origins}
          all={access.all}
          onAskAll={() => void access.request()}
          onRemove={(origins) => void last.run(() => access.remove(origins).then(() => null))}
        />
      </Section>
      <Section id="never" title={words('optionsNever')}>
        <NeverSites
          sites={settings.neverSites}
          byPolicy={managed.blockedSites}
          onChange={(neverSites) => change({ neverSites })}
        />
      </Section>
      <Section id="marks" title={words('optionsMarking')}>
        <MarkSettings
          marks={settings.marks}
          kinds={settings.kinds}
          showNotes={settings.showNotes}
          colours={settings.colours}
          quietSites={settings.quietSites}
          onColours={(colours) => change({ colours })}
          onQuietSites={(quietSites) => change({ quietSites })}
          onMarks={(marks) => change({ marks })}
          onKinds={(kinds) => change({ kinds })}
          onShowNotes={(showNotes) => change({ showNotes })}
        />
      </Section>
      <Section id="watch" title={words('optionsWatch')}>
        <WatchSettings
          {...settings.watch}
          onChange={(watch) => change({ watch })}
          onClear={() =>
            void last.run(async () => ({
              text: plural('optionsWatchCleared', (await ask('clearWatched', {})).articles),
            }))
          }
        />
      </Section>
      <Section id="author" title={words('optionsAuthor')}>
        <p>{words('optionsAuthorText')}</p>
        <input
          class="author"
          aria-label={words('optionsAuthorLabel')}
          autocomplete="name"
          maxLength={200}
          value={settings.author}
          onChange={(event) => change({ author: event.currentTarget.value.trim() })}
        />
      </Section>
      <Section id="scale" title={words('optionsScale')}>
        <VerdictScale scale={settings.scale} byPolicy={managed.verdictScale} onChange={(scale) => change({ scale })} />
      </Section>
      <Section id="look-ups" title={words('optionsLookUps')}>
        <LookUps
          lookUps={settings.lookUps}
          onChange={(lookUps) => change({ lookUps })}
          onReset={() => change({ lookUps: defaultSettings.lookUps })}
        />
      </Section>
      <Section id="markdown" title={words('optionsMarkdown')}>
        <MarkdownTemplates own={settings.markdown} onChange={(markdown) => change({ markdown })} />
      </Section>
      <Section id="shortcuts" title={words('optionsShortcuts')}>
        <Shortcuts commands={keys.commands} hint={keys.hint} onChange={keys.change} />
      </Section>
      <Section id="sync" title={words('optionsSync')}>
        <SyncSection
          run={(act) => last.run(act)}
          address={managed.syncAddress}
          database={managed.syncDatabase}
          space={own}
        />
        <SecondDatabase run={(act) => last.run(act)} />
      </Section>
      <Section id="data" title={words('optionsData')}>
        {kept.counts && (
          <p>
            {words(
              'optionsDataHolds',
              plural('libraryNotes', kept.counts.notes),
              plural('libraryArticles', kept.counts.articles),
              kept.counts.bin,
            )}{' '}
            {kept.bytes !== null && <span class="meta">{words('optionsDataSize', sizeWords(kept.bytes))}</span>}
          </p>
        )}
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
        <BackupBox
          backups={backups.list}
          busy={backups.busy}
          trouble={backups.trouble}
          now={Date.now()}
          notes={kept.counts?.notes ?? 0}
          since={earliest(kept.articles)}
          onBackUp={() =>
            void last.run(async () => {
              await backups.backUp();
              return { text: words('backupMade') };
            })
          }
          onDownload={() => void exporting.run({ kind: 'everything' }, 'archive')}
          onRestore={restore}
          copies={{
            every: settings.copyEvery,
            last: backups.copied,
            onEvery: (copyEvery) => void last.run(() => schedule(copyEvery).then(() => null)),
          }}
        />
        <h3>{words('optionsForgetTitle')}</h3>
        <p>{words('optionsForgetText')}</p>
        <ForgetArticle
          articles={kept.articles}
          more={kept.more}
          onMore={kept.showMore}
          onForget={(articleId) =>
            void last.run(async () => ({
              text: plural('libraryForgotten', (await ask('forgetArticle', { articleId })).notes),
            }))
          }
        />
        <h3>{words('optionsEraseTitle')}</h3>
        <EraseAll
          busy={erasing.busy}
          onExport={() => exporting.run({ kind: 'everything' }, 'archive')}
          onErase={() => void last.run(() => erasing.run().then(() => ({ text: words('optionsErased') })))}
        />
      </Section>
      {exporting.progress && <ExportBar progress={exporting.progress} onCancel={exporting.cancel} />}
      {last.done && (
        <DoneBar
          text={last.done.text}
          trouble={last.done.kind === 'trouble'}
          onUndo={last.done.undo && (() => void last.takeBack())}
          onDismiss={last.dismiss}
        />
      )}
    </OptionsFrame>
  );
}
