// The views of the library. Each but the notes is loaded when it is first opened.
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type WordKey, words } from '../../utils/words.ts';
import type { ViewProps } from './view-props.ts';

const views = ['notes', 'ledger', 'people', 'quotations', 'settle'] as const;
/** Where there is nothing to settle, nobody needs the way there. */
const always = views.filter((each) => each !== 'settle');
export type View = (typeof views)[number];

/** The view that an address names; the notes where it names none of ours. */
export const viewOf = (name: string | null): View => views.find((each) => each === name) ?? 'notes';

const keys: Record<View, WordKey> = {
  notes: 'libraryViewNotes',
  ledger: 'libraryViewLedger',
  people: 'libraryViewPeople',
  quotations: 'libraryViewQuotations',
  settle: 'libraryViewSettle',
};

export function ViewTabs({ view }: { readonly view: View }) {
  return (
    <nav class="view-tabs" aria-label={words('libraryViews')}>
      {(view === 'settle' ? views : always).map((each) => (
        <a
          key={each}
          href={each === 'notes' ? '#all' : `#view=${each}`}
          {...(each === view && { 'aria-current': 'page' as const })}
        >
          {words(keys[each])}
        </a>
      ))}
    </nav>
  );
}

const loaders: Record<Exclude<View, 'notes'>, () => Promise<ComponentType<ViewProps>>> = {
  people: async () => (await import('./people/PeopleView.tsx')).PeopleView,
  quotations: async () => (await import('./quotes/QuotationsView.tsx')).QuotationsView,
  settle: async () => (await import('./settle/SettleView.tsx')).SettleView,
  ledger: async () => (await import('./ledger/LedgerView.tsx')).LedgerView,
};

/** The view in force: the notes are its children, the others come when they are asked for. */
export function Views({ view, children, ...props }: ViewProps & { view: View; children: ComponentChildren }) {
  return view === 'notes' ? children : <OtherView view={view} {...props} />;
}

/** Nothing until it has come. */
function OtherView({ view, ...props }: ViewProps & { readonly view: Exclude<View, 'notes'> }) {
  const [loaded, setLoaded] = useState<{ readonly view: View; readonly Shown: ComponentType<ViewProps> } | null>(null);
  useEffect(() => {
    let current = true;
    void loaders[view]().then((Shown) => current && setLoaded({ view, Shown }));
    return () => {
      current = false;
    };
  }, [view]);
  return loaded?.view === view ? <loaded.Shown {...props} /> : null;
}
