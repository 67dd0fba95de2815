// Casualties as news tells them: single persons, names, pronouns, lists; and what only looks like one.

import type { Outcome } from '../../../../utils/claims/model/claim.ts';
import type { ClaimCase, Expected } from '../../case.ts';

type Told = [exact: string, value: number, outcome: Outcome, more?: Partial<Expected>];

const news = (text: string, ...told: Told[]): ClaimCase => ({
  text,
  claims: told.map(([exact, value, outcome, more]) => ({
    exact,
    ...(more?.low ? {} : { value }),
    outcomes: [outcome],
    ...more,
  })),
});

/** A text that tells of one person without a number. */
const one = (text: string, exact: string, outcome: Outcome): ClaimCase =>
  news(text, [exact, 1, outcome, { implied: true }]);

export const cases: ClaimCase[] = [
  // A decade of life is no count.
  one('A man in his 30s has died after a crash.', 'A man in his 30s has died', 'killed'),
  one('A diver in her late 70s was killed by a boat.', 'A diver in her late 70s was killed', 'killed'),
  news('Two men in their 20s were hurt.', ['Two men in their 20s were hurt', 2, 'injured']),
  one('A woman in her early 40s was stabbed.', 'A woman in her early 40s was stabbed', 'injured'),
  news('The twins, aged 7 and 9, were hurt in the blast.', [
    'The twins, aged 7 and 9, were hurt',
    2,
    'injured',
    { implied: true },
  ]),
  // No word hangs at the end whose noun is left out; "unaccounted for" is one.
  news('Nine miners were treated at the scene.', ['Nine miners were treated', 9, 'injured']),
  news('Six dockers were treated in hospital.', ['Six dockers were treated', 6, 'injured']),
  news('Four sailors are unaccounted for in the north.', ['Four sailors are unaccounted for', 4, 'missing']),
  // One person with an article, an owner, an age.
  one('A man was shot dead outside a bakery in Lorne on Friday night.', 'A man was shot dead', 'killed'),
  one('The driver, who has not been named, died at the scene.', 'The driver, who has not been named, died', 'killed'),
  one('Her son was injured in the same crash.', 'Her son was injured', 'injured'),
  one('A suspect was arrested at the harbour hours later.', 'A suspect was arrested', 'detained'),
  one('Police arrested a woman, 52, at the airport.', 'arrested a woman', 'detained'),
  one('A 19-year-old cyclist has died after a collision with a lorry.', 'A 19-year-old cyclist has died', 'killed'),
  one('Soldiers detained a local journalist and took his camera.', 'detained a local journalist', 'detained'),
  one('The 37-year-old was rushed to hospital with stab wounds.', 'The 37-year-old was rushed to hospital', 'injured'),
  one('A pupil at a school in Lorne has died of measles.', 'A pupil at a school in Lorne has died', 'killed'),
  one('A father-of-two was stabbed to death in a car park.', 'A father-of-two was stabbed to death', 'killed'),
  one(
    'A mother of four from Halden was shot dead on her doorstep.',
    'A mother of four from Halden was shot dead',
    'killed',
  ),
  one('A woman who was injured in the blast thanked the crew.', 'A woman who was injured', 'injured'),
  one('The body of a man was found in the canal on Sunday.', 'body of a man', 'killed'),
  one('The parish is in mourning after the death of a child.', 'death of a child', 'killed'),
  one('Officers arrested a 34-year-old man on suspicion of murder.', 'arrested a 34-year-old man', 'detained'),
  one("The strike killed the group's commander, Abu Salim.", "killed the group's commander", 'killed'),
  one(
    'The teenager was pulled from the river but later died.',
    'The teenager was pulled from the river but later died',
    'killed',
  ),
  one('A 62-year-old farmer was gored to death by a bull.', 'A 62-year-old farmer was gored to death', 'killed'),
  news(
    'A mother and her two daughters were killed in the blaze.',
    ['A mother', 1, 'killed', { implied: true }],
    ['two daughters were killed', 2, 'killed'],
  ),
  one('A Frenchman was kidnapped near the border.', 'A Frenchman was kidnapped', 'detained'),
  one('A schoolgirl has been found dead in woodland.', 'A schoolgirl has been found dead', 'killed'),
  one('The juggler was arrested at his villa on Monday.', 'The juggler was arrested', 'detained'),
  one('A second victim died in hospital overnight.', 'A second victim died', 'killed'),
  // Pronouns.
  one('She was pronounced dead at the scene.', 'She was pronounced dead', 'killed'),
  one('He was arrested on Tuesday on suspicion of arson.', 'He was arrested', 'detained'),
  one('The gunmen killed him at his desk.', 'killed him', 'killed'),
  one('He is fighting for his life in hospital.', 'He is fighting for his life', 'injured'),
  // Names.
  one('Roe, 41, was killed when a beam fell on her.', 'Roe, 41, was killed', 'killed'),
  one('Dutch engineer Piet Vos was taken hostage in March.', 'Piet Vos was taken hostage', 'detained'),
  one('Ela Brandt has been missing since 3 May.', 'Ela Brandt has been missing', 'missing'),
  one('Troops shot dead Karel Dunn, a union leader, in June.', 'shot dead Karel Dunn', 'killed'),
  one('In 1998, Ilan Moss was assassinated by a guard.', 'Ilan Moss was assassinated', 'killed'),
  news('Tom Arden, 44, and Lise Korn, 39, were killed.', [
    'Tom Arden, 44, and Lise Korn, 39, were killed',
    2,
    'killed',
    { implied: true },
  ]),
  one('Striker Roe was injured in the 12th minute and missed 3 games.', 'Striker Roe was injured', 'injured'),
  news('Afghan and coalition troops killed several insurgents and recovered two machine guns.', [
    'killed several insurgents',
    3,
    'killed',
    { low: 3, high: 9, bound: 'about' },
  ]),
  one('Kone left the field after he suffered a broken leg.', 'he suffered a broken leg', 'injured'),
  one('The coroner said Mr Halloway died of a heart attack.', 'Mr Halloway died', 'killed'),
  one('Eight-year-old Timo Brandt has been missing for a week.', 'Timo Brandt has been missing', 'missing'),
  one('The former leader Raul Esten was seized by foreign troops.', 'Raul Esten was seized', 'detained'),
  news('Marek Olin and his wife Jana were found dead.', [
    'Marek Olin and his wife Jana were found dead',
    2,
    'killed',
    { implied: true },
  ]),
  news(
    'Gunmen kidnapped Sister Agnes Orla and two other nuns.',
    ['kidnapped Sister Agnes Orla', 1, 'detained', { implied: true }],
    ['two other nuns', 2, 'detained', { part: 'new' }],
  ),
  news('More than 60 protesters, among them a lawmaker, were held overnight.', [
    'More than 60 protesters, among them a lawmaker, were held overnight',
    60,
    'detained',
  ]),
  news('Both pilots were killed.', ['Both pilots were killed', 2, 'killed', { bound: 'exact' }]),
  news('An elderly couple died in a house fire.', ['An elderly couple died', 2, 'killed', { implied: true }]),
  news(
    'One of the pilots was killed and the other seriously hurt.',
    ['One of the pilots was killed', 1, 'killed', { implied: undefined }],
    ['the other seriously hurt', 1, 'injured', { implied: true }],
  ),
  news(
    'Two pupils and a teacher went missing in the storm.',
    ['Two pupils', 2, 'missing'],
    ['a teacher went missing', 1, 'missing', { implied: true }],
  ),
  // Ages, parents and exceptions are no counts.
  news('Three sisters aged 5, 8 and 11 died in the fire.', ['Three sisters aged 5, 8 and 11 died', 3, 'killed']),
  news('Four boys between the ages of 9 and 14 were hurt.', [
    'Four boys between the ages of 9 and 14 were hurt',
    4,
    'injured',
  ]),
  news(
    'A guard and three girls aged between 7 and 12 were killed when the roof fell.',
    ['A guard', 1, 'killed', { implied: true }],
    ['three girls aged between 7 and 12 were killed', 3, 'killed'],
  ),
  // Two outcomes, parts, hedges, tolls.
  news(
    'Around 3 million people became refugees and 40,000 were killed.',
    ['Around 3 million people became refugees', 3e6, 'displaced'],
    ['40,000 were killed', 40000, 'killed'],
  ),
  news('Two boys are fighting for their lives after the crash.', [
    'Two boys are fighting for their lives',
    2,
    'injured',
  ]),
  news('None of the 48 on board survived.', ['None of the 48 on board survived', 48, 'killed']),
  news('At least four, and possibly six, miners were crushed to death.', [
    'At least four, and possibly six, miners were crushed to death',
    4,
    'killed',
    { bound: 'at-least' },
  ]),
  news(
    'Six people were taken to hospital, one of them in a serious condition.',
    ['Six people were taken to hospital', 6, 'injured'],
    ['one of them in a serious condition', 1, 'injured', { part: 'part' }],
  ),
  news('The number of people who have died in the floods has risen to 34.', [
    'number of people who have died in the floods has risen to 34',
    34,
    'killed',
    { part: 'total' },
  ]),
  news('Hundreds are feared trapped under the rubble.', [
    'Hundreds are feared trapped under the rubble',
    200,
    'missing',
    { low: 200, high: 999 },
  ]),
  news('More than 5,000 people were admitted to hospitals with heatstroke.', [
    'More than 5,000 people were admitted to hospitals',
    5000,
    'injured',
  ]),
  news('The coffins of four relatives who were killed in the raid stood beside it.', [
    'four relatives who were killed',
    4,
    'killed',
  ]),
  news('Several people died when the hall collapsed.', [
    'Several people died',
    3,
    'killed',
    { low: 3, high: 9, bound: 'about' },
  ]),
  news(
    'Officials said before the toll was corrected that 21 people were hurt, including four who were badly hurt.',
    ['21 people were hurt', 21, 'injured'],
    ['four who were badly hurt', 4, 'injured', { part: 'part' }],
  ),
];

