// Which of the older encodings a text has that is no Unicode. Each has a sign that the others' texts lack: kana, Hangul, the
// commonest characters of Chinese, where capitals of one page would stand inside words of another.

/** Each with the characters that tell it, and the least share they have of all that is not ASCII. */
const wide: readonly (readonly [encoding: string, tells: RegExp, least: number])[] = [
  ['shift_jis', /[\u3041-\u30FF]/g, 0.25],
  ['euc-jp', /[\u3041-\u30FF]/g, 0.25],
  ['euc-kr', /[\uAC00-\uD7A3]/g, 0.7],
  ['gb18030', /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下]/g, 0.1],
  ['big5', /[的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下]/g, 0.1],
];

/** The name of the encoding, as TextDecoder knows it. `start`: the first bytes of the text, some thousands. */
export function codePageOf(start: Uint8Array): string {
  const found = wide.find(([encoding, tells, least]) => {
    const text = readAs(encoding, start);
    const beyond = text?.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
    return text !== null && beyond > 1 && (text.match(tells)?.length ?? 0) >= least * beyond;
  });
  return found?.[0] ?? narrow(start);
}

/** Null where the bytes are none of that encoding; the last character may be cut off. */
function readAs(encoding: string, start: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
  } catch {
    return null;
  }
}

/** The pages of one byte a letter. */
function narrow(start: Uint8Array): string {
  const count = (is: (byte: number, before: number) => boolean): number =>
    start.filter((byte, at) => is(byte, start[at - 1] ?? 0)).length;
  const high = (byte: number) => byte >= 0xe0;
  const lower = count(high);
  const upper = count((byte) => byte >= 0xc0 && byte < 0xe0);
  const latin = count((byte) => (byte | 32) >= 97 && (byte | 32) <= 122);
  // Polish and its neighbours: signs inside words in the Western page.
  if (lower + upper <= latin)
    return signsInWords.test(new TextDecoder('windows-1252').decode(start)) ? 'windows-1250' : 'windows-1252';
  // The Arabic article, alef and lam.
  if (count((byte, before) => before === 0xc7 && byte === 0xe1) * 20 > lower + upper) return 'windows-1256';
  // Hebrew has neither capitals nor the last letters of the Cyrillic page, without which no Russian sentence does.
  if (upper === 0 && lower > 15 && count((byte) => byte > 0xfa) === 0) return 'windows-1255';
  // Greek vowels with their accent would be Cyrillic capitals inside words.
  if (count((byte, before) => byte >= 0xdc && byte <= 0xdf && high(before)) * 25 > lower) return 'windows-1253';
  // Small letters, which are most, stand behind the capitals in the one Cyrillic page, before them in the other.
  return upper > lower ? 'koi8-u' : 'windows-1251';
}

const signsInWords = /\p{L}[¹³¿¼¾£¥]\p{Ll}|\p{Ll}[¹³¿]/u;
