// Cuts a query into its pieces: -field:"value", "a phrase", word. No nesting, no brackets: what a search box can bear.

export type Token = {
  /** The piece as typed. */
  readonly raw: string;
  readonly negated: boolean;
  /** Lower case; '' where there is none. */
  readonly field: string;
  readonly value: string;
  /** The value stood in quotation marks. */
  readonly quoted: boolean;
  /** A quotation mark was opened and not closed: the phrase goes to the end. */
  readonly open: boolean;
};

const piece = /(?<negated>-?)(?:(?<field>\p{L}{1,20}):)?(?:["“”„](?<phrase>[^"“”]*)(?<close>["“”]?)|(?<word>\S*))/uy;

/** The pieces in order; empty text gives none. A lone "-" is a word of its own. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    piece.lastIndex = at;
    const groups = piece.exec(text)?.groups ?? {};
    const raw = text.slice(at, Math.max(piece.lastIndex, at + 1));
    at += raw.length;
    if (/^-+$/.test(raw)) continue;
    const quoted = groups.phrase !== undefined;
    found.push({
      raw,
      negated: groups.negated === '-',
      field: (groups.field ?? '').toLowerCase(),
      value: groups.phrase ?? groups.word ?? '',
      quoted,
      open: quoted && groups.close === '',
    });
  }
  return found;
}
