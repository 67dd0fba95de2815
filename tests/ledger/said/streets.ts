// Fires, protests and crime: what was said of who did what.
import { quote, review, type SaidEvent, statement } from './event.ts';

export const streets: readonly SaidEvent[] = [
  {
    name: 'fire arson',
    day: '2026-08-17',
    titles: [
      'Thousands flee fire at Talmere',
      'Police question man over Talmere fire',
      'Power line may have lit the forest',
      'What started the fire at Talmere?',
    ],
    said: [
      [
        statement('the police', 'the forest fire at Talmere had been lit on purpose'),
        quote('Inspector Maud Ferrow', '“We have no doubt that somebody set this fire deliberately,”'),
        statement('investigators', 'the blaze that drove thousands from Talmere was arson'),
        review('Talmere police', 'The Talmere forest fire was started deliberately'),
      ],
      [
        statement('the grid operator', 'a fallen power line had started the forest fire at Talmere'),
        quote('Lise Orban', '“A cable of ours came down in the wind, and the grass caught fire,”'),
        statement('Norgrid', 'its own line near Talmere most likely set off the blaze'),
        review('Norgrid', 'A broken power line caused the Talmere fire'),
      ],
    ],
  },
  {
    name: 'protest shots',
    day: '2026-10-20',
    titles: [
      'Dozens detained in Lorvik',
      'Protests spread to Sandholm',
      'Minister defends police in Lorvik',
      'Did officers shoot at the crowd in Lorvik?',
    ],
    said: [
      [
        statement('the interior minister', 'officers had not used live ammunition in Lorvik'),
        quote('Gerd Aalto', '“Not a single live round was fired by our police in Lorvik,”'),
        statement('Aalto', 'police never shot at demonstrators in Lorvik with real bullets'),
        review('Gerd Aalto', 'Police in Lorvik fired no live ammunition at protesters'),
      ],
      [
        statement('the interior minister', 'officers had fired live rounds into the air in Sandholm'),
        quote('Gerd Aalto', '“In Sandholm warning shots were fired, and only upwards,”'),
        statement('Aalto', 'the police of Sandholm used live ammunition for warning shots'),
        review('Gerd Aalto', 'Police in Sandholm fired warning shots with live ammunition'),
      ],
    ],
  },
  {
    name: 'burglaries',
    day: '2026-03-03',
    titles: [
      'Crime in Velden: the year in numbers',
      'Mayor praises new patrols',
      'Opposition: Velden is no safer',
      'Have burglaries in Velden really halved?',
    ],
    said: [
      [
        statement('Mayor Tobias Renn', 'burglaries in Velden had fallen by half since the patrols began'),
        quote('Renn', '“Since we sent out the patrols, break-ins have dropped by fifty percent,”'),
        statement('the mayor', 'the number of break-ins in the city has halved'),
        review('Tobias Renn', 'Burglaries in Velden have halved since patrols were introduced'),
      ],
      [
        statement('Mayor Tobias Renn', 'car thefts in Velden had risen by half since the patrols began'),
        quote('Renn', '“I do not hide it: stolen cars are up by fifty percent,”'),
        statement('the mayor', 'half as many cars again are being stolen in the city'),
        review('Tobias Renn', 'Car thefts in Velden have risen by half'),
      ],
    ],
  },
  {
    name: 'cameras',
    day: '2026-04-14',
    titles: [
      'Velden to watch its squares by camera',
      'Council votes on cameras',
      'Data officer doubts cameras',
      'Do the cameras of Velden know faces?',
    ],
    said: [
      [
        statement('the city', 'the cameras on the squares of Velden did not recognise faces'),
        quote('Councillor Inge Marsh', '“There is no face recognition in these cameras, none whatever,”'),
        statement('Marsh', 'nobody is identified by their face on the squares'),
        review('Inge Marsh', 'Velden’s cameras have no face recognition'),
      ],
      [
        statement('the city', 'pictures of the cameras in Velden were erased after three days'),
        quote('Councillor Inge Marsh', '“Whatever is recorded is gone after seventy-two hours,”'),
        statement('Marsh', 'recordings from the squares are kept for no longer than three days'),
        review('Inge Marsh', 'Camera recordings in Velden are deleted after 72 hours'),
      ],
    ],
  },
];
