// Opens the card of a claim and carries out its actions.

import type { Claim } from '../../claims/model/claim.ts';
import { linkToWords } from '../../exchange/write/text-fragment.ts';
import { lookUpAddress } from '../../look-up.ts';
import { ask } from '../../messages.ts';
import type { Span } from '../../span.ts';
import type { Cards } from '../cards.ts';
import type { Session } from '../session.ts';
import { createCardHost, isRightToLeft } from './card-host.ts';
import { cardView } from './card-view.ts';
import { copyText } from './copy.ts';
import { type Edge, stretched } from './stretch.ts';

export function createCards(session: Session, signal: AbortSignal): Cards {
  const host = createCardHost(session.unlight, () => session.settings().colours, signal);
  /** What the last card was made from. */
  let shown: readonly unknown[] = [];

  function view(claim: Claim, range: Range): HTMLElement {
    const { article, claims, reading } = session.reading();
    const note = session.noteOf(claim);
    const found: Span = note?.span ?? claim;
    let words = found;
    const show = (span: Span): string => {
      words = span;
      const there = session.rangeOf(span);
      if (there) host.follow(there);
      session.light(span);
      return session.page().map.text.slice(span.start, span.end);
    };
    const isOwn = () => words.start === found.start && words.end === found.end;
    return cardView({
      claim,
      claims,
      note: note ? { state: note.place.state, was: note.request.selector.exact } : null,
      rightToLeft: isRightToLeft(range),
      lookUps: session.settings().lookUps.flatMap(({ name, url }) => {
        const address = lookUpAddress(url, { words: claim.exact, url: article.url });
        return address ? [{ name, address }] : [];
      }),
      onStretch(edge: Edge, by: 1 | -1) {
        // The text these offsets belong to may be another by now.
        if (reading !== session.number()) {
          host.close();
          return null;
        }
        const next = stretched(session.page().article, words, found, edge, by);
        return next && { words: show(next), own: isOwn() };
      },
      onReset: () => show(found),
      onWrite(event) {
        if (!event.isTrusted) return;
        const stretch = isOwn() ? {} : { stretch: { reading, ...words } };
        ask('openEditor', { key: claim.key, ...stretch }).catch(() => {});
        host.close();
      },
      async onCopy(event) {
        if (event.isTrusted) await copyText(linkToWords(article.url, session.describe(claim, words).selector));
      },
      onDismiss(event) {
        const sight = host.sightAt(event);
        if (sight !== 'clear') return sight;
        const { key, kind, exact } = claim;
        ask('dismissClaim', { article, key, kind, exact: exact.slice(0, 2000) }).then(() => session.refresh());
        host.close();
        return sight;
      },
      onClose: host.close,
    });
  }

  return {
    open(claim, focus) {
      // The key pressed twice, or a slow answer to it, must not undo the words that the reader has set meanwhile.
      const from = [claim, session.number(), session.noteOf(claim)];
      if (focus && host.isOpen() && from.every((each, nth) => each === shown[nth])) {
        host.takeKeyboard();
        return true;
      }
      // Where the reader has set the note on other words, the card stands by those.
      const span = session.noteOf(claim)?.span ?? claim;
      const range = session.rangeOf(span);
      if (!range) return false;
      host.open(range, view(claim, range), focus);
      shown = from;
      session.focus(claim.key);
      if (span !== claim) session.light(span);
      return true;
    },
    close: host.close,
    isOpen: host.isOpen,
    holdsKeyboard: host.holdsKeyboard,
    isOurs: host.isOurs,
  };
}
