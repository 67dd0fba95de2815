// Ships, bridges and mines: what was said of their safety and cost.
import { quote, review, type SaidEvent, statement } from './event.ts';

export const harbours: readonly SaidEvent[] = [
  {
    name: 'ferry overloaded',
    day: '2026-10-12',
    titles: [
      'Dozens feared dead as ferry sinks at Kostiv',
      'Questions over the Marenka grow',
      'Operator answers after Kostiv disaster',
      'Was the Kostiv ferry carrying too many people?',
    ],
    said: [
      [
        statement('the river authority', 'the ferry Marenka had far more passengers aboard than its licence allowed'),
        quote('Petra Valen', '“She was carrying some seventy people too many when she left Kostiv,”'),
        statement('Valen, the fire service spokeswoman', 'the Marenka left the landing stage overloaded'),
        review('River authority of Sorn', 'The ferry that sank at Kostiv had more passengers than it was licensed for'),
      ],
      [
        statement('the operator', 'the ferry Marenka had passed its yearly inspection in March without a remark'),
        quote('Joran Kest', '“Our ferry was inspected in spring, and not one fault was written down,”'),
        statement('Kest, who runs the line', 'inspectors found nothing wrong with the Marenka this year'),
        review('Kostiv Line', 'The Marenka passed its last inspection without any fault'),
      ],
    ],
  },
  {
    name: 'mine methane',
    day: '2026-10-06',
    titles: [
      'Explosion in Brennick mine',
      'At least 16 dead in Brennick colliery',
      'Brennick: inspectors had warned of methane',
      'Did Brennick ignore a warning?',
    ],
    said: [
      [
        statement('the mining inspectorate', 'it had warned the Brennick colliery twice of rising methane'),
        quote('Anselm Roke', '“The company was told in August and again in September that there was too much gas,”'),
        statement('the district governor', 'two warnings about methane were sent to Brennick before the blast'),
        review('Anselm Roke', 'Inspectors warned the Brennick mine about methane two times before the explosion'),
      ],
      [
        statement('the company', 'its own sensors at Brennick showed no unusual methane before the blast'),
        quote('a spokesman for the colliery', '“At no moment that night did our instruments show dangerous gas,”'),
        statement('Brennick Coal', 'methane was at a normal level underground until the explosion'),
        review('Brennick Coal', 'Gas readings in the Brennick mine were normal before the explosion'),
      ],
    ],
  },
  {
    name: 'bridge cost',
    day: '2026-10-05',
    titles: [
      'Bridge at Halden to cost 410 million',
      'Auditors: Halden bridge dearer than ministry says',
      'Half a billion for Halden’s bridge?',
      'Who pays for the Halden bridge?',
    ],
    said: [
      [
        statement('Oda Brekke', 'no tax would be raised to pay for the bridge at Halden'),
        quote('the transport minister', '“Nobody will pay a crown more in tax because of this bridge,”'),
        statement('Brekke', 'the Halden bridge can be built without higher taxes'),
        review('Oda Brekke', 'The bridge at Halden will not lead to any tax increase'),
      ],
      [
        statement('Oda Brekke', 'drivers would pay no toll on the bridge at Halden'),
        quote('the transport minister', '“There will be no toll booth at Halden, now or later,”'),
        statement('Brekke', 'crossing the Halden bridge is going to be free of charge'),
        review('Oda Brekke', 'Crossing the Halden bridge will be free for drivers'),
      ],
    ],
  },
  {
    name: 'port jobs',
    day: '2026-09-02',
    titles: [
      'Ostmark port signs deal with shipping group',
      'A thousand jobs for Ostmark, mayor says',
      'Unions doubt the promise of the port',
      'How many jobs will the port of Ostmark bring?',
    ],
    said: [
      [
        statement('Mayor Silje Hamm', 'the new terminal at Ostmark would create a thousand jobs within three years'),
        quote('the mayor', '“We are talking of 1,000 new jobs in Ostmark by 2029,”'),
        statement('Hamm', 'a thousand people would find work at the terminal by the end of the decade'),
        review('Silje Hamm', 'The Ostmark terminal will bring 1,000 jobs by 2029'),
      ],
      [
        statement(
          'the dockers’ union',
          'the new terminal would cost Ostmark four hundred jobs, as cranes drive themselves',
        ),
        quote('Rasmus Teller', '“Four hundred of us will be out of work when the machines come,”'),
        statement('Teller, of the union', 'automatic cranes will make 400 dockers of Ostmark redundant'),
        review('Rasmus Teller', 'Automation at the Ostmark terminal will destroy 400 jobs'),
      ],
    ],
  },
];