export const nothing: string[] = [
  'The crew sailed without its injured captain.',
  'She won without her wounded horse.',
  'Hanna Voss, 84, was taken to hospital with a cold.',
  // Plans, orders, threats, rates, rules.
  'Four evacuation orders were lifted on Sunday.',
  'She got three evacuation warnings in one night.',
  'The planned evacuation of 12 villages was called off.',
  'Two fires forced families to flee.',
  'The rebels threatened to kill 9 hostages.',
  'The rate fell to 31 deaths per 100,000 people.',
  'On these roads a pedestrian is killed every 40 minutes.',
  'Police want to arrest a third man.',
  'To arrest a man without cause is a crime.',
  'Residents were told to be ready to evacuate within 30 minutes.',
  // Nothing has happened, or nobody is told of.
  'If a man is killed here, nobody asks why.',
  'If he was killed, his cousin would take over.',
  'He could have been killed.',
  'He was not hurt.',
  'She was never arrested.',
  'Doctors feared she would die.',
  'When a child dies, the hospital writes to the parents.',
  'A driver who kills a pedestrian loses the licence.',
  'Anyone who was injured can apply.',
  '"They shoot them," the farmer said.',
  'The victims are no longer found beheaded.',
  'All but nine of the 140 sailors were rescued.',
  'All but nine of the 140 sailors were killed.',
  'The disease kills about 400,000 people a year.',
  'A death threat was sent to the mayor.',
  'Prosecutors want the man jailed for 20 years.',
  'Orr was jailed for nine years.',
  'Larn captured Norvale and two other states.',
  'The vote hurt him among farmers.',
  'The job-killing Harbour Tax was dropped.',
  'Orr is the father of a slain officer.',
  'The firm fell into a death spiral.',
  'Critics said the law would hurt 10,000 farmers.',
  'The mayor said no evacuation had been ordered.',
  'The mayor was hurt that nobody called.',
  'The review marks the death of coal," said the spokesman.',
  'The engine and the motor died.',
  'His career was killed by the scandal.',
  'They feared the boy was dead.',
  // Compounds, figures of speech, games.
  'A homicide officer searched the house.',
  'An arrest warrant was issued for a former banker.',
  'She is fighting for her life savings.',
  'Parliament was hurt by the scandal.',
  'Her hopes died with the vote.',
  'The bridge was dead straight.',
  'Lee fled the room in tears.',
  'The senator left his party and lost his seat.',
  'The killer was dressed as a guard.',
  'The boss killed off the plan.',
  'He was missing the point, she said.',
  'Survivors were flown to Lorne.',
];
