// The units a number may carry, by kind, and the ways they are written.

export type UnitKind = 'money' | 'percent' | 'measure' | 'time' | 'count';

/**
 * Names a unit (as the claim gives it) by the forms it is written in, separated by commas; a form may be several words,
 * and `*` behind it stands for the plural too: "mile*", alone for the name itself.
 */
export type UnitForms = Readonly<Record<string, string>>;

export type UnitWords = Partial<{
  readonly units: Readonly<Partial<Record<UnitKind, UnitForms>>>;
  /** Other ways to write a part of a form: metre, meter. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Currency signs; letters may stand before them ("US$", "c $"). Any other sign of a currency names itself. */
  readonly signs: Readonly<Record<string, string>>;
  /** Codes that may stand before the amount: "USD 500", "Rs 500". */
  readonly codes: string;
  /** Codes that are words as well, and count in capitals only: "ALL 500". */
  readonly isoCodes: string;
  /** Letters that stand before an amount by the currency they name: "KSh4.5bn", "Rs. 500", "N60,000". */
  readonly letters: Readonly<Record<string, string>>;
  /** How many of a smaller unit are one of a larger: "foot inch" is 12; `unit` where the larger has another name with it. */
  readonly smaller: Readonly<Record<string, { readonly per: number; readonly unit?: string }>>;
  /** Adjectives of nations between amount and currency: "420 million Finnish markka". */
  readonly nations: string;
}>;
