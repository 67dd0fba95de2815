// Who says what in German: the small words the engine asks of, and what makes a source a person, a body or a paper.

import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import { officials, roles, titles } from './offices.ts';
import { reportingForms } from './reports/verbs.ts';

const once = (words: string): string => [...new Set(words.split(/\s+/))].join(' ');

export const attribution: AttributionWords = {
  // What the engine asks of a verb is whether it reports: the rest is read by `reportsIn`.
  verbs: [
    {
      complements: 'quote clause',
      forms: reportingForms()
        .map((form) => `${form} ${form} ${form} ${form}`)
        .join('; '),
    },
  ],
  determiners: 'der die das den dem des ein eine einen einem einer eines',
  definite: 'der die das den dem des diese dieser dieses',
  possessives: 'sein seine seiner ihr ihre ihrer',
  subjects: 'er sie es wir ich',
  masculine: 'er ihn ihm sein seine',
  feminine: 'sie ihr ihre',
  neuter: 'es',
  be: 'ist sind war waren',
  auxiliaries: 'hat haben hatte hatten habe hätte hätten wird werden würde würden soll sollen',
  negations: 'nicht nie',
  and: 'und oder',
  but: 'aber doch',
  prepositions: 'am an auf aus bei in im mit nach seit von vom vor zu zum zur über des für',
  nounPrepositions: 'von vom',
  of: 'von vom',
  as: 'wie',
  that: 'dass',
  questions: 'ob wer was wann wo warum',
  subordinators: 'wenn weil während nachdem bevor',
  times: 'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute',
  finiteVerbs: 'hält hielt kommt kam geht ging bleibt blieb steigt stieg',
  deputies: 'vize stellvertretende stellvertretender stellvertretenden ehemalige ehemaliger früherer frühere',
  titles: once(titles),
  roles: once(roles),
  officials: once(officials),
  organisations: `partei verband verein gewerkschaft konzern unternehmen firma bank stiftung institut universität hochschule
    kirche stadtwerke werke bahn rechnungshof landesamt bundesregierung regierung ministerium kommission parlament bundestag bundesrat landtag stadtrat rat gemeinde stadt
    kreis bezirk fraktion koalition opposition armee bundeswehr nato uno eu klinik krankenhaus museum theater klub club bund
    liga gesellschaft genossenschaft kammer zentrale agentur innenministerium außenministerium umweltministerium
    bundesamt betriebsrat gemeinderat verwaltungsrat aufsichtsrat zentralrat finanzamt gesundheitsamt jugendamt ordnungsamt
    verkehrsministerium finanzministerium justizministerium gesundheitsministerium landesregierung staatsregierung`,
  publicBodies: `ministerium polizei feuerwehr regierung behörde amt gericht staatsanwaltschaft stadt gemeinde kommission
    innenministeriums außenministeriums ministeriums`,
  documents: `bericht berichte berichten studie studien umfrage umfragen gutachten statistik erklärung mitteilung
    pressemitteilung urteil gesetz entwurf brief schreiben dokument dokumente dokumenten zahlen daten protokoll analyse meldung
    meldungen untersuchung artikel beitrag beschluss vertrag papier stellungnahme angaben informationen`,
  media: `zeitung zeitungen magazin sender medien medienberichte medienberichten nachrichtenagentur rundfunk fernsehen
    tageszeitung radio blatt presseberichte presseberichten`,
  givenNames: `peter michael thomas andreas wolfgang klaus jürgen günter stefan stephan christian uwe werner horst frank dieter
    manfred gerhard hans bernd thorsten torsten matthias helmut walter heinz martin jörg rolf jens sven alexander jan rainer
    ralf holger karl markus dirk daniel josef kurt herbert joachim robert sebastian tobias paul oliver ulrich lars tim philipp
    florian lukas leon felix jonas max maximilian ben finn noah elias luis julian david simon moritz niklas fabian dominik
    patrick marcel kevin dennis marco mario heiko olaf anton otto friedrich georg johann johannes franz ludwig erich ernst
    ursula maria sabine susanne petra monika claudia birgit andrea stefanie brigitte karin gabriele angelika heike silke
    barbara anna katrin kathrin christine christina julia nicole melanie sandra anja angela ute renate ingrid helga gisela
    elisabeth erika doris katharina martina cornelia ulrike heidi marion jutta kerstin silvia sylvia bettina regina anke
    tanja daniela nina lena laura lisa sarah sara hannah hanna mia emma lea leonie marie sophie sofia johanna eva clara klara
    ines ina jana nora pia carla karla frieda greta ida paula luisa charlotte elena annalena annette astrid beate carolin
    mehmet ali ayse fatma mustafa murat yusuf emine hatice cem aydan omid`,
  outletNouns: 'zeitung magazin sender nachrichtenagentur tageszeitung',
  relatives: 'welche welcher',
  terms: 'motto titel begriff wort namen name bezeichnung überschrift',
  works: `film spielfilm dokumentarfilm roman buch lied song album serie ausstellung oper theaterstück stück band gemälde
    partei organisation bündnis initiative bewegung gruppe magazin magazins fachzeitschrift projekt kampagne`,
};
