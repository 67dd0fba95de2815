// How long a text is, in Latin letters: a Japanese or Korean sign says as much as two or three of them (news told in both is
// about 2.5 times as long in English), a Chinese one as three or four, so that one measure of "a line of some length" holds for all.
const sign = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const other = /[\u3040-\u30ff\uac00-\ud7af]/;
const perSign = { chinese: 2.5, other: 1.5 };

/** UTF-16 units, with more for each such sign: a line without kana and hangul is Chinese. */
export function weigh(text: string): number {
  sign.lastIndex = 0;
  if (!sign.test(text)) return text.length;
  return text.length + Math.round((text.match(sign)?.length ?? 0) * perSign[other.test(text) ? 'other' : 'chinese']);
}
