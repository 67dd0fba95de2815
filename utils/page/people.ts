// What is a person's name, in any script, and what is not: an outlet, a desk, a handle, a role or a date is nobody.
import { wordsPattern } from '../word-pattern.ts';
import { cueWords, nobodyWords, outletNames, roleWords, tradeWords } from './lists/people-words.ts';

/** What is no person's name wherever it stands in one. */
export const nobody = wordsPattern(nobodyWords, {
  before: String.raw`(?:^|[^\p{L}])`,
  after: String.raw`(?:[^\p{L}]|$)`,
});
/** A line that says what somebody does in a newsroom, and nothing else. */
export const trade = wordsPattern(tradeWords, { before: '^', after: '$' });
/** Words of an outlet that are also names. */
export const outlet = wordsPattern(outletNames, { before: '^', after: '$' });
/** A word of a name: begun as one, or a particle. */
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|del|della|der|den|di|da|dos|du|la|le|los|las|el|al|bin|ibn|ter|ten|zu|y|e|mac|o['’])$/u;
/** In scripts without capitals: any words of a name's length. */
const elsewhere =
  /^(?:(?:[\p{sc=Arab}\p{sc=Hebr}\p{sc=Hang}\p{sc=Thai}\p{sc=Deva}\p{sc=Geor}\p{M}'’-]{2,15}(?: |$)){2,5}|[가-힣]{2,4}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]{2,6}(?:[ ・·][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]{1,8}){0,3})$/u;
const roleBefore = wordsPattern(roleWords, { before: '^(?:本[报報紙])?', after: String.raw`(?:[:：/\s])*` });
const roleAfter = wordsPattern(roleWords, { before: String.raw`[\s=＝]{0,5}`, after: '$' });
const degree =
  /(?:,? (?:M\.?D|Ph\.?D|Psy\.?D|Ed\.?D|R\.?N|R\.?D|RDN|DDS|DVM|DO|PT|DPT|MPH|MBA|MSc?|BSc?|BA|MA|JD|Esq|CFP|CFA|CPA|FAND|OBE|MBE|CPT|LCSW|MFA)\.?®?){1,6}$/i;
const title = /^(?:dr|prof(?:essor)?|mr|mrs|ms|sir|dame|rev)\.? (?=\p{Lu})/iu;
export const cue = wordsPattern(cueWords, {
  before: String.raw`^[^\p{L}\p{N}]{0,9}`,
  after: String.raw`(?:\s*[:：/／]\s*|\s+|$)`,
});

/** The name alone: no "By", title, degree, role behind a comma or bar; '' where it is no person's. */
export function personIn(text: string): string {
  const words =
    text
      .replace(/\s+/g, ' ')
      .replace(cue, '')
      .split(
        / ?[|·•*／]| [–—/-] | \((?![^)]{1,20}\) \p{Lu})| (?:on behalf of|for|at|from|in) |, (?!(?:M\.?D|Ph\.?D|Jr|Sr)\b)/u,
      )[0] ?? '';
  const bare = words
    .replace(/^[\s,@]+|[\s,:*]{1,20}$/g, '')
    .replace(degree, '')
    .replace(title, '')
    .replace(roleBefore, '')
    .replace(roleAfter, '')
    .trim();
  const shouted = /^\P{Ll}+$/u.test(bare) && /\p{Lu}{3}/u.test(bare) ? capitalised(bare) : bare;
  if (elsewhere.test(shouted)) return noName.test(shouted) ? '' : shouted;
  return isPerson(shouted) && shouted.length < 60 && !nobody.test(shouted) && !outlet.test(shouted) ? shouted : '';
}

/** Two to five such words, the first with a capital; a nickname in brackets or quotation marks may stand between them. */
function isPerson(text: string): boolean {
  const words = text.replace(/ ["“(]\p{Lu}[\p{L}. ’-]{0,20}["”)](?= )/u, '').split(' ');
  return words.length > 1 && words.length < 6 && /^\p{Lu}/u.test(text) && words.every((word) => nameWord.test(word));
}

/** Desks and outlets in scripts without capitals. */
const noName =
  /(?:新聞|新闻|社|報|报|网|網|部|局|編集|编辑|编辑部|通信|时间|時間|写真|뉴스|신문|편집|فريق|تحرير|وكالة|אתר|מערכת)$|^(?:来源|责任|編集|编辑|photo)/u;

export const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Several names in one line: "Ann Moor, Bo Lind and Cy Ash"; what stands before or after them is no name. */
export function peopleIn(text: string): string[] {
  const people: string[] = [];
  for (const part of text
    .replace(/\s+/g, ' ')
    .replace(cue, '')
    .split(/ ?(?:[,;&|•、，؛،]|(?<!\p{L})(?:and|und|et|y|i)(?!\p{L})|(?<= )·(?= )) ?/u)) {
    const one = personIn(part);
    if (one) people.push(one);
    else if (people.length > 0 && !(degree.test(`, ${part}`) || trade.test(part) || part === '')) break;
  }
  return people;
}

/** Whether a name bears its owner's trade, which in scripts without capitals stands in place of "by". */
export const hasRole = (text: string): boolean => text.length < 30 && (roleBefore.test(text) || roleAfter.test(text));

/** Whether a line names who wrote it, after a word that says so, and says nothing else. */
export function isByline(text: string): boolean {
  const said = cue.exec(text);
  if (!hasRole(text) && (!said || said[0].length >= text.length)) return false;
  return peopleIn(text).length > 0 && !isSentence(text);
}

/** "Por Juan Ruiz, el juez y otros": a preposition begins sentences too, and then what follows the names is no name. */
export const isSentence = (text: string): boolean =>
  /^\W*(?:von|par|por|di|de|by)\s/i.test(text) &&
  /(?:,|;|(?<!\p{L})(?:y|e|et|und|and))\s(?!(?:y|e|et|und|and)\s\p{Lu})\p{Ll}{2,30}\s\p{L}/u.test(
    text.replace(degree, ''),
  );
