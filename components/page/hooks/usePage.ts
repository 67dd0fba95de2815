// What is known of the page in a tab: what its annotator read, what the store holds for it, and the rows the two make.
import { useMemo, useState } from 'preact/hooks';
import type { PageReading } from '../../../utils/messages.ts';
import type { ArticleRecord, Note } from '../../../utils/notes/note.ts';
import { defaultSettings, type Settings } from '../../../utils/settings.ts';
import { useSettings } from '../../shared/hooks/useSettings.ts';
import { type Undo, useUndo } from '../../shared/hooks/useUndo.ts';
import type { Ahead } from '../ahead.ts';
import type { Tab } from '../find-tab.ts';
import { withHeadline } from '../in-headline.ts';
import { inView, progressOf, type Row, rowsOf, type Wanted } from '../page-model.ts';
import { type FilledLookUp, useLookUps } from './useLookUps.ts';
import { type Marks, useMarks } from './useMarks.ts';
import { type PageNotes, usePageNotes } from './usePageNotes.ts';
import { type TabClaimsControl, useTabClaims } from './useTabClaims.ts';
import { useWanted } from './useWanted.ts';

export type Page = TabClaimsControl & {
  readonly tabId: number | null;
  readonly reading: PageReading | null;
  /** The number of the reading, once the store has answered too; null until then. */
  readonly settled: number | null;
  readonly record: ArticleRecord | null;
  readonly notes: readonly Note[];
  /** All rows there are, and those that the view in force shows. */
  readonly found: readonly Row[];
  readonly rows: readonly Row[];
  readonly view: PageViews;
  readonly wanted: Wanted;
  want(change: Partial<Wanted>): void;
  readonly undo: Undo;
  readonly marks: Marks;
  lookUps(row: Row): readonly FilledLookUp[];
};

/** The view in force, how many claims there are to check in each, and the way to the other. */
export type PageViews = {
  readonly now: View;
  readonly counts: Readonly<Record<View, number>>;
  choose(view: View): void;
};
type View = Settings['view'];

/** `turn`: any change reads the page again. `ahead`: what was asked for before the view was there. */
export function usePage(tab: Tab | null, turn: number, ahead: Ahead | null): Page {
  const tabId = tab?.id ?? null;
  const [written, setWritten] = useState('');
  const { state, refresh, show } = useTabClaims(tabId, `${turn} ${written}`, ahead?.reading ?? null);
  const reading = state.status === 'ready' ? state.reading : null;
  const kept = usePageNotes(reading?.article ?? null);
  const [wanted, want] = useWanted(reading?.article.urls[0] ?? null, ahead?.kept ?? null);
  const undo = useUndo();
  const marks = useMarks(tab, reading?.marks ?? true, refresh, undo);
  const lookUps = useLookUps(reading);

  // Notes written anywhere stand elsewhere in the page now: their places are the annotator's to say.
  const stamp = kept ? kept.notes.map(({ id, revision }) => `${id}:${revision}`).join() : '';
  if (kept && stamp !== written) setWritten(stamp);

  const found = useMemo(
    () =>
      reading
        ? rowsOf(reading.claims, dismissedOf(reading, kept), kept?.notes ?? [], reading.places, reading.sentences)
        : [],
    [reading, kept],
  );
  const [settings, change] = useSettings();
  // Until the settings have been read the page knows them: it was painted by them.
  const { view: now, kinds } = settings ?? reading?.shown ?? defaultSettings;
  const rows = useMemo(() => withHeadline(inView(found, { view: now, kinds })), [found, now, kinds]);
  const counts = useMemo(() => {
    const of = (view: View) => progressOf(withHeadline(inView(found, { view, kinds }))).total;
    return { key: of('key'), all: of('all') };
  }, [found, kinds]);
  return {
    state,
    refresh,
    show,
    tabId,
    reading,
    settled: reading && kept ? reading.reading : null,
    record: kept?.record ?? null,
    notes: kept?.notes ?? [],
    found,
    rows,
    view: { now, counts, choose: (view) => change({ view }) },
    wanted,
    want,
    undo,
    marks,
    lookUps,
  };
}

/** The store knows of a dismissal before the page has read again. */
const dismissedOf = (reading: PageReading, kept: PageNotes | undefined): readonly string[] =>
  kept ? (kept.record?.dismissed.map(({ key }) => key) ?? []) : reading.dismissed;
