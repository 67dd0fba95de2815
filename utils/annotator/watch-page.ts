// When to read the page again: its text moved, its address moved, or it came back from the back/forward cache.
import { readingBudget } from './reading-budget.ts';
import { watchRest } from './rest.ts';
import { watchShown } from './watch-shown.ts';

/** The least pause between two readings, ms. */
const leastGap = 1000;
/** Quiet this long after the last change, ms. */
const quiet = 400;

/** A page that is never quiet is read all the same so long after a change, ms. */
const patience = 5_000;

/** After the address has changed the story comes bit by bit: so long it is followed whatever that costs, ms. */
const settling = 8_000;

export type PageWatch = {
  /** Tells where the story stands that was read last, so that what is shown and hidden there is noticed. */
  around(root: Element | null): void;
  /** Tells how long the last reading took, so that a restless page is read less often. */
  cost(ms: number): void;
};

export type Wakes = {
  /** The text may be another. */
  readonly changed: () => void;
  /** The address is another; `changed` follows when the page has come to rest there. */
  readonly moved: () => void;
  /** Only the colours may be others. */
  readonly dressed: () => void;
  /** The page has begun to change without rest, or rests again. */
  readonly restless: (now: boolean) => void;
  /** Whether a node is our own card's host. */
  readonly ours: (node: Node) => boolean;
};

/**
 * Calls `changed` when the page has been quiet after a change, at most once a second and with a bounded share of the
 * time; `moved` after the address has changed; `dressed` after the page turned dark or light. All until the signal
 * aborts. Our own paint changes no node, so it cannot trigger this; `ours` passes over records of our own card's host.
 */
export function watchPage({ changed, moved, dressed, restless, ours }: Wakes, signal: AbortSignal): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRun = performance.now();
  const budget = readingBudget();
  let address = location.href;
  let arrived = Number.NEGATIVE_INFINITY;
  /** When the first change came that was not read yet. */
  let unserved = Number.POSITIVE_INFINITY;

  const run = () => {
    timer = undefined;
    unserved = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    lastRun = performance.now();
    changed();
  };
  const schedule = () => {
    clearTimeout(timer);
    const now = performance.now();
    const paid = now - arrived < settling ? 0 : budget.next();
    // A page with a ticker is never quiet: its story is read in the end.
    unserved = Math.min(unserved, now);
    const calm = Math.min(now + quiet, unserved + patience);
    timer = setTimeout(run, Math.max(calm, lastRun + leastGap, paid) - now);
  };
  const arrive = () => {
    address = location.href;
    moved();
    arrived = performance.now();
    lastRun = Number.NEGATIVE_INFINITY;
    schedule();
  };
  const look = () => {
    if (!signal.aborted && withoutHash(location.href) !== withoutHash(address)) arrive();
  };

  const shown = watchShown(schedule, signal);
  const stirred = watchRest(restless, signal);
  const observer = new MutationObserver((records) => {
    look();
    if (!records.some((record) => !isOwn(record, ours))) return;
    stirred();
    schedule();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  // A page that turns dark wants the marks' other form: its own switch sits on the root or the body, the system's is a query.
  const soonDressed = () => setTimeout(() => signal.aborted || dressed(), quiet);
  const dress = new MutationObserver(soonDressed);
  for (const element of [document.documentElement, document.body])
    if (element) dress.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soonDressed, { signal });
  // Navigation events are hints only: they come before the address changes, and for cancelled navigations too.
  const soon = () => setTimeout(look, 0);
  addEventListener('popstate', soon, { signal });
  // This one comes when the address has changed, and for no other navigation; not every browser has it.
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', soon, { signal });
  addEventListener('pageshow', (event) => event.persisted && arrive(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    dress.disconnect();
    clearTimeout(timer);
  });
  return {
    around: shown.around,
    cost: (ms) => budget.cost(ms, performance.now()),
  };
}

/** A fragment counts only where it is a route. */
const withoutHash = (url: string): string => (/#!?\//.test(url) ? url : (url.split('#', 1)[0] ?? url));

function isOwn({ addedNodes, removedNodes }: MutationRecord, ours: (node: Node) => boolean): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(ours);
}
