// A ferry sinks on the river Sorn at Kostiv; the toll grows over three days, and desks do not agree.
import { told } from './event.ts';

export const kostivFerry = [
  told(
    'ferry-a',
    'Sorn Herald',
    '12T18:00',
    'Dozens feared dead as ferry sinks at Kostiv',
    'At least 18 people were killed when a passenger ferry went down on the river Sorn near Kostiv on Monday morning, the regional fire service said.',
    'Another 60 passengers were missing by the afternoon, said Petra Valen, a spokeswoman for the fire service. Boats and divers were searching the water below the landing stage.',
    'The ferry Marenka carried about 190 people, although it was licensed for 120 passengers, according to the river authority.',
    'Twenty-three people were taken to hospital in Kostiv, among them six children.',
  ),
  told(
    'ferry-b',
    'Capital Post',
    '13T09:00',
    'Kostiv ferry: toll climbs to 41',
    'The death toll from the sinking of the Marenka at Kostiv has risen to 41, the interior ministry said on Tuesday.',
    'Thirty-four people are still missing, the ministry said. Hopes of finding them alive were fading, a diver told reporters.',
    'The operator, Sorn Lines, said that 196 people were on board. It denied that the boat had been overloaded.',
    'Doctors treated 27 injured passengers at the district hospital. Two of them died overnight, its director, Dr Ilan Orsk, said.',
  ),
  told(
    'ferry-c',
    'Tarn Wire',
    '13T20:00',
    'Divers bring up more bodies from sunken Kostiv ferry',
    'Forty-seven people died in the Kostiv ferry disaster, rescuers said on Tuesday evening after divers had searched the lower deck.',
    'No more than 30 people were unaccounted for, down from 60 on the first day, when the first lists were drawn up.',
    'Eleven of the dead were found in the cabin, the rescuers said.',
    'The ferry had room for 120 passengers. Prosecutors in Kostiv detained the captain and two officials of Sorn Lines.',
  ),
  told(
    'ferry-d',
    'Valley Post',
    '14T12:00',
    'Kostiv mourns 52 victims of ferry',
    'Flags flew at half mast in Kostiv on Wednesday for the 52 people killed in the sinking of the ferry Marenka, the worst accident on the Sorn in forty years.',
    'Police gave the number of missing as 24. The search is to end on Friday.',
    'In 1986 a ferry fire at Lower Sorn killed 73 people.',
    'Three people have been detained so far, among them the captain, the prosecutor Ruta Calder said.',
  ),
] as const;
