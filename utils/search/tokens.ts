// Cuts a query into its pieces: -field:"value", field>=value, "a phrase", word, and the brackets around some of them.

export type Token = {
  /** The piece as typed. */
  readonly raw: string;
  /** Where it stands in what was typed. */
  readonly at: number;
  readonly negated: boolean;
  /** Lower case; '' where there is none. */
  readonly field: string;
  /** With the sign of a comparison in front, where one stood in place of the colon. */
  readonly value: string;
  /** The value stood in quotation marks. */
  readonly quoted: boolean;
  /** A quotation mark was opened and not closed: the phrase goes to the end. */
  readonly open: boolean;
  /** A bracket, alone; then all but `negated` is empty. */
  readonly bracket: '(' | ')' | null;
};

const piece =
  /(?<negated>-?)(?:(?<field>\p{L}{1,20})(?:(?<sign>[<>]=?|=)|:))?(?:["“”„«](?<phrase>[^"“”«»]*)(?<close>["“”»]?)|(?<word>\S*))/uy;
const opening = /-?\(/y;

/** The pieces in order; empty text gives none. A lone "-" is left out. A bracket that closes none is part of its word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) {
      at++;
      continue;
    }
    opening.lastIndex = at;
    const opens = opening.exec(text)?.[0];
    if (opens || (sign === ')' && depth > 0)) {
      const raw = opens ?? sign;
      depth += opens ? 1 : -1;
      found.push({ ...bare, raw, at, negated: raw.startsWith('-'), bracket: opens ? '(' : ')' });
      at += raw.length;
      continue;
    }
    const token = pieceAt(text, at, depth);
    at += token.raw.length;
    if (!/^-+$/.test(token.raw)) found.push(token);
  }
  return found;
}

const bare = { field: '', value: '', quoted: false, open: false, negated: false } as const;

function pieceAt(text: string, at: number, depth: number): Token {
  piece.lastIndex = at;
  const groups = piece.exec(text)?.groups ?? {};
  const quoted = groups.phrase !== undefined;
  let raw = text.slice(at, Math.max(piece.lastIndex, at + 1));
  let word = groups.word ?? '';
  // Within brackets a word ends before the one that closes them.
  const end = quoted || depth === 0 ? -1 : word.indexOf(')');
  if (end >= 0) {
    raw = raw.slice(0, raw.length - word.length + end);
    word = word.slice(0, end);
  }
  return {
    raw,
    at,
    negated: groups.negated === '-',
    field: (groups.field ?? '').toLowerCase(),
    value: (groups.sign ?? '') + (groups.phrase ?? word),
    quoted,
    open: quoted && groups.close === '',
    bracket: null,
  };
}
