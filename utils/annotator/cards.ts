// The card is a script of its own, injected when the reader first comes near a mark: most articles are read without one.
// Our scripts share one isolated world a page; a symbol is the place where the card's script leaves its maker.
import type { Claim } from '../claims/model/claim.ts';
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

const place = Symbol.for('claimlight card');

/** For the card's script: leaves the maker where the annotator finds it. */
export const offerCards = (make: MakeCards): void => {
  Reflect.set(globalThis, place, make);
};

export type LazyCards = Open & {
  open(claim: Claim, focus: boolean): Promise<boolean>;
  /** Has the script brought, so that the first card opens as quickly as any other. Where that fails, opening tries again. */
  prepare(): void;
};

/** Cards that come with `prepare`, else when the first is opened. `load` has the script injected; false where that failed. */
export function lazyCards(session: Session, load: () => Promise<boolean>, signal: AbortSignal): LazyCards {
  let cards: Promise<Cards | null> | null = null;
  let here: Cards | null = null;
  async function bring(): Promise<Cards | null> {
    // Always injected anew: what an older version of the extension left in this world may not fit this one.
    const make: unknown = (await load()) ? Reflect.get(globalThis, place) : null;
    here = typeof make === 'function' && !signal.aborted ? (make as MakeCards)(session, signal) : null;
    if (!here) cards = null;
    return here;
  }
  const brought = () => {
    cards ??= bring();
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
