// What is a person's name, in any script, and what is not: an outlet, a desk, a handle, a role or a date is nobody.
import { anyOf } from './lists/listed.ts';
import { cueWords, nobodyWords, outletNames, roleWords } from './lists/people-words.ts';

/** What is no person's name wherever it stands in one. */
export const nobody = new RegExp(String.raw`(?<!\p{L})${anyOf(nobodyWords)}(?!\p{L})`, 'iu');
/** Words of an outlet that are also names. */
export const outlet = new RegExp(`^${anyOf(outletNames)}$`, 'i');
const particle = "(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|mac|o['’])";
const name = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|${particle})`;
const nickname = String.raw`(?:["“(]\p{Lu}[\p{L}. ’-]{0,20}["”)] )`;
const person = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?: ${nickname}?${name}){1,4}$`, 'u');
/** Scripts without capitals: any words of a name's length. */
const script = String.raw`[\p{sc=Arab}\p{sc=Hebr}\p{sc=Hang}\p{sc=Thai}\p{sc=Deva}\p{sc=Geor}\p{M}'’-]`;
const signs = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]`;
const elsewhere = new RegExp(
  `^(?:${script}{2,15}(?: ${script}{2,15}){1,4}|[가-힣]{2,4}|${signs}{2,6}(?:[ ・·]${signs}{1,8}){0,3})$`,
  'u',
);
const role = new RegExp(`^(?:本[报報紙])?${anyOf(roleWords)}(?:[:：/\\s])*|[\\s=＝]*${anyOf(roleWords)}$`, 'gu');
const degree =
  /(?:,? (?:M\.?D|Ph\.?D|Psy\.?D|Ed\.?D|R\.?N|R\.?D|RDN|DDS|DVM|DO|PT|DPT|MPH|MBA|MSc?|BSc?|BA|MA|JD|Esq|CFP|CFA|CPA|FAND|OBE|MBE|CPT|LCSW|MFA)\.?®?)+$/i;
const title = /^(?:dr|prof(?:essor)?|mr|mrs|ms|sir|dame|rev)\.? (?=\p{Lu})/iu;
export const cue = new RegExp(String.raw`^\W*${anyOf(cueWords)}(?:\s*[:：/／]\s*|\s+|$)`, 'iu');

/** The name alone: no "By", title, degree, role behind a comma or bar; '' where it is no person's. */
export function personIn(text: string): string {
  const words =
    text
      .replace(cue, '')
      .split(
        /\s*[|·•*]|\s[–—-]\s|\s\((?![^)]{1,20}\) \p{Lu})|\s(?:on behalf of|for|at|from|in)\s|, (?!(?:M\.?D|Ph\.?D|Jr|Sr)\b)/u,
      )[0] ?? '';
  const bare = words
    .replace(/^[\s,@]+|[\s,:*]+$/g, '')
    .replace(degree, '')
    .replace(title, '')
    .replace(role, '')
    .trim();
  const shouted = /^\P{Ll}+$/u.test(bare) && /\p{Lu}{3}/u.test(bare) ? capitalised(bare) : bare;
  if (elsewhere.test(shouted)) return noName.test(shouted) ? '' : shouted;
  return person.test(shouted) && shouted.length < 60 && !nobody.test(shouted) && !outlet.test(shouted) ? shouted : '';
}

/** Desks and outlets in scripts without capitals. */
const noName =
  /(?:新聞|新闻|社|報|报|网|網|部|局|編集|编辑|编辑部|通信|时间|時間|写真|뉴스|신문|편집|فريق|تحرير|وكالة|אתר|מערכת)$|^(?:来源|责任|編集|编辑|photo)/u;

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Several names in one line: "Ann Moor, Bo Lind and Cy Ash"; what stands before or after them is no name. */
export function peopleIn(text: string): string[] {
  const people: string[] = [];
  for (const part of text
    .replace(cue, '')
    .split(/\s*(?:,|;|&|(?<!\p{L})(?:and|und|et|y|i)(?!\p{L})|[|•、，؛،]|(?<=\s)·(?=\s))\s*/u)) {
    const one = personIn(part);
    if (one) people.push(one);
    else if (people.length > 0 && !(degree.test(`, ${part}`) || part === '')) break;
  }
  return people;
}

/** Whether a line names who wrote it, after a word that says so, and says nothing else. */
export function isByline(text: string): boolean {
  const said = cue.exec(text);
  if (!said || said[0].length >= text.length) return false;
  return peopleIn(text).length > 0 && !isSentence(text);
}

/** "Por Juan Ruiz, el juez y otros": a preposition begins sentences too, and then what follows the names is no name. */
export const isSentence = (text: string): boolean =>
  /^\W*(?:von|par|por|di|de|by)\s/i.test(text) &&
  /(?:,|;|(?<!\p{L})(?:y|e|et|und|and))\s+\p{Ll}{2,}(?:\s+\p{L}+)/u.test(text.replace(degree, ''));
