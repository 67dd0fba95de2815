// What of Ukrainian cannot be a list.

import type { Grammar } from '../../pack/words/grammar.ts';
import { plainReports } from '../plain-reports.ts';

/** "сказав сказала сказали" */
const past = (stems: string): string =>
  stems
    .split(/\s+/)
    .flatMap((stem) => ['в', 'ла', 'ло', 'ли'].map((ending) => stem + ending))
    .join(' ');

/** Words of every sentence that is spoken, and of few titles. */
const heard = new Set(
  'є був була було були я ми ви він вона вони не це ні що так маємо має можна треба буде будемо'.split(' '),
);

export const grammar: Grammar = {
  // 1 234,56: groups with spaces are read by the engine. An apostrophe inside a word is one of its letters: "п'ять".
  digits:
    /\p{Nd}{1,3}(?:[\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:,\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}{3}(?!\p{Nd}))*(?:,\p{Nd}+)?|\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)+/uy,
  decimal: ',',
  grouping: '.',
  spaced: true,
  // "двісті тридцять п'ять", "тисяча двісті"
  addsTo: (before, value) =>
    before >= 0 && before % 1000 === 0 && value >= 100 && value < 1000 ? before + value : undefined,
  singularOf: ({ low }) => (low.length > 3 && /(?:ів|ей|ок|ень|и|і|ї|ь|х|ям|ами|ти|ів)$/.test(low) ? low : undefined),
  pluralsOf: () => [],
  // A capital first and no verb that is heard everywhere: the title of a work.
  isTitle(words) {
    const all = words.match(/[\p{L}’']+/gu) ?? [];
    return (
      /^\P{L}*\p{Lu}/u.test(words) &&
      all.length < 7 &&
      !/[.,;:!?…]/.test(words) &&
      !all.some((word) => heard.has(word.toLowerCase()))
    );
  },
  reportsIn: plainReports({
    verbs: `${past(`сказа заяви повідоми зазначи наголоси підкресли дода розпові поясни запевни вважа написа відзначи
      нагада попереди визна стверджува стверди підтверди заклика уточни пообіця відпові прокоментува
      запита поскаржи вимага пригада резюмува констатува обурюва критикува розкритикува оголоси анонсува заперечи`)}
      каже кажуть говорить говорять заявляє заявляють повідомляє повідомляють зазначає зазначають наголошує наголошують
      підкреслює підкреслюють додає додають розповідає розповідають пояснює пояснюють запевняє запевняють вважає вважають
      пише пишуть відзначає нагадує нагадують попереджає попереджають визнає стверджує стверджують підтверджує закликає
      закликають уточнює обіцяє відповідає коментує скаржиться вимагає вимагають розповіла розповів розповіли оголосили
      переконаний переконана переконує йдеться сказано`,
    participles: '',
    auxiliaries: '',
    that: 'що щоб ніби нібито',
    by: `за словами; за даними; за інформацією; згідно з; на думку; як повідомляє; за оцінками; на переконання; зі слів; з його слів; з її слів`,
    openers: 'але а і й та також водночас однак проте тож',
    pronouns: 'він вона вони я ми',
    stops: `у в на під після перед до через про для за з із зі сьогодні вчора учора понеділок журналістам пізніше раніше
      напередодні торік цього того`,
    determiners: 'цей ця це ці той та те ті',
    close: 'не вже також теж ще',
    of: '',
  }),
};
