// Hospitals, water and schools: what was said of what is safe and what is owed.
import { quote, review, type SaidEvent, statement } from './event.ts';

export const health: readonly SaidEvent[] = [
  {
    name: 'hospital closing',
    day: '2026-05-11',
    titles: [
      'Maternity ward of Sellin in danger',
      'Minister visits Sellin hospital',
      'Midwives march in Sellin',
      'Will Sellin lose its maternity ward?',
    ],
    said: [
      [
        statement('the health minister', 'the maternity ward at Sellin would stay open'),
        quote('Yara Holm', '“Children will go on being born in Sellin, I give you my word,”'),
        statement('Holm', 'there are no plans to close the ward for births in Sellin'),
        review('Yara Holm', 'The maternity ward in Sellin will not be closed'),
      ],
      [
        statement('the health minister', 'the emergency ward at Sellin would be closed at night'),
        quote('Yara Holm', '“Between ten and six the emergency ward of Sellin will be shut,”'),
        statement('Holm', 'from autumn nobody is treated in the emergency ward by night'),
        review('Yara Holm', 'Sellin’s emergency ward will close overnight'),
      ],
    ],
  },
  {
    name: 'tap water',
    day: '2026-06-08',
    titles: [
      'Nitrate found in wells of Orsel',
      'Waterworks: no danger in Orsel',
      'Parents in Orsel buy bottles',
      'Is the water of Orsel safe?',
    ],
    said: [
      [
        statement('the waterworks', 'tap water in Orsel could be drunk without any risk'),
        quote('Dr Ute Fallon', '“You may drink what comes from the tap in Orsel, your babies as well,”'),
        statement('Fallon, who leads the waterworks', 'drinking water in Orsel is safe for everybody'),
        review('Orsel Waterworks', 'Tap water in Orsel is safe to drink'),
      ],
      [
        statement('the waterworks', 'tap water in Orsel had exceeded the limit for nitrate on nine days'),
        quote('Dr Ute Fallon', '“On nine days of the year we were above what the law allows,”'),
        statement('Fallon', 'nitrate was over the legal limit nine times'),
        review('Orsel Waterworks', 'Nitrate in Orsel’s water was above the limit on nine days'),
      ],
    ],
  },
  {
    name: 'school meals',
    day: '2026-09-21',
    titles: [
      'Free lunch for pupils, says governor',
      'Who pays for school lunches?',
      'Canteens wait for money',
      'Are all pupils of Arden fed for free?',
    ],
    said: [
      [
        statement('the governor', 'every pupil in Arden now got a free lunch'),
        quote('Governor Milo Stane', '“There is not one child in Arden who has to pay for lunch,”'),
        statement('Stane', 'lunch is free of charge for all schoolchildren in the province'),
        review('Milo Stane', 'All pupils in Arden get lunch for free'),
      ],
      [
        statement('the governor', 'every school in Arden now cooked its own lunch'),
        quote('Governor Milo Stane', '“All our schools have a kitchen again, and a cook who uses it,”'),
        statement('Stane', 'no school in the province has its meals delivered any more'),
        review('Milo Stane', 'All schools in Arden cook their own meals'),
      ],
    ],
  },
];
