// What a search may have meant, each with how many notes answer then. Counted one by one once the search itself has ended.
import { useEffect, useState } from 'preact/hooks';
import { type Offer, offersFor } from '../../../utils/search/offers.ts';
import { parseQuery } from '../../../utils/search/query.ts';
import { countFound, mendSearch } from '../find-notes.ts';
import { lexicon } from '../lexicon.ts';
import type { Wanted } from '../model.ts';

export type Counted = Offer & { readonly count: number };

/** Longer than the pauses between two keys, ms. */
const rest = 300;

/** Only those that find something. `busy`: the search still goes on. */
export function useOffers(wanted: Wanted, tags: readonly string[], busy: boolean): readonly Counted[] {
  const [counted, setCounted] = useState<{ readonly of: Wanted; readonly offers: readonly Counted[] } | null>(null);
  useEffect(() => {
    if (busy || wanted.text.trim() === '') return;
    const control = new AbortController();
    void (async () => {
      // Each is a search of its own: not between two keys.
      await new Promise((resolve) => setTimeout(resolve, rest));
      if (control.signal.aborted) return;
      const own = lexicon();
      const found: Counted[] = [];
      for (const offer of offersFor(parseQuery(wanted.text, own), own, tags)) {
        let asked = { ...wanted, text: offer.text };
        let count = await countFound(asked, control.signal);
        const better = count === 0 ? await mendSearch(asked, control.signal) : null;
        if (better) {
          asked = { ...wanted, text: better.text };
          count = await countFound(asked, control.signal);
        }
        if (control.signal.aborted) return;
        if (count > 0) found.push({ ...offer, text: asked.text, count });
      }
      setCounted({ of: wanted, offers: found });
    })().catch(() => undefined);
    return () => control.abort();
  }, [wanted, tags, busy]);
  return counted?.of === wanted ? counted.offers : [];
}
