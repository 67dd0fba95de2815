// Titles of works, names of things and scare quotes are no speech; they are claims only where somebody is quoted.
import { type ClaimCase, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // A title beside real speech: only the speech is marked.
  one(
    'On “The Morning Watch,” Ines Varga said, “The lock will open in May.”',
    '“The lock will open in May.”',
    'Ines Varga',
  ),
  one(
    'In his memoir, “A Winter Without Harbours,” Tomas Brandt wrote: “I signed nothing at all.”',
    '“I signed nothing at all.”',
    'Tomas Brandt',
  ),
  one(
    'Speaking on Radio Ostrand’s “Morning Watch,” Lena Okoro said: “We are not going to wait.”',
    '“We are not going to wait.”',
    'Lena Okoro',
  ),
  one(
    'The film “Salt And Silence” opens today. “I made it for my father,” said Irma Falk.',
    '“I made it for my father,”',
    'Irma Falk',
  ),
  one(
    'In Sunday’s episode of “The Harbour Show,” Ruben Sol said: “I will not sell the boat.”',
    '“I will not sell the boat.”',
    'Ruben Sol',
  ),
  // Scare quotes are kept where they are somebody’s words.
  one('Brandt called the report “fiction”.', '“fiction”', 'Brandt'),
  one('Brandt dismissed the plan as “nonsense”.', '“nonsense”', 'Brandt'),
  one('The owners described the wall as “sound”.', '“sound”', 'The owners'),
  one('Varga said the “reform” had cost the town a million.', '“reform”', 'Varga'),
  one('Okoro spoke of a “lost decade”.', '“lost decade”', 'Okoro'),
  // A slogan that people shout or carry is speech in capitals.
  one('The crowd chanted “Open The Lock Now” outside the hall.', '“Open The Lock Now”', 'The crowd'),
  one('Sol shouted, “No Lock No Peace!”', '“No Lock No Peace!”', 'Sol'),
  // Names with capitals inside what somebody says belong to the saying.
  one(
    '“I read Salt And Silence twice in one night,” said Falk.',
    '“I read Salt And Silence twice in one night,”',
    'Falk',
  ),
  one('“Marelle Is Our Town And Harbour,” Falk said.', '“Marelle Is Our Town And Harbour,”', 'Falk'),
  // Four words and more without a speaker are a quotation all the same.
  one('Somebody had painted “the owners lied to us” on the gate.', '“the owners lied to us”', null),
  one('The plaque bears the words “in memory of the drowned”.', '“in memory of the drowned”', null),
  // The same word in marks once more, outside what she said, is nobody's.
  one('It was a “short delay”, Varga said. The “delay” went on for years.', '“short delay”', 'Varga'),
];

export const nothing: string[] = [
  'The film “Salt And Silence” opens today.',
  // A piece by its author, a slogan by its year, a commentary by its name, however they are spelled.
  'Worth an evening is “How the harbour was lost,” by Ana Pell.',
  'Worth an evening is “How the harbour was lost” by the Ostrand Courier.',
  'A poster hung by the gate: it read nothing else. “Free the quay for all” (2015)',
  'Ana Pell’s commentary, “Give the harbour back now,” was right.',
  'Her novel, “The Drowned Harbour,” won a prize.',
  'He sang “The Boats Of Ostrand” at the wedding.',
  'The song “Low Water At Dawn” was played twice.',
  'Her first book, “Twelve Ways To Tie A Knot,” is out of print.',
  'The podcast “Quiet Water Tonight” has ended.',
  'The yacht “Irma” sank at noon.',
  'The so-called “harbour tax” begins in May.',
  'The “new” ferry is thirty years old.',
  'They met at a bar called “The Anchor”.',
  'The group is known as the “Ostrand Four”.',
  'The painting “Boats At Rest Before The Storm” hangs in the hall.',
  'A series named “The Lock Keepers Of Marelle” begins in May.',
  'The file was named “budget final”.',
  'The word “quay” has an odd spelling.',
];
