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
  one(
    '« Les travaux reprendront lundi », a confirmé le maire adjoint, Hugo Perrin.',
    '« Les travaux reprendront lundi »',
    'le maire adjoint',
  ),
  one(
    "« Aucun patient n'a été mis en danger », affirme l'hôpital dans un communiqué.",
    "« Aucun patient n'a été mis en danger »",
    "l'hôpital",
  ),
  one(
    "Le procureur a rappelé : « L'enquête ne fait que commencer. »",
    "« L'enquête ne fait que commencer. »",
    'Le procureur',
  ),
  one("« Je ne regrette rien », a répondu l'ancien ministre.", '« Je ne regrette rien »', "l'ancien ministre"),
  one(
    "Selon la directrice, « les élèves n'ont jamais été en danger ».",
    "« les élèves n'ont jamais été en danger »",
    'la directrice',
  ),
  one(
    '« Le train ne partira pas », a annoncé la compagnie jeudi matin.',
    '« Le train ne partira pas »',
    'la compagnie',
  ),
  one(
    "« Nous irons jusqu'au bout », a promis l'avocate des familles.",
    "« Nous irons jusqu'au bout »",
    "l'avocate des familles",
  ),
  one(
    "Le capitaine a reconnu : « Nous n'avons pas été à la hauteur ce soir. »",
    "« Nous n'avons pas été à la hauteur ce soir. »",
    'Le capitaine',
  ),
  one('« Tout le monde criait », raconte-t-elle.', '« Tout le monde criait »', 'elle'),
  one(
    '« La digue tiendra », a martelé le préfet de région, Alain Roussel.',
    '« La digue tiendra »',
    'le préfet de région',
  ),
  one(
    "« Les prix vont encore monter », prévient l'économiste Sarah Lemoine.",
    '« Les prix vont encore monter »',
    "l'économiste Sarah Lemoine",
  ),
  one('« On nous a menti », accuse le collectif des riverains.', '« On nous a menti »', 'le collectif des riverains'),
  one(
    'Pour la sénatrice, « cette loi arrive dix ans trop tard ».',
    '« cette loi arrive dix ans trop tard »',
    'la sénatrice',
  ),
  one('« Le feu est maîtrisé », ont indiqué les pompiers dans la soirée.', '« Le feu est maîtrisé »', 'les pompiers'),
  one(
    "L'entraîneur a ajouté : « Il nous reste trois matchs à jouer. »",
    '« Il nous reste trois matchs à jouer. »',
    "L'entraîneur",
  ),
  one(
    "« Ce n'est pas acceptable », a jugé la présidente du conseil départemental.",
    "« Ce n'est pas acceptable »",
    'la présidente du conseil départemental',
  ),
  one(
    'La chercheuse explique que « le glacier recule de dix mètres par an ».',
    '« le glacier recule de dix mètres par an »',
    'La chercheuse',
  ),
  one(
    '« Nous avons entendu une énorme explosion », se souvient Nadia Belkacem, serveuse au café voisin.',
    '« Nous avons entendu une énorme explosion »',
    'Nadia Belkacem',
  ),
  one(
    "« C'est la pire sécheresse depuis trente ans », constate Luc Fabre, agriculteur.",
    "« C'est la pire sécheresse depuis trente ans »",
    'Luc Fabre',
  ),
  one("« Je n'ai pas dormi de la nuit », souffle Karim, 34 ans.", "« Je n'ai pas dormi de la nuit »", 'Karim'),
  one(
    '« Les secours ont mis deux heures à venir », déplore un témoin.',
    '« Les secours ont mis deux heures à venir »',
    'un témoin',
  ),
  one('« Il faudra du temps », a-t-elle concédé.', '« Il faudra du temps »', 'elle'),
  one("« Personne n'est venu nous voir », lâche Odette, retraitée.", "« Personne n'est venu nous voir »", 'Odette'),
  one(
    '« Le port restera fermé jeudi », rappelle la capitainerie.',
    '« Le port restera fermé jeudi »',
    'la capitainerie',
  ),
  one(
    "« J'ai tout perdu cette nuit-là », se désole Irène Pujol, commerçante.",
    "« J'ai tout perdu cette nuit-là »",
    'Irène Pujol',
  ),
  one(
    "« On ne peut plus attendre », s'emporte le délégué syndical.",
    '« On ne peut plus attendre »',
    'le délégué syndical',
  ),
  one(
    "« Les chiffres sont bons », se félicite la ministre de l'Économie.",
    '« Les chiffres sont bons »',
    "la ministre de l'Économie",
  ),
  one(
    "« Il n'y a jamais eu d'accord », dément le porte-parole du groupe.",
    "« Il n'y a jamais eu d'accord »",
    'le porte-parole du groupe',
  ),
  one("« Nous sommes soulagés », a réagi la famille de l'otage.", '« Nous sommes soulagés »', "la famille de l'otage"),
];

export const nothing: string[] = [
  'Le film « La Route du Nord » sort mercredi.',
  'Elle a lu « Le Vieil Homme » en deux jours.',
  'Le roman « Le Dernier Pont » paraît en mai.',
  'Elle tient le café « Chez Lucette ».',
];
