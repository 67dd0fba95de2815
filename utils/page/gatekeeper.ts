// Says once per address that there is an article; content that comes late, and addresses that change, are looked at again.

import { isProbablyArticle } from './gate.ts';

/** Content may come late: looked at again after these many milliseconds where there was no article at first. */
const again = [1_200, 4_000];

/** A sheet or the rest of the page that takes longer than so many milliseconds is not waited for. */
const slow = 200;

/** What the gate's script lives in. */
export type Gate = {
  /** false once the extension has been replaced: in Chromium the old script lives on, and its messages throw. */
  isValid(): boolean;
  /** Whether all style sheets that dress the page are here: without them hidden text looks like any other. */
  isDressed(): boolean;
  /** Whether an annotator stands in this document. */
  isAnnotated(): boolean;
  /** Runs once the page has come whole; at once where it has. */
  whenLoaded(run: () => void): void;
  /** Runs later, as long as the script is valid. Milliseconds. */
  later(run: () => void, ms: number): void;
  /** Tells that there is an article; rejects where nobody heard it. */
  tell(reason: string): Promise<unknown>;
};

export function createGatekeeper(gate: Gate) {
  let told = '';

  /** `unheard` runs where nobody heard it: a browser that starts may not have woken the background. */
  const look = (unheard: () => void): boolean => {
    if (!gate.isValid()) return true;
    const address = page();
    if (told === address) return true;
    // The one that stands here reads anew by itself: another in its place would know neither the story that was left nor
    // that the reader has hidden the marks.
    if (gate.isAnnotated()) return true;
    const { yes, reason } = isProbablyArticle(document);
    if (!yes) return false;
    told = address;
    gate.tell(reason).catch(() => {
      told = '';
      unheard();
    });
    return true;
  };

  const watch = (waits: readonly number[] = again) => {
    const [next, ...rest] = waits;
    const later = () => {
      if (next !== undefined) gate.later(() => watch(rest), next);
    };
    if (!look(later)) later();
  };

  return {
    /** For a script that runs as soon as the page's own words are there. */
    begin() {
      if (gate.isDressed() && look(watch)) return;
      let isBegun = false;
      const go = () => {
        if (!isBegun) watch();
        isBegun = true;
      };
      gate.later(go, slow);
      gate.whenLoaded(go);
    },
    /** The event of it comes before the address changes, and for navigations that the page then cancels. */
    moved() {
      const before = told;
      gate.later(() => {
        if (page() !== before) watch();
      }, 0);
    },
    /** Back from the back/forward cache, the background may have forgotten this tab. */
    shown({ persisted }: PageTransitionEvent) {
      if (!persisted) return;
      told = '';
      watch();
    },
  };
}

/** The address; a fragment counts only where it is a route, not a place in the page. */
const page = (): string => (/#!?\//.test(location.href) ? location.href : location.href.replace(/#.*$/s, ''));

/** The language that a document names for itself, cut at 200 characters; XML and SVG have no `lang`, which no type knows. */
export const languageNamed = ({ documentElement }: Document): string => (documentElement?.lang ?? '').slice(0, 200);
