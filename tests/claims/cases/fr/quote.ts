// Whose words they are in French: simple orders.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  one(
    '« Nous avons tout essayé », a déclaré la maire de Lorne, Claire Mercier.',
    '« Nous avons tout essayé »',
    'la maire de Lorne',
  ),
  one(
    "« Le pont reste fermé jusqu'à nouvel ordre », a indiqué la préfecture mardi.",
    "« Le pont reste fermé jusqu'à nouvel ordre »",
    'la préfecture',
  ),
  one('« Il faut agir vite », dit-elle.', '« Il faut agir vite »', 'elle'),
  many(
    '« La rivière », explique Jean Morel, « déborde chaque printemps depuis dix ans. »',
    ['« La rivière »', 'Jean Morel'],
    ['« déborde chaque printemps depuis dix ans. »', 'Jean Morel'],
  ),
  one(
    'Le syndicat dénonce « une décision prise sans aucune concertation ».',
    '« une décision prise sans aucune concertation »',
    'Le syndicat',
  ),
  one(
    'Jean Morel a prévenu : « Sans pluie, la récolte est perdue. »',
    '« Sans pluie, la récolte est perdue. »',
    'Jean Morel',
  ),
  one('« Nous ne céderons pas », a-t-il lancé devant les ouvriers.', '« Nous ne céderons pas »', 'il'),
  one(
    "« C'est une honte pour notre ville », s'indigne Paul Renard, un riverain.",
    "« C'est une honte pour notre ville »",
    'Paul Renard',
  ),
  one(
    '“Nous avons eu très peur cette nuit”, raconte une habitante du quartier.',
    '“Nous avons eu très peur cette nuit”',
    'une habitante du quartier',
  ),
  one(
    'Elle a ajouté : « Personne ne nous a prévenus du danger. »',
    '« Personne ne nous a prévenus du danger. »',
    'Elle',
  ),
  one('« Le dossier est clos », a tranché la ministre.', '« Le dossier est clos »', 'la ministre'),
  one(
    "« On attend toujours une réponse de la mairie », regrette l'association.",
    '« On attend toujours une réponse de la mairie »',
    "l'association",
  ),
  one(
    '« Nous sommes prêts à négocier », a écrit le syndicat sur son site.',
    '« Nous sommes prêts à négocier »',
    'le syndicat',
  ),
  one("« Je n'ai rien vu venir du tout », confie le gardien.", "« Je n'ai rien vu venir du tout »", 'le gardien'),
  one('Le patron du club se réjouit : « Nous avons enfin gagné. »', '« Nous avons enfin gagné. »', 'Le patron du club'),
  one(
    'La ministre a souligné « la gravité de la situation dans les hôpitaux ».',
    '« la gravité de la situation dans les hôpitaux »',
    'La ministre',
  ),
  one(
    'Le gardien du phare se tait puis soupire : « Tout est parti avec la mer. »',
    '« Tout est parti avec la mer. »',
    'Le gardien du phare',
  ),
  one('« Aucune école ne fermera », a assuré la rectrice, Marthe Sorel.', '« Aucune école ne fermera »', 'la rectrice'),
  one(
    'Le porte-parole de la police a précisé : « Le conducteur était sobre. »',
    '« Le conducteur était sobre. »',
    'Le porte-parole de la police',
  ),
];

export const nothing: string[] = [
  'Le film « La Route du Nord » sort mercredi.',
  'Elle a lu « Le Vieil Homme » en deux jours.',
];
