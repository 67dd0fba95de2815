// The reader's settings: typed items of storage.local with their defaults, for extension pages and the background.
// Where the browser can, the background closes storage.local to content scripts (backups lie there too; Firefox has no
// such switch yet): they get what they need by message.

import { browser } from 'wxt/browser';
import { type ClaimKind, type ClaimView, claimViews, isMarked } from './claims/model/kinds.ts';
import type { Colours } from './mark-colours.ts';
import type { OwnVerdict } from './notes/note.ts';

/** A look-up opens in a new tab; `%s` in the address is replaced by the words, percent-encoded, `%u` by the article's address. */
export type LookUp = { readonly name: string; readonly url: string };

export type Settings = {
  /** Which kinds are marked. */
  readonly kinds: Readonly<Record<ClaimKind, boolean>>;
  /** What of a page is shown: painted, walked, listed and counted. */
  readonly view: ClaimView;
  /** Off: nothing is painted anywhere, the popup still lists. */
  readonly marks: boolean;
  /** Colours of the reader's own, `#rrggbb`; the others are ours. */
  readonly colours: Colours;
  /** Noted words painted as such: the page, which can list what is painted, may then tell which carry a note. */
  readonly showNotes: boolean;
  /** The name put on notes, or ''. */
  readonly author: string;
  /** Host names on which nothing is painted, subdomains included; the popup still lists. */
  readonly quietSites: readonly string[];
  /** Host names that are never touched, subdomains included. */
  readonly neverSites: readonly string[];
  readonly lookUps: readonly LookUp[];
  /** Claim watch on articles without a note: a reading history, so for no site until the reader names it. */
  readonly watch: {
    /** Host names, subdomains included. */
    readonly sites: readonly string[];
    /** Days after the last visit. */
    readonly keepDays: number;
  };
  /** Days between two copies of the archive among the downloads; 0: none. */
  readonly copyEvery: number;
  /** Searches of the library that the reader has saved, as typed, oldest first. */
  readonly searches: readonly string[];
  /** What the reader said of pairs of kept claims, by the ids of their notes: that they count the same thing, or do not. */
  readonly ledger: readonly { readonly a: string; readonly b: string; readonly same: boolean }[];
  /** The reader's own words for verdicts, in their order, each with ours that it stands for; empty: ours as they are. */
  readonly scale: readonly Pick<OwnVerdict, 'word' | 'means'>[];
  /** The reader's own Markdown templates; '' for what utils/exchange/markdown/markdown.ts writes by itself. */
  readonly markdown: { readonly article: string; readonly note: string };
};

export const defaultSettings: Settings = {
  kinds: isMarked,
  view: 'key',
  marks: true,
  colours: {},
  showNotes: false,
  author: '',
  quietSites: [],
  neverSites: [],
  lookUps: [
    { name: 'DuckDuckGo', url: 'https://duckduckgo.com/?q=%s' },
    { name: 'Fact Check Explorer', url: 'https://toolbox.google.com/factcheck/explorer/search/%s' },
    { name: 'Web Archive', url: 'https://web.archive.org/web/*/%u' },
  ],
  watch: { sites: [], keepDays: 30 },
  copyEvery: 0,
  searches: [],
  ledger: [],
  scale: [],
  markdown: { article: '', note: '' },
};

const key = 'settings';

/** The settings, each missing or malformed item by its default: storage outlives versions. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return merged(stored);
}

/** Writes the items given and leaves the others. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: next });
  return next;
}

/** Calls back on each change from anywhere, until the signal aborts. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(merged(changes[key].newValue), merged(changes[key].oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function merged(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const result: Record<string, unknown> = { ...defaultSettings };
  for (const [name, fallback] of Object.entries(defaultSettings)) {
    const value = (stored as Record<string, unknown>)[name];
    if (typeof value !== typeof fallback || value === null || Array.isArray(value) !== Array.isArray(fallback))
      continue;
    if (name === 'view' && !claimViews.some((view) => view === value)) continue;
    result[name] =
      name === 'kinds'
        ? { ...defaultSettings.kinds, ...(value as object) }
        : name === 'watch'
          ? watchOf(value)
          : name === 'markdown'
            ? templatesOf(value)
            : value;
  }
  return result as Settings;
}

function watchOf(value: unknown): Settings['watch'] {
  const { sites, keepDays } = value as Record<string, unknown>;
  return {
    sites: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : defaultSettings.watch.sites,
    keepDays: typeof keepDays === 'number' && keepDays > 0 ? keepDays : defaultSettings.watch.keepDays,
  };
}

function templatesOf(value: unknown): Settings['markdown'] {
  const { article, note } = value as Record<string, unknown>;
  return { article: typeof article === 'string' ? article : '', note: typeof note === 'string' ? note : '' };
}
