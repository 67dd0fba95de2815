// Texts that no writer means and a page may hold: marks that nothing closes, no full stop, the same thing without end.
// What they cost must grow with their length alone; `npm run bench -- claims` measures it.

const filled =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

/** Each makes a text of about a given number of characters. */
export const adversarial: Readonly<Record<string, (length: number) => string>> = {
  'marks that nothing closes': filled('He said “the wall '),
  'straight marks': filled('"x '),
  'quotation after quotation': filled('“a b c d e” '),
  'no full stop': filled('the mayor said that the town would say and added '),
  apostrophes: filled("'a b "),
  'marks reopened in each passage': filled('“We go on\n'),
  'names and pronouns': filled('Ana Roe said x. She said y. The president said z. '),
  'brackets and dashes': filled('(a — “a b” '),
  'names of works': filled('on “The Harbour Show,” '),
};
