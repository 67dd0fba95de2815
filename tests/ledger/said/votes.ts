// Elections, budgets and borders: what was said of numbers and of who voted how.
import { quote, review, type SaidEvent, statement } from './event.ts';

export const votes: readonly SaidEvent[] = [
  {
    name: 'dead voters',
    day: '2026-11-09',
    titles: [
      'Kessel recounts its votes',
      'Loser of Kessel speaks of fraud',
      'Registrar rejects charge of fraud',
      'Did the dead vote in Kessel?',
    ],
    said: [
      [
        statement('Bruno Hask', 'ballots had been cast in Kessel in the names of people who had died'),
        quote('Hask', '“Dead people voted in this election, hundreds of them,”'),
        statement('the losing candidate', 'hundreds of the dead appear among the voters of Kessel'),
        review('Bruno Hask', 'Hundreds of dead people voted in Kessel'),
      ],
      [
        statement('Bruno Hask', 'ballots in Kessel had been counted without observers'),
        quote('Hask', '“They sent our observers out of the room and went on counting,”'),
        statement('the losing candidate', 'nobody from his party was let in while votes were counted'),
        review('Bruno Hask', 'Observers were kept away from the count in Kessel'),
      ],
    ],
  },
  {
    name: 'deficit',
    day: '2026-02-10',
    titles: [
      'Minister presents budget',
      'Budget: opposition speaks of tricks',
      'Court of audit on the budget',
      'Has the deficit really been cut?',
    ],
    said: [
      [
        statement(
          'Finance minister Hella Storm',
          'the government had brought the deficit down to the lowest level in twenty years',
        ),
        quote('Storm', '“The deficit has not been this small for two decades,”'),
        statement('the finance minister', 'not since 2006 has the state borrowed so little'),
        review('Hella Storm', 'The deficit is the lowest in twenty years'),
      ],
      [
        statement(
          'Finance minister Hella Storm',
          'the government had brought inflation down to the lowest level in twenty years',
        ),
        quote('Storm', '“Prices have not risen so slowly for two decades,”'),
        statement('the finance minister', 'not since 2006 has inflation been so low'),
        review('Hella Storm', 'Inflation is the lowest in twenty years'),
      ],
    ],
  },
  {
    name: 'asylum',
    day: '2026-07-06',
    titles: [
      'Fewer people ask for asylum',
      'Border of Tarn: minister on her visit',
      'Lawyers: people are turned back at Tarn',
      'Are refugees pushed back at Tarn?',
    ],
    said: [
      [
        statement('the border guard', 'nobody who asked for asylum at Tarn was turned back'),
        quote('Colonel Edda Vance', '“Whoever asks for asylum at our post in Tarn is let in and heard,”'),
        statement('Vance', 'the guards of Tarn have not pushed back a single asylum seeker'),
        review('Edda Vance', 'No asylum seeker has been pushed back at Tarn'),
      ],
      [
        statement('the border guard', 'half of those who asked for asylum at Tarn came from Belmar'),
        quote('Colonel Edda Vance', '“Every second applicant at our post in Tarn is from Belmar,”'),
        statement('Vance', 'fifty percent of asylum seekers at Tarn are Belmarians'),
        review('Edda Vance', 'Half of the asylum seekers at Tarn come from Belmar'),
      ],
    ],
  },
  {
    name: 'turnout',
    day: '2026-11-16',
    titles: [
      'High turnout in Lindhaven',
      'Lindhaven votes for tram',
      'After the vote on the tram',
      'What did the mayor promise about the tram?',
    ],
    said: [
      [
        statement('Mayor Paula Wirt', 'the tram in Lindhaven would run by the summer of 2028'),
        quote('Wirt', '“In the summer of 2028 you will ride to work on the tram,”'),
        statement('the mayor', 'the first tram is going to run in two years’ time, in summer 2028'),
        review('Paula Wirt', 'Lindhaven’s tram will start in summer 2028'),
      ],
      [
        statement('Mayor Paula Wirt', 'two thirds of the voters in Lindhaven had said yes to the tram'),
        quote('Wirt', '“Sixty-six percent want this tram, and they shall have it,”'),
        statement('the mayor', 'the tram was approved by a majority of two thirds'),
        review('Paula Wirt', 'Two thirds of Lindhaven’s voters backed the tram'),
      ],
    ],
  },
];
