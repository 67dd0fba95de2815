// The annotator: injected by the background where there is an article, or when the reader asks. It only wires.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchApproach } from '../../utils/annotator/approach.ts';
import { lazyCards } from '../../utils/annotator/cards.ts';
import { annotatorHandlers, background } from '../../utils/annotator/desk.ts';
import { workDone } from '../../utils/annotator/pause.ts';
import { clickedOffset, offsetAt } from '../../utils/annotator/pointer.ts';
import { createSession } from '../../utils/annotator/session.ts';
import { watchPage } from '../../utils/annotator/watch-page.ts';
import { type AnnotatorCalls, answer, ask } from '../../utils/messages.ts';
import './style.css';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { signal } = ctx;
    const session = createSession(
      background(() => ctx.isValid),
      signal,
    );
    const cards = lazyCards(
      session,
      () => (ctx.isValid ? ask('cardScript', {}).catch(() => false) : Promise.resolve(false)),
      signal,
    );
    const read = async () => {
      const before = workDone();
      await session.read(false);
      watch.cost(workDone() - before);
    };
    const watch = watchPage(
      {
        changed: () => void read(),
        moved: () => {
          cards.close();
          session.leave();
        },
        dressed: session.repaint,
        ours: cards.isOurs,
      },
      signal,
    );
    answer<AnnotatorCalls>('annotator', annotatorHandlers(session, cards), () => null, signal);
    document.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Node && cards.isOurs(event.target)) return;
        const offset = clickedOffset(event, session.page().map);
        const claim = offset === null ? null : session.claimAt(offset);
        if (claim) void cards.open(claim, false);
        else cards.close();
      },
      { signal },
    );
    const isMarked = (x: number, y: number) => {
      const offset = offsetAt(x, y, session.page().map);
      return offset !== null && session.claimAt(offset) !== null;
    };
    watchApproach(isMarked, cards.prepare, signal);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && cards.close(), { signal, capture: true });
    await read();
    return { ready: true, isArticle: session.reading().isArticle };
  },
});
