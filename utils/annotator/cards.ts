// The card is a script of its own, injected when the reader first comes near a mark: most articles are read without one.
import type { Claim } from '../claims/model/claim.ts';
import { bring, type LaterScript } from './later.ts';
import type { Session } from './session.ts';

type Open = {
  close(): void;
  isOpen(): boolean;
  /** Whether the keyboard is in the card. */
  holdsKeyboard(): boolean;
  isOurs(node: Node): boolean;
};
export type Cards = Open & { open(claim: Claim, focus: boolean): boolean };
export type MakeCards = (session: Session, signal: AbortSignal) => Cards;

export type LazyCards = Open & {
  open(claim: Claim, focus: boolean): Promise<boolean>;
  /** Has the script brought, so that the first card opens as quickly as any other. Where that fails, opening tries again. */
  prepare(): void;
};

/** Cards that come with `prepare`, else when the first is opened. `load` has the script injected; false where that failed. */
export function lazyCards(
  session: Session,
  load: (name: LaterScript) => Promise<boolean>,
  signal: AbortSignal,
): LazyCards {
  let cards: Promise<Cards | null> | null = null;
  let here: Cards | null = null;
  async function make(): Promise<Cards | null> {
    const maker = await bring<MakeCards>('card', load);
    here = maker && !signal.aborted ? maker(session, signal) : null;
    if (!here) cards = null;
    return here;
  }
  const brought = () => {
    cards ??= make();
    return cards;
  };
  return {
    open: async (claim, focus) => (await brought())?.open(claim, focus) ?? false,
    prepare: () => void brought(),
    close: () => here?.close(),
    isOpen: () => here?.isOpen() ?? false,
    holdsKeyboard: () => here?.holdsKeyboard() ?? false,
    isOurs: (node) => here?.isOurs(node) ?? false,
  };
}
