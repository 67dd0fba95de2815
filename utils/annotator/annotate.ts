// The parts of the annotator put together: a session of the page, cards by its marks, and who hears of what.

import { answer } from '../answer.ts';
import type { AnnotatorCalls } from '../messages.ts';
import { announce } from '../page/standing.ts';
import { watchApproach } from './approach.ts';
import { annotatorHandlers, background, loaded } from './calls.ts';
import { lazyCards } from './cards.ts';
import { workDone } from './pause.ts';
import { clickedOffset, offsetAt } from './pointer.ts';
import { readHere } from './read-here.ts';
import { createSession } from './session.ts';
import { watchPage } from './watch-page.ts';

/** Reads and marks the page, and goes on until the signal aborts; `isValid`: the extension has not been replaced since. */
export async function annotate(isValid: () => boolean, outer: AbortSignal) {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const session = createSession(background(isValid, signal), signal, readHere);
  const cards = lazyCards(session, (name) => loaded(name, isValid), signal);
  const read = async () => {
    const before = workDone();
    await session.read(false);
    watch.cost(workDone() - before);
    watch.around(session.page().root);
  };
  const watch = watchPage(
    {
      changed: () => void read(),
      moved: () => {
        cards.close();
        session.leave();
      },
      dressed: session.repaint,
      restless: session.setRestless,
      ours: cards.isOurs,
    },
    signal,
  );
  answer<AnnotatorCalls>(
    'annotator',
    annotatorHandlers(session, cards, () => end.abort()),
    () => null,
    signal,
  );
  announce(() => isValid() && !signal.aborted);
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Node && cards.isOurs(event.target)) return;
      const claim = session.claimAt(clickedOffset(event, session.page().map));
      if (claim) void cards.open(claim, false);
      else cards.close();
    },
    { signal },
  );
  const under = (x: number, y: number) => offsetAt(x, y, session.page().map);
  watchApproach((x, y) => session.claimAt(under(x, y)) !== null, cards.prepare, signal);
  // The browsers tell of a moving pointer once a frame.
  document.addEventListener('pointermove', ({ clientX, clientY }) => session.point(under(clientX, clientY)), {
    signal,
    passive: true,
  });
  addEventListener('scrollend', session.scrolled, { signal, passive: true, capture: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && cards.close(), { signal, capture: true });
  await read();
  // No more than that: a whole answer would cut the page into sentences, 12 ms before its first mark is drawn.
  return { ready: true };
}
