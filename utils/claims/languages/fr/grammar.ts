// What of French cannot be a list.

import type { Grammar } from '../../pack/words/grammar.ts';
import { plainReports } from '../plain-reports.ts';

const participles = `dit déclaré affirmé indiqué précisé expliqué annoncé ajouté assuré estimé souligné confirmé rappelé averti
  prévenu promis écrit répondu reconnu regretté dénoncé salué insisté lancé commenté résumé poursuivi confié raconté
  réagi conclu noté observé admis accusé prétendu soutenu jugé révélé rapporté détaillé plaidé tranché tweeté posté témoigné martelé
  demandé exigé réclamé critiqué tonné ironisé temporisé justifié relevé fustigé concédé constaté déploré soufflé lâché glissé nuancé`;

/** Words of every sentence that is spoken, and of few titles. */
const heard = new Set(
  `est sont a ont c'est je nous vous ne n' pas il elle on j'ai faut sera était avons avez y`.split(' '),
);

export const grammar: Grammar = {
  // 1.234,56; whole numbers with two commas or more are grouped as other countries do. Groups with spaces are read by the engine.
  digits:
    /\p{Nd}{1,3}(?:,\p{Nd}{3}){2,6}(?!\p{Nd}|,\p{Nd})|\p{Nd}{1,3}(?:[\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:,\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}{3}(?!\p{Nd}))*(?:,\p{Nd}+)?/uy,
  decimal: ',',
  grouping: '.',
  spaced: true,
  // "quatre-vingt-quinze", "soixante et onze", "trois cents", "mille deux cents"
  addsTo(before, value) {
    const last = before % 100;
    if (value === 20 && last === 4) return before - 4 + 80;
    if ((last === 60 || last === 80) && value >= 10 && value < 20) return before + value;
    // "dix-huit"
    if (last === 10 && value > 6 && value < 10) return before + value;
    if (value === 100 && last > 1 && last < 10) return before - last + last * 100;
    if (before > 0 && before % 1000 === 0 && value === 100) return before + value;
    return undefined;
  },
  singularOf: ({ low }) =>
    low.length > 3 &&
    /[^s]s$|[ae]ux$/.test(low) &&
    !/^(?:dans|sans|plus|moins|mais|vers|sous|puis|très|jamais|toujours|alors|après|depuis|jours?)$/.test(low)
      ? low.slice(0, -1)
      : undefined,
  pluralsOf: (singular) => [`${singular}s`],
  // A capital first and no verb that is heard everywhere: the title of a work.
  isTitle(words) {
    const long = words.match(/[\p{L}’']+/gu) ?? [];
    return (
      /^\P{L}*\p{Lu}/u.test(words) &&
      long.length < 7 &&
      !/[.,;:!?…]/.test(words) &&
      !long.some((word) => heard.has(word.toLowerCase()))
    );
  },
  reportsIn: plainReports({
    verbs: `dit déclare affirme indique précise explique annonce ajoute assure estime souligne confirme rappelle avertit promet
      écrit répond reconnaît regrette dénonce salue insiste lance martèle commente résume poursuit confie raconte réagit conclut
      note observe admet accuse prétend soutient juge révèle rapporte détaille plaide témoigne demande exige réclame critique
      ironise prévient tranche indigne alarme inquiète félicite réjouit agace insurge emporte interroge plaisante disent affirment indiquent précisent expliquent annoncent estiment soulignent assurent disait affirmait
      expliquait estimait ajoutait déclarait précisait racontait justifie relève fustige souvient constate désole dément souffle déplore lâche glisse tempère nuance rassure`,
    participles,
    auxiliaries: 'a ont avait avaient aurait',
    that: "que qu'",
    by: "selon; d'après; pour; à en croire; de l'avis de",
    openers: 'mais et or donc car ainsi',
    pronouns: 'il elle ils elles on je nous',
    stops: `lundi mardi mercredi jeudi vendredi samedi dimanche hier sur dans devant après avant lors pendant ce cette en au aux
      auprès face depuis vers dès par avec pour ici là`,
    determiners: 'le la les un une des ce cet cette ces son sa ses leur leurs notre nos',
    close: 'se ne me en y',
    of: 'de du des',
    clitics: /^[sljnmt]'/u,
  }),
};
