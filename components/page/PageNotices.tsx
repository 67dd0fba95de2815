// What is worth knowing about this page's list: what changed, what could not be read, what the store says, and whether
// Claimlight is here for this click alone.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReading } from '../../utils/messages.ts';
import type { ArticleRecord } from '../../utils/notes/note.ts';
import { countDue } from '../../utils/notes/note-store.ts';
import { interfaceLanguage, plural, words } from '../../utils/words.ts';
import { useHealth } from '../shared/hooks/useHealth.ts';
import { useLive } from '../shared/hooks/useLive.ts';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { localDay } from '../shared/local-day.ts';
import { Notice } from '../shared/Notice.tsx';
import { ChangeNews } from './ChangeNews.tsx';
import type { Tab } from './find-tab.ts';
import { openDue, openLibrary } from './open-library.ts';
import { isAway, type Row } from './page-model.ts';
import { SameText } from './SameText.tsx';
import type { SavedBesideProps } from './SavedBeside.tsx';
import { siteOf } from './site.ts';

const stores = {
  'newer-schema': 'popupStoreNewer',
  replaced: 'popupStoreReplaced',
  unopenable: 'popupStoreUnopenable',
} as const;

export type PageNoticesProps = {
  readonly reading: PageReading;
  readonly rows: readonly Row[];
  readonly record: ArticleRecord | null;
  readonly undo: Undo;
  readonly onShowClaim: (key: string) => void;
  readonly onEditClaim: (key: string, begin: 'verdict' | 'text') => void;
  readonly onShowChanged: () => void;
};

export function PageNotices({
  reading,
  rows,
  record,
  undo,
  onShowClaim,
  onEditClaim,
  onShowChanged,
}: PageNoticesProps) {
  const { health } = useHealth();
  const Saved = useSaved(reading.claims.some(({ kind }) => kind !== 'date'));
  const changed = rows.filter(isAway).length;
  const due = useLive(() => countDue(localDay(new Date())), '') ?? 0;
  return (
    <>
      {health !== 'ok' && (
        <Notice tone="warn" action={{ label: words('popupStoreOpenLibrary'), onAct: openLibrary }}>
          {words(stores[health])}
        </Notice>
      )}
      <ChangeNews urls={record?.urls ?? reading.article.urls} undo={undo} onShow={onShowClaim} onEdit={onEditClaim} />
      {changed > 0 && (
        <Notice tone="warn" action={{ label: words('popupShow'), onAct: onShowChanged }}>
          {plural('popupChangedSince', changed)}
        </Notice>
      )}
      {due > 0 && (
        <Notice tone="calm" action={{ label: words('popupShow'), onAct: openDue }}>
          {plural('popupDue', due)}
        </Notice>
      )}
      {Saved && <Saved.View reading={reading} own={record?.id ?? null} onShow={onShowClaim} />}
      <SameText article={reading.article} undo={undo} />
      {!reading.languageKnown && (
        <Notice tone="calm">
          {reading.article.language
            ? words('popupLanguage', languageName(reading.article.language))
            : words('popupLanguageUnknown')}
        </Notice>
      )}
      {reading.languageKnown && inPart.test(reading.readAs || reading.article.language) && (
        <Notice tone="calm">
          {words('popupLanguagePart', languageName(reading.readAs || reading.article.language))}
        </Notice>
      )}
      {reading.readAs && reading.languageKnown && (
        <Notice tone="calm">{words('popupReadAs', languageName(reading.readAs))}</Notice>
      )}
      {reading.partial && <Notice tone="calm">{words('popupPartial')}</Notice>}
    </>
  );
}

/** What stands beside saved articles, once the list is there. */
function useSaved(wanted: boolean): { readonly View: FunctionComponent<SavedBesideProps> } | null {
  const [saved, setSaved] = useState<{ readonly View: FunctionComponent<SavedBesideProps> } | null>(null);
  useEffect(() => {
    if (wanted) void import('./SavedBeside.tsx').then(({ SavedBeside }) => setSaved({ View: SavedBeside }));
  }, [wanted]);
  return saved;
}

/** Below the list: that Claimlight is here for this click alone, and how to have it here always. */
export function AccessNotice({ tab }: { readonly tab: Tab | null }) {
  const site = useUngrantedSite(tab);
  if (!site) return null;
  return (
    <Notice
      tone="calm"
      action={{
        label: words('popupAlwaysSite', site.host),
        onAct: () => void browser.permissions.request({ origins: [site.pattern] }),
      }}
    >
      {words('popupAlways')}
    </Notice>
  );
}

/** The site of a tab we see by a click alone; null where it has been granted, or cannot be. */
function useUngrantedSite(tab: Tab | null): { host: string; pattern: string } | null {
  const [granted, setGranted] = useState(true);
  const site = siteOf(tab?.url);
  const pattern = site?.pattern;
  useEffect(() => {
    if (!pattern) return;
    const look = () =>
      void browser.permissions.contains({ origins: [pattern] }).then(setGranted, () => setGranted(true));
    look();
    browser.permissions.onAdded.addListener(look);
    return () => browser.permissions.onAdded.removeListener(look);
  }, [pattern]);
  return site && !granted ? site : null;
}

/** Languages of which only some kinds of claims are found. */
const inPart = /^(?:es|fr|uk)\b/i;

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
