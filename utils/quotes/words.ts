// Words of a quotation as they are compared: case, typography and the marks around them aside; a number is a number in
// digits or in words, and "didn't" says "did not".

export type Word = {
  /** As it stands, with the marks at it. */
  readonly text: string;
  /** What is compared. */
  readonly key: string;
  readonly isNumber: boolean;
  /** A sentence ends after it. */
  readonly ends: boolean;
  /** "…": words are left out here, and it is said. */
  readonly gap: boolean;
};

const negations = new Set(
  'not no never none nobody nothing nor neither without nicht kein keine keinen keiner keinem nie niemals ohne ne pas jamais aucun aucune sans no nunca ningún ninguna sin не ні ніколи без'.split(
    ' ',
  ),
);
export const isNegation = ({ key }: Word): boolean => negations.has(key);

export function wordsOf(text: string): Word[] {
  return (text.match(/\S+/g) ?? []).flatMap((piece): Word[] => {
    if (/^[[(]?(?:…|\.{3,})[\])]?$/.test(piece))
      return [{ text: piece, key: '…', isNumber: false, ends: false, gap: true }];
    const bare = piece
      .replace(/[‘’ʼ]/g, "'")
      .replace(/^[^\p{L}\p{N}]{1,20}/u, '')
      .toLowerCase();
    const core = trimmed(bare);
    if (core === '') return [];
    const ends = /[.!?…]["”’»)\]]{0,3}$/.test(piece);
    const parts = partsOf(core);
    return parts.map((key, n) => ({
      text: n === 0 ? piece : '',
      key,
      isNumber: /^\d/.test(key),
      ends: ends && n === parts.length - 1,
      gap: false,
    }));
  });
}

function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && !/[\p{L}\p{N}%]/u.test(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
};

function partsOf(word: string): readonly string[] {
  const whole = irregular[word];
  if (whole) return whole;
  if (/^\p{L}{2,8}n't$/u.test(word)) return [word.slice(0, -3), 'not'];
  return [numberOf(word) ?? word];
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Digits without the marks between them, or a number below a hundred in English words; null for any other word. */
function numberOf(word: string): string | null {
  if (/^\d/.test(word)) return word.replace(/(?<=\d)[,'](?=\d{3}(?!\d))/g, '').replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
  const [ten = '', one] = word.split('-');
  if (tens.includes(ten)) {
    const last = one === undefined ? 0 : units.indexOf(one);
    return last < 0 || last > 9 ? null : String((tens.indexOf(ten) + 2) * 10 + last);
  }
  // "One" is as often no number.
  const at = units.indexOf(word);
  return at > 1 ? String(at) : null;
}
