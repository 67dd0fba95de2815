// What essays and guides hold much of and nobody says: matters as subjects, the writer's own "we", nouns that look like verbs.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Beside a matter: people, bodies and papers do say things.
  one('Some divers oppose the new pier.', 'the new pier', 'Some divers'),
  one('The port announced new moorings for eels.', 'new moorings for eels', 'The port'),
  one('Her friends blame the council for the flood.', 'the council for the flood', 'Her friends'),
  one('His report references three older floods.', 'three older floods', 'His report'),
  one('Two unions have endorsed Okoro in the race.', 'Okoro in the race', 'Two unions'),
  one('Our survey shows that few divers return.', 'that few divers return', 'Our survey'),
  // Of several, as told.
  one('We found that half of the nets were torn.', 'that half of the nets were torn', 'We'),
  // A clause behind "that", where an adjective opens it.
  one(
    'Okoro maintains that good pilots often leave, and few return.',
    'that good pilots often leave, and few return',
    'Okoro',
  ),
  one('Okoro said that, if asked, she would stay.', 'that, if asked, she would stay', 'Okoro'),
  // "observers in the town and around the country": many, though the last word is one.
  one(
    'Observers in Karsa and around the country say Okoro deserves a new term.',
    'Okoro deserves a new term',
    'Observers in Karsa and around the country',
  ),
  many(
    'Despite that, according to Okoro, these boats still leak.',
    ['Despite that', 'Okoro'],
    ['these boats still leak', 'Okoro'],
  ),
  one('According to police, the gate was open.', 'the gate was open', 'police'),
  one(
    'According to coastal radio host Tom Falk, the gate was open.',
    'the gate was open',
    'coastal radio host Tom Falk',
  ),
  one('Falk was accused of saying that the quay was sound.', 'that the quay was sound', 'Falk'),
  one('Okoro asked whether the lock was safe.', 'whether the lock was safe', 'Okoro'),
  one('Okoro promised to rebuild the lock.', 'to rebuild the lock', 'Okoro'),
];

export const nothing: string[] = [
  // A matter opposes, references and deems nothing.
  'These dimensions oppose each other.',
  'A cheap rope references nothing but the hand that tied it.',
  'This sketch lists three kinds of knot.',
  'His focus discussed nothing so much as tides.',
  // What we think, could say and would call.
  'We believe that the tide is kind.',
  'We can say that old nets catch more.',
  'In Karsa we’d say the wind has teeth.',
  'We doubt we will see such eels again.',
  'We expect the tide to turn.',
  'You can find the whole chart in the harbour office.',
  // A participle that is itself the subject.
  'Listing boats by size is as much a trade as an art.',
  'Explaining the knot felt like tying it.',
  'It is worth noting that eels like the dark.',
  'It goes without saying that eels like the dark.',
  // A noun behind an article and what tells of it.
  'The harbour sent a strong signal that racing was over.',
  'By then the only signal that line could carry was a scream.',
  // What people refuse to do, and what they are asked to do.
  'The songs are about women who refuse to leave.',
  'The owners asked five divers to tie a “bowline” knot.',
  // Decisions, and what is known or wondered.
  'Her husband decided that the voyage was over.',
  'She knew that the tide would turn.',
  'Okoro wondered whether the tide would turn.',
  // Facts in a list.
  'The range|Sizes: small to large|Colours: red and blue|Sizes: small only|Colours: green'.replaceAll('|', '\n'),
];
