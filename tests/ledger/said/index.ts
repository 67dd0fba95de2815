// The set for "you checked this before" on quotations and statements: fifteen events, two things said in each, four tellings
// of each. Pairs within one are the same; pairs across the two of one event are near misses.
import type { SaidEvent, Telling } from './event.ts';
import { harbours } from './harbours.ts';
import { health } from './health.ts';
import { streets } from './streets.ts';
import { votes } from './votes.ts';

export const saidEvents: readonly SaidEvent[] = [...harbours, ...streets, ...health, ...votes];

/** A telling with the article it stands in. `means`: what it says, as it was labelled. */
export type Labelled = Telling & {
  readonly id: string;
  readonly means: string;
  readonly event: string;
  readonly article: string;
  readonly title: string;
  readonly at: number;
};

const day = 24 * 60 * 60 * 1000;

export const tellings: readonly Labelled[] = saidEvents.flatMap(({ name, day: first, titles, said }) =>
  said.flatMap((list, which) =>
    list.map((telling, n) => ({
      ...telling,
      id: `${name} ${which} ${n}`,
      means: `${name} ${which}`,
      event: name,
      article: `${name} ${n}`,
      title: titles[n] ?? '',
      at: Date.parse(first) + n * day,
    })),
  ),
);

export type SaidPair = { readonly a: Labelled; readonly b: Labelled; readonly same: boolean };

/** All pairs of two articles of one event, each once: those that say the same, and the near misses. */
export const saidPairs: readonly SaidPair[] = tellings.flatMap((a, n) =>
  tellings
    .slice(n + 1)
    .filter((b) => b.event === a.event && b.article !== a.article)
    .map((b) => ({ a, b, same: a.means === b.means })),
);
