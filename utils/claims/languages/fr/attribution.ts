// Who is who in French: what makes a source a person, a body or a paper. Who says what is read by plain-reports.ts.

import type { AttributionWords } from '../../pack/words/attribution-words.ts';

export const attribution: AttributionWords = {
  verbs: [
    {
      complements: 'quote clause',
      forms: 'dit dit dit dit; affirme affirme affirme affirme; déclare déclare déclaré déclarant',
    },
  ],
  determiners: 'le la les l un une des du ce cet cette ces',
  definite: 'le la les l',
  possessives: 'son sa ses leur leurs',
  subjects: 'il elle ils elles on je nous',
  masculine: 'il lui',
  feminine: 'elle',
  plural: 'ils elles',
  be: 'est sont était étaient',
  auxiliaries: 'a ont avait avaient sera seront',
  negations: 'ne pas',
  and: 'et ou',
  but: 'mais',
  prepositions: 'à au aux de du d des en dans par pour sur chez avec selon depuis',
  nounPrepositions: 'de du d des',
  of: 'de du d des',
  as: 'comme',
  that: 'que',
  relatives: 'qui dont',
  questions: 'qui quand comment pourquoi où',
  times: 'lundi mardi mercredi jeudi vendredi samedi dimanche hier',
  titles: `m. mme monsieur madame me dr pr président présidente ministre maire préfet préfète directeur directrice général
    procureur procureure député députée sénateur sénatrice chancelier chancelière pape`,
  roles: `porte-parole président présidente ministre maire directeur directrice patron patronne chef cheffe avocat avocate
    juge procureur procureure député députée sénateur sénatrice responsable secrétaire professeur professeure chercheur
    chercheuse médecin témoin habitant habitante voisin voisine entraîneur entraîneuse capitaine joueur joueuse économiste
    expert experte analyste auteur autrice candidat candidate syndicaliste militant militante élu élue`,
  officials: `porte-parole ministre maire préfet préfète police gendarmerie autorités procureur parquet pompiers gouvernement
    préfecture mairie tribunal enquêteurs policiers`,
  organisations: `parti syndicat groupe entreprise société banque association fondation institut université ministère
    gouvernement commission parlement assemblée sénat conseil mairie région ville préfecture police armée hôpital musée
    club fédération ligue union organisation agence compagnie`,
  publicBodies:
    'ministère gouvernement police préfecture mairie tribunal parquet gendarmerie commission ville région conseil',
  documents: 'rapport étude communiqué enquête sondage lettre document loi texte article note bilan données chiffres',
  media: 'journal quotidien magazine chaîne radio télévision presse hebdomadaire médias',
  givenNames: `jean pierre paul marie anne claire luc louis françois michel alain philippe nicolas julien thomas antoine camille sophie julie isabelle nathalie catherine christine hélène sylvie valérie laurent olivier pascal patrick éric bruno david marc mathieu lucas hugo emma léa chloé manon élodie céline aurélie bernard gérard andré jacques henri georges daniel denis didier dominique emmanuel fabrice florence françoise gabriel guillaume jérôme martine maxime mohamed monique romain sandrine sébastien stéphane véronique vincent xavier yves`,
  outletNouns: 'journal quotidien magazine chaîne radio hebdomadaire',
};
