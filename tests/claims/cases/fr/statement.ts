// Reported speech in French: simple orders.
import { type ClaimCase, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  one('Le ministre a affirmé que la digue tenait.', 'que la digue tenait', 'Le ministre'),
  one('Selon la police, trois personnes ont été interpellées.', 'trois personnes ont été interpellées', 'la police'),
  one(
    "D'après une étude de l'institut, un logement sur cinq est vide.",
    'un logement sur cinq est vide',
    "une étude de l'institut",
  ),
  one(
    'La directrice assure que les travaux seront terminés en mai.',
    'que les travaux seront terminés en mai',
    'La directrice',
  ),
  one(
    'Interrogé par la radio, le préfet a estimé que le risque était faible.',
    'que le risque était faible',
    'le préfet',
  ),
  one("Pour l'opposition, le projet est inutile.", 'le projet est inutile', "l'opposition"),
  one(
    "La compagnie a annoncé qu'elle supprimerait deux cents postes.",
    "qu'elle supprimerait deux cents postes",
    'La compagnie',
  ),
  one(
    'Le maire, Luc Bonnet, a reconnu que la ville manquait de moyens.',
    'que la ville manquait de moyens',
    'Le maire',
  ),
  one(
    "L'entreprise précise dans un communiqué que le site restera ouvert.",
    'que le site restera ouvert',
    "L'entreprise",
  ),
  one('Les secours ont indiqué que la route était coupée.', 'que la route était coupée', 'Les secours'),
  one('Le président a promis que chaque famille serait relogée.', 'que chaque famille serait relogée', 'Le président'),
  one(
    "Selon Anne Lemaire, chercheuse à l'institut, les chiffres sont trompeurs.",
    'les chiffres sont trompeurs',
    'Anne Lemaire',
  ),
  one("L'usine est sûre, a assuré le directeur.", "L'usine est sûre", 'le directeur'),
  one('Il a répondu que la question ne se posait pas.', 'que la question ne se posait pas', 'Il'),
  one('Le rapport souligne que les contrôles étaient rares.', 'que les contrôles étaient rares', 'Le rapport'),
  one('La mairie rappelle que la baignade est interdite.', 'que la baignade est interdite', 'La mairie'),
];

export const nothing: string[] = [
  'Les pompiers sont arrivés à midi.',
  'Le juge a dit ne pas comprendre.',
  "Le procureur a confirmé l'ouverture d'une enquête.",
  'La route est coupée depuis lundi.',
  'Le pont que la ville a fermé rouvrira.',
];
