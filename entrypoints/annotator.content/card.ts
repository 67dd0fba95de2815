// Opens the card of a claim and carries out its actions.
import type { Cards } from '../../utils/annotator/cards.ts';
import type { Session } from '../../utils/annotator/session.ts';
import type { Claim } from '../../utils/claims/types.ts';
import { linkToWords } from '../../utils/exchange/text-fragment.ts';
import { lookUpAddress } from '../../utils/look-up.ts';
import { ask } from '../../utils/messages.ts';
import { createCardHost } from './card-host.ts';
import { cardView } from './card-view.ts';
import { copyText } from './copy.ts';

export function createCards(session: Session, signal: AbortSignal): Cards {
  const host = createCardHost(session.unlight, signal);

  function view(claim: Claim): HTMLElement {
    const { article, claims } = session.reading();
    return cardView({
      claim,
      claims,
      hasNote: session.hasNote(claim),
      lookUps: session.settings().lookUps.flatMap(({ name, url }) => {
        const address = lookUpAddress(url, { words: claim.exact, url: article.url });
        return address ? [{ name, address }] : [];
      }),
      onWrite(event) {
        if (!event.isTrusted) return;
        ask('openEditor', { key: claim.key }).catch(() => {});
        host.close();
      },
      async onCopy(event) {
        if (event.isTrusted) await copyText(linkToWords(article.url, session.describe(claim).selector));
      },
      onDismiss(event) {
        if (!host.isGenuine(event)) return;
        const { key, kind, exact } = claim;
        ask('dismissClaim', { article, key, kind, exact: exact.slice(0, 2000) }).then(() => session.refresh());
        host.close();
      },
      onClose: host.close,
    });
  }

  return {
    open(claim, focus) {
      const range = session.rangeOf(claim);
      if (!range) return false;
      host.open(range, view(claim), focus);
      session.focus(claim.key);
      return true;
    },
    close: host.close,
    isOurs: host.isOurs,
  };
}
