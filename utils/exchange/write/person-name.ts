// A name as reference managers keep it: family and given name apart, particles with the family ("van den Berg"). The cutting
// is @citation-js/name's, 8 kB without dependencies; humanparser was weighed and knows no particles apart from the family.
// It knows people with a given name in front: desks, single names and names that put the family first are settled here.
import { parse } from '@citation-js/name';

/** `literal`: a desk, an agency, a single name, and whatever nobody can cut with confidence. */
export type PersonName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly particle: string; readonly suffix: string };

/** `name`: one line. `language`: of the article, for names whose script does not tell which part comes first. */
export function personName(name: string, language = ''): PersonName {
  const plain = name
    .replace(/^(?:(?:dr|prof|mr|mrs|ms|sir|dame|rev|herr|frau)\.? )+(?=\S+ \S)/i, '')
    .replace(/,? (jr|sr)\.$/i, ' $1');
  if (!/\s/.test(plain)) return eastern(plain) ?? { literal: name };
  if (nobody.test(plain) || /[\d@&/|;:()]/.test(plain)) return { literal: name };
  return eastern(plain, language) ?? familyFirst(plain) ?? western(plain) ?? { literal: name };
}

/** Words that no person bears: a desk, an agency, a body, or two people in one. */
const nobody =
  /(?:^|(?<!von)[\s-])(?:agenc(?:y|ies)|agencia|agence|and|associated|bureau|correspondents?|desk|editor(?:s|ial)?|et|news(?:room|desk)?|office|press|redacci[oó]n|r[eé]daction|redaktion|редакція|reporters?|service|staff|team|the|times|und|university|wire|with|writers?|y)(?=\s|$)/iu;

/** Spanish given names of several words, whose "del" is no particle of the family: "María del Carmen". */
const compoundGiven =
  /^(?:Ana|José|Juan|Luz|María|Maria|Mª|Ma\.) (?:del?|de las?|de los) (?:Carmen|Consuelo|Mar|Pilar|Rocío|Rosario|Socorro|Sol|Valle|Concepción|Cruz|Encarnación|Esperanza|Fátima|Guadalupe|Jesús|Lourdes|Luz|Mercedes|Milagros|Montserrat|Nieves|Ángeles|Dolores|Dios|Paz|Reyes|Remedios|Salud|Santos|Soledad)(?= \S)/;
/** "Jamal El Amrani": written large, the article of a family reads like a given name. */
const arabicFamily = /^(\S.*) (El \S+)$/;

function western(name: string): PersonName | null {
  const compound = compoundGiven.exec(name)?.[0];
  if (compound) return only(name.slice(compound.length + 1), compound);
  const [, before, ofFamily] = arabicFamily.exec(name) ?? [];
  if (before && ofFamily) return only(ofFamily, before);
  const { family, given = '', suffix = '', ...particles } = parse(name);
  const particle = [particles['dropping-particle'], particles['non-dropping-particle']].filter(Boolean).join(' ');
  return family && given ? { family, given, particle, suffix } : null;
}

const only = (family: string, given: string): PersonName => ({ family, given, particle: '', suffix: '' });

/** Two-syllable family names; all others take the first character. */
const longKorean = /^(?:남궁|황보|제갈|선우|독고|사공|서문)/;
const longChinese = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|令狐|慕容|东方|東方)/;

/** Characters that Japanese writes and Chinese does not: such a name is no Chinese one, whatever the article's language. */
const japaneseOnly = /[々黒沢辺桜広滝竜斎栄畑辻峠榊笹渋]/;

/** Family first in Chinese, Japanese and Korean writing. Japanese names without a blank have no edge that a rule could see. */
function eastern(name: string, language = ''): PersonName | null {
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u.test(name)) return null;
  const [first = '', ...rest] = name.split(/\s+/);
  if (rest.length > 0) return only(first, rest.join(' '));
  if (/\p{Script=Hangul}/u.test(name)) return cut(name, longKorean.exec(name)?.[0].length ?? 1, 4);
  if (/^ja/i.test(language) || japaneseOnly.test(name) || !/^\p{Script=Han}+$/u.test(name)) return null;
  const long = longChinese.exec(name)?.[0].length;
  return long ? cut(name, long, 4) : cut(name, 1, 3);
}

const cut = (name: string, at: number, most: number): PersonName | null =>
  name.length > at && name.length <= most ? only(name.slice(0, at), name.slice(at)) : null;

/** "Jong-un": a hyphened second part with a small letter after the hyphen is a Korean or Taiwanese given name. */
const hyphened = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u;
/** "Jong Un", two syllables apart. */
const korean =
  /^(?:[BCDGHJKMNSTWY]|Ch|Hy?|Gy)?(?:w|y)?(?:ae|eo|eu|oo|ee|[aeiou])(?:ng?|k|l|m|p)? (?:[BCDGHJKMNRSTWY]|Ch|Hy|Gy)?(?:w|y)?(?:ae|eo|eu|oo|ee|[AEIOUaeiou])(?:ng?|k|l|m|p)?$/i;
const koreanFamily = /^(?:Ahn|Cho|Choi|Hwang|Jang|Jung|Kang|Kim|Kwon|Lee|Lim|Moon|Oh|Park|Roh|Seo|Shin|Yoon)$/;
/** Family names that no Western given name shares. */
const chineseFamily =
  /^(?:Cao|Chen|Deng|Feng|Guo|Hu|Huang|Jiang|Liang|Liu|Peng|Shen|Tang|Wang|Wu|Xi|Xiao|Xie|Xu|Yang|Zeng|Zhang|Zhao|Zheng|Zhou|Zhu)$/;
const vietnameseFamily = /^(?:Nguyen|Tran|Nguyễn|Trần|Phạm|Đặng|Hoàng|Huỳnh)$/;
/** One or two syllables of Pinyin in one word. */
const pinyin =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|iao|ian|uai|uang|uan|eng|ing|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aeiou])){1,2}$/i;

function familyFirst(name: string): PersonName | null {
  const [first = '', ...rest] = name.split(' ');
  const second = rest.join(' ');
  const isFirst =
    (hyphened.test(second) && /^\p{Lu}\p{Ll}{0,5}$/u.test(first)) ||
    (koreanFamily.test(first) && korean.test(second)) ||
    (chineseFamily.test(first) && rest.length === 1 && !chineseFamily.test(second) && pinyin.test(second)) ||
    vietnameseFamily.test(first);
  return isFirst ? only(first, second) : null;
}
