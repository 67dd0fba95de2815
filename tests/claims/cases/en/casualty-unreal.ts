// What has not happened, what is denied, what nobody is found guilty of; and the same words where it has happened.

import type { Outcome } from '../../../../utils/claims/model/claim.ts';
import type { ClaimCase } from '../../case.ts';

const one = (text: string, exact: string, outcome: Outcome, value = 1): ClaimCase => ({
  text,
  claims: [{ exact, value, outcomes: [outcome] }],
});

const guessed = (text: string, exact: string, value: number): ClaimCase => ({
  text,
  claims: [{ exact, value, outcomes: ['killed', 'missing'] }],
});

export const cases: ClaimCase[] = [
  // Who is given up for dead is killed or missing.
  guessed('Three hikers are feared dead after the slide.', 'Three hikers are feared dead', 3),
  guessed('Two divers were presumed dead by Sunday.', 'Two divers were presumed dead', 2),
  guessed('Nine miners are believed dead.', 'Nine miners are believed dead', 9),
  one('The driver had been arrested that night, the court heard.', 'The driver had been arrested', 'detained'),
  one('Police confirmed that a teacher had been arrested.', 'a teacher had been arrested', 'detained'),
  one('Olin was convicted of killing his partner.', 'killing his partner', 'killed'),
  one('The nurse admitted injuring two patients.', 'injuring two patients', 'injured', 2),
  one('He was found guilty of killing a guard.', 'killing a guard', 'killed'),
  one('The farmer was jailed for wounding a neighbour.', 'wounding a neighbour', 'injured'),
  one('Although he denied speeding, a boy was killed by his van.', 'a boy was killed', 'killed'),
  one('Roe denied fraud after a clerk was shot dead.', 'a clerk was shot dead', 'killed'),
  one('Fears grew after a player was killed by lightning.', 'a player was killed', 'killed'),
  one('The club said a fan had died at the ground.', 'a fan had died', 'killed'),
  {
    text: 'Ten miners had been killed, and 12 were missing.',
    claims: [
      { exact: 'Ten miners had been killed', value: 10 },
      { exact: '12 were missing', value: 12 },
    ],
  },
  one('Four were hurt, and had the fire spread it would have been worse.', 'Four were hurt', 'injured', 4),
  // A country's name and a middle letter are parts of who it is.
  one('Two United States pilots have been killed.', 'Two United States pilots have been killed', 'killed', 2),
  one('Officers arrested Elsa A. Marn, 32, on Friday.', 'arrested Elsa A. Marn', 'detained'),
  one('Police said a death was reported on Monday.', 'a death', 'killed'),
  // Each number has its own noun.
  one('The port counted 26 cases and 11 deaths.', '11 deaths', 'killed', 11),
  one('The wave left 12 wrecks and 3 fatalities.', '3 fatalities', 'killed', 3),
];

export const nothing: string[] = [
  'A wrong plant could mean an early death.',
  'The job may bring a sudden death.',
  'Had the driver been arrested that night, the second crash would not have happened.',
  'Had two passengers been killed, the line would have closed.',
  'Were the mayor to be arrested, his deputy would take over.',
  'Should a guard be killed, the talks would end.',
  'Police denied that a teacher had been arrested over the leak.',
  'The army denies that three soldiers were killed.',
  'The ministry rejected claims that 40 villagers had been killed.',
  'It was not true that a student had been shot.',
  'There was no evidence that a worker had been killed.',
  'There is no sign that two sailors were hurt.',
  'Olin was cleared of killing his partner.',
  'Olin denies killing the shopkeeper.',
  'The nurse was accused of injuring two patients.',
  'The farmer is charged with wounding a neighbour.',
  'The jury acquitted the guard of murdering a prisoner.',
  'He was found not guilty of killing his wife.',
  'The woman is suspected of stabbing her landlord.',
  'A child could have been killed when the beam fell.',
  'The passenger would have died without the surgeon.',
  'If a suspect is arrested, the reward will be paid.',
  'A cyclist was nearly killed by a falling branch.',
  'Doctors doubted that the boy had been killed.',
  'In the game the hero captures six monsters.',
  'Wardens killed two bears near the camp.',
  'The trap killed 30 rats in a week.',
];
