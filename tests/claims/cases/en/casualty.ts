import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  {
    text: 'Police in Selm said they had made 23 arrests.',
    claims: [{ exact: '23 arrests', value: 23, outcomes: ['detained'] }],
  },
  {
    text: 'A dozen people needed hospital treatment, and 18 bodies had been brought in.',
    claims: [
      { exact: 'A dozen people needed hospital treatment', value: 12, outcomes: ['injured'] },
      { exact: '18 bodies', value: 18, outcomes: ['killed'] },
    ],
  },
  {
    text: 'A total of 25 people died: twelve people were killed in Selm.',
    claims: [
      { exact: '25 people died', value: 25, outcomes: ['killed'], part: 'total' },
      { exact: 'twelve people were killed', value: 12, outcomes: ['killed'] },
    ],
  },
  // Active, passive, intransitive.
  {
    text: 'Shelling in Orvend killed at least nine people and wounded 31, the regional council said.',
    claims: [
      {
        exact: 'killed at least nine people',
        value: 9,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'people',
        unit: 'people',
      },
      { exact: 'wounded 31', value: 31, bound: 'exact', outcomes: ['injured'], who: undefined },
    ],
  },
  {
    text: 'Seventeen miners died when a tunnel gave way, and four were pulled out alive.',
    claims: [{ exact: 'Seventeen miners died', value: 17, outcomes: ['killed'], who: 'miners' }],
  },
  {
    text: 'More than 1,200 families have been displaced by the flood in Lower Tarn.',
    claims: [
      {
        exact: 'More than 1,200 families have been displaced',
        value: 1200,
        bound: 'at-least',
        outcomes: ['displaced'],
      },
    ],
  },
  {
    text: 'Observers estimate half a million Tarnians have been killed or wounded since the war began.',
    claims: [
      {
        exact: 'half a million Tarnians have been killed or wounded',
        value: 500000,
        outcomes: ['killed', 'injured'],
        who: 'Tarnians',
      },
    ],
  },
  {
    text: 'Three passengers and two dockers were killed when the crane fell.',
    claims: [
      { exact: 'Three passengers', value: 3, outcomes: ['killed'], who: 'passengers' },
      { exact: 'two dockers were killed', value: 2, outcomes: ['killed'], who: 'dockers' },
    ],
  },
  {
    text: 'The landslide buried the road, killing two drivers, a cyclist and three children.',
    claims: [
      { exact: 'killing two drivers', value: 2, outcomes: ['killed'] },
      { exact: 'a cyclist', value: 1, implied: true, outcomes: ['killed'] },
      { exact: 'three children', value: 3, outcomes: ['killed'] },
    ],
  },
  {
    text: 'Two gunmen stormed the depot, killing eight guards and wounding a dozen more.',
    claims: [
      { exact: 'killing eight guards', value: 8, outcomes: ['killed'], who: 'guards' },
      { exact: 'wounding a dozen more', value: 12, outcomes: ['injured'], part: 'new' },
    ],
  },
  // Nouns and tolls.
  {
    text: 'The death toll from the Harrow fire rose to 41, the mayor said, with 12 people still missing.',
    claims: [
      { exact: 'death toll from the Harrow fire rose to 41', value: 41, outcomes: ['killed'], part: 'total' },
      { exact: '12 people still missing', value: 12, outcomes: ['missing'] },
    ],
  },
  {
    text: 'The storm caused 14 deaths and 230 injuries across the delta.',
    claims: [
      { exact: '14 deaths', value: 14, outcomes: ['killed'] },
      { exact: '230 injuries', value: 230, outcomes: ['injured'] },
    ],
  },
  {
    text: 'The number of wounded climbed to 300 by nightfall.',
    claims: [{ exact: 'number of wounded climbed to 300', value: 300, outcomes: ['injured'] }],
  },
  {
    text: 'The epidemic has claimed 87 lives in the port of Selm.',
    claims: [{ exact: '87 lives', value: 87, outcomes: ['killed'] }],
  },
  {
    text: 'Rescuers put the dead at 60, the injured at 53 and the missing at 13.',
    claims: [
      { exact: 'dead at 60', value: 60, outcomes: ['killed'] },
      { exact: 'injured at 53', value: 53, outcomes: ['injured'] },
      { exact: 'missing at 13', value: 13, outcomes: ['missing'] },
    ],
  },
  {
    text: 'Some 700 casualties were reported on both sides of the river.',
    claims: [{ exact: 'Some 700 casualties', value: 700, bound: 'about', outcomes: ['casualties'] }],
  },
  // Headline style and participles.
  {
    text: 'Ferry blaze kills 12 off Selm',
    headline: true,
    claims: [{ exact: 'kills 12', value: 12, outcomes: ['killed'] }],
  },
  {
    text: '45 civilians killed, 120 injured in Dalven raids',
    headline: true,
    claims: [
      { exact: '45 civilians killed', value: 45, outcomes: ['killed'], who: 'civilians' },
      { exact: '120 injured', value: 120, outcomes: ['injured'] },
    ],
  },
  {
    text: 'The blast left six dead and 6-8 others wounded.',
    claims: [
      { exact: 'six dead', value: 6, outcomes: ['killed'] },
      { exact: '6-8 others wounded', low: 6, high: 8, bound: 'between', outcomes: ['injured'] },
    ],
  },
  {
    text: 'A reporter was killed along with 12 others when the bridge at Korve collapsed.',
    claims: [
      { exact: 'A reporter was killed', value: 1, implied: true, outcomes: ['killed'] },
      { exact: 'killed along with 12 others', value: 12, outcomes: ['killed'] },
    ],
  },
  // Parts.
  {
    text: 'At least 27 people, five of them children, were killed in the raid on Orvend.',
    claims: [
      {
        exact: 'At least 27 people, five of them children, were killed',
        value: 27,
        bound: 'at-least',
        part: undefined,
      },
      { exact: 'five of them children', value: 5, outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'The avalanche killed 19 climbers, including seven guides.',
    claims: [
      { exact: 'killed 19 climbers', value: 19, outcomes: ['killed'] },
      { exact: 'seven guides', value: 7, outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'The dead included six children from the same school.',
    claims: [{ exact: 'dead included six children', value: 6, outcomes: ['killed'], part: 'part' }],
  },
  // Ranges and vague counts.
  {
    text: 'The siege has killed between 20,000 and 30,000 civilians, monitors believe.',
    claims: [{ exact: 'killed between 20,000 and 30,000 civilians', low: 20000, high: 30000, bound: 'between' }],
  },
  {
    text: 'Dozens were hurt in the crush at the station.',
    claims: [{ exact: 'Dozens were hurt', low: 24, high: 99, outcomes: ['injured'] }],
  },
  {
    text: 'Tens of thousands of people fled their homes as the dam cracked.',
    claims: [
      { exact: 'Tens of thousands of people fled their homes', low: 20000, high: 99999, outcomes: ['displaced'] },
    ],
  },
  // Zero and implied one.
  {
    text: 'No one was hurt when the roof of the arena fell in.',
    claims: [{ exact: 'No one was hurt', value: 0, outcomes: ['injured'], implied: undefined }],
  },
  {
    text: 'There were no casualties, the harbour master said.',
    claims: [{ exact: 'no casualties', value: 0, outcomes: ['casualties'] }],
  },
  {
    text: 'A man was shot dead outside a bakery in Korve.',
    claims: [{ exact: 'A man was shot dead', value: 1, implied: true, outcomes: ['killed'], who: 'man' }],
  },
  // Held and taken.
  {
    text: 'Police detained 40 protesters near the palace of Selm.',
    claims: [{ exact: 'detained 40 protesters', value: 40, outcomes: ['detained'], who: 'protesters' }],
  },
  // Numbers beside the outcome that are something else.
  {
    text: 'On 3 March 2019, five sailors drowned 12 miles off the coast of Selm.',
    claims: [{ exact: 'five sailors drowned', value: 5 }],
  },
  {
    text: 'Twelve of the 40 passengers were killed on Flight 77.',
    claims: [{ exact: 'Twelve of the 40 passengers were killed', value: 12 }],
  },
  {
    text: 'A 34-year-old woman was stabbed to death at 12 Mill Street.',
    claims: [{ exact: 'A 34-year-old woman was stabbed to death', value: 1, implied: true }],
  },
  // Conflicts, attacks, gun crime, military releases, air accidents, drone strikes, disasters: in the manner of their records.
  {
    text: 'Government forces shelled the village of Tarnow, killing 4 civilians and wounding 11.',
    claims: [
      { exact: 'killing 4 civilians', value: 4, bound: 'exact', outcomes: ['killed'], who: 'civilians' },
      { exact: 'wounding 11', value: 11, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'On 14 May, an armed group attacked a military post near Orvend. 7 soldiers and 3 attackers were killed.',
    claims: [
      { exact: '7 soldiers', value: 7, bound: 'exact', outcomes: ['killed'], who: 'soldiers' },
      { exact: '3 attackers were killed', value: 3, bound: 'exact', outcomes: ['killed'], who: 'attackers' },
    ],
  },
  {
    text: 'Clashes between the two militias in Lower Tarn left at least 15 fighters dead.',
    claims: [
      { exact: 'at least 15 fighters dead', value: 15, bound: 'at-least', outcomes: ['killed'], who: 'fighters' },
    ],
  },
  {
    text: 'Suspected rebels ambushed a convoy on the Korve road; 3 soldiers were killed and 5 others wounded.',
    claims: [
      { exact: '3 soldiers were killed', value: 3, bound: 'exact', outcomes: ['killed'], who: 'soldiers' },
      { exact: '5 others wounded', value: 5, bound: 'exact', outcomes: ['injured'], part: 'new' },
    ],
  },
  {
    text: 'A roadside bomb hit a police vehicle in Selm. Two officers died and one was injured.',
    claims: [
      { exact: 'Two officers died', value: 2, bound: 'exact', outcomes: ['killed'], who: 'officers' },
      { exact: 'one was injured', value: 1, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Fatalities: 6.',
    claims: [{ exact: 'Fatalities: 6', value: 6, bound: 'exact', outcomes: ['killed'], part: 'total' }],
  },
  {
    text: 'No fatalities were reported.',
    claims: [{ exact: 'No fatalities', value: 0, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Coded to 10 fatalities as several were reported killed.',
    claims: [
      { exact: '10 fatalities', value: 10, bound: 'exact', outcomes: ['killed'] },
      { exact: 'several were reported killed', low: 3, high: 9, bound: 'about', outcomes: ['killed'] },
    ],
  },
  {
    text: 'Unidentified gunmen kidnapped 12 farmers from their fields near Brack.',
    claims: [{ exact: 'kidnapped 12 farmers', value: 12, bound: 'exact', outcomes: ['detained'], who: 'farmers' }],
  },
  {
    text: 'Protesters gathered in front of the town hall in Marelle to demand wages; there were no injuries.',
    claims: [{ exact: 'no injuries', value: 0, bound: 'exact', outcomes: ['injured'] }],
  },
  {
    text: 'Police fired tear gas at the crowd and arrested around 30 people.',
    claims: [{ exact: 'arrested around 30 people', value: 30, bound: 'about', outcomes: ['detained'], who: 'people' }],
  },
  {
    text: 'An airstrike on a market in Dalven killed 13 people, among them 3 women and 4 children, and injured dozens.',
    claims: [
      { exact: 'killed 13 people', value: 13, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: '3 women', value: 3, bound: 'exact', outcomes: ['killed'], part: 'part', who: 'women' },
      { exact: '4 children', value: 4, bound: 'exact', outcomes: ['killed'], part: 'part', who: 'children' },
      { exact: 'injured dozens', low: 24, high: 99, bound: 'about', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Militants beheaded two villagers and burned 20 houses in Nemba.',
    claims: [{ exact: 'beheaded two villagers', value: 2, bound: 'exact', outcomes: ['killed'], who: 'villagers' }],
  },
  {
    text: 'At least 8 people, including a village head, were killed in an attack by bandits.',
    claims: [
      {
        exact: 'At least 8 people, including a village head, were killed',
        value: 8,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'people',
      },
    ],
  },
  {
    text: 'Two civilians were killed and a third was wounded when a shell struck their car.',
    claims: [
      { exact: 'Two civilians were killed', value: 2, bound: 'exact', outcomes: ['killed'], who: 'civilians' },
      { exact: 'a third was wounded', value: 1, bound: 'exact', outcomes: ['injured'], implied: true },
    ],
  },
  {
    text: 'The group claimed to have killed 21 soldiers, while the army put its losses at four dead.',
    claims: [
      { exact: 'killed 21 soldiers', value: 21, bound: 'exact', outcomes: ['killed'], who: 'soldiers' },
      { exact: 'four dead', value: 4, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'Troops killed one militant and captured three others.',
    claims: [
      { exact: 'killed one militant', value: 1, bound: 'exact', outcomes: ['killed'], who: 'militant' },
      { exact: 'captured three others', value: 3, bound: 'exact', outcomes: ['detained'], part: 'new' },
    ],
  },
  {
    text: 'In total, 45 people were killed: 30 rebels and 15 soldiers.',
    claims: [
      { exact: '45 people were killed', value: 45, bound: 'exact', outcomes: ['killed'], part: 'total', who: 'people' },
      { exact: '30 rebels', value: 30, bound: 'exact', outcomes: ['killed'], part: 'part', who: 'rebels' },
      { exact: '15 soldiers', value: 15, bound: 'exact', outcomes: ['killed'], part: 'part', who: 'soldiers' },
    ],
  },
  {
    text: 'A landmine explosion killed a shepherd and his two sons.',
    claims: [
      { exact: 'killed a shepherd', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'shepherd' },
      { exact: 'two sons', value: 2, bound: 'exact', outcomes: ['killed'], who: 'sons' },
    ],
  },
  {
    text: 'An assailant detonated an explosives-laden vest at a mosque in Selm. At least three people, including the assailant, were killed and nine others were injured in the blast. No group claimed responsibility for the incident.',
    claims: [
      {
        exact: 'At least three people, including the assailant, were killed',
        value: 3,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'people',
      },
      { exact: 'nine others were injured', value: 9, bound: 'exact', outcomes: ['injured'], part: 'new' },
    ],
  },
  {
    text: 'Assailants threw a grenade at a bar in Korve. There were no reported casualties.',
    claims: [{ exact: 'no reported casualties', value: 0, bound: 'exact', outcomes: ['casualties'] }],
  },
  {
    text: 'An explosive device detonated near a bus stop. At least one person was killed and an unknown number were injured.',
    claims: [
      { exact: 'At least one person was killed', value: 1, bound: 'at-least', outcomes: ['killed'], who: 'person' },
    ],
  },
  {
    text: 'Assailants abducted four aid workers near Orvend; all four were released a week later.',
    claims: [
      { exact: 'abducted four aid workers', value: 4, bound: 'exact', outcomes: ['detained'], who: 'aid workers' },
    ],
  },
  {
    text: 'Five people were killed and at least 27 people were injured in this suicide bombing.',
    claims: [
      { exact: 'Five people were killed', value: 5, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: 'at least 27 people were injured', value: 27, bound: 'at-least', outcomes: ['injured'], who: 'people' },
    ],
  },
  {
    text: 'The device was defused and no one was hurt.',
    claims: [{ exact: 'no one was hurt', value: 0, bound: 'exact', outcomes: ['injured'] }],
  },
  {
    text: 'Two police officers were shot and wounded; both survived.',
    claims: [
      {
        exact: 'Two police officers were shot and wounded',
        value: 2,
        bound: 'exact',
        outcomes: ['injured'],
        who: 'police officers',
      },
    ],
  },
  {
    text: 'In addition to the assailant, 12 people were killed and 40 wounded.',
    claims: [
      { exact: '12 people were killed', value: 12, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: '40 wounded', value: 40, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'The explosion resulted in no casualties.',
    claims: [{ exact: 'no casualties', value: 0, bound: 'exact', outcomes: ['casualties'] }],
  },
  {
    text: 'This was one of four such attacks on the same day, which together killed 29 people.',
    claims: [{ exact: 'killed 29 people', value: 29, bound: 'exact', outcomes: ['killed'], who: 'people' }],
  },
  {
    text: 'Sources vary on the number of people killed: between 10 and 14 deaths were reported.',
    claims: [{ exact: 'between 10 and 14 deaths', low: 10, high: 14, bound: 'between', outcomes: ['killed'] }],
  },
  {
    text: 'Three assailants stormed the hotel and took 25 guests hostage.',
    claims: [{ exact: '25 guests hostage', value: 25, bound: 'exact', outcomes: ['detained'], who: 'guests' }],
  },
  {
    text: 'A bomb went off outside the embassy, causing damage but no injuries.',
    claims: [{ exact: 'no injuries', value: 0, bound: 'exact', outcomes: ['injured'] }],
  },
  {
    text: 'A 17-year-old boy was shot and killed and two men, 23 and 31, were wounded in a shooting in the 400 block of Mill Street.',
    claims: [
      {
        exact: 'A 17-year-old boy was shot and killed',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'boy',
      },
      { exact: 'two men, 23 and 31, were wounded', value: 2, bound: 'exact', outcomes: ['injured'], who: 'men' },
    ],
  },
  {
    text: 'Three people were shot, one fatally, outside a nightclub early Sunday.',
    claims: [
      { exact: 'Three people were shot', value: 3, bound: 'exact', outcomes: ['injured'], who: 'people' },
      { exact: 'one fatally', value: 1, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'A man was shot in the leg and is in stable condition.',
    claims: [{ exact: 'A man was shot', value: 1, bound: 'exact', outcomes: ['injured'], implied: true, who: 'man' }],
  },
  {
    text: 'Police say a woman and two children were found dead inside the home.',
    claims: [
      { exact: 'a woman', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'woman' },
      { exact: 'two children were found dead', value: 2, bound: 'exact', outcomes: ['killed'], who: 'children' },
    ],
  },
  {
    text: 'Two teenagers were critically injured when gunfire erupted at a birthday party.',
    claims: [
      {
        exact: 'Two teenagers were critically injured',
        value: 2,
        bound: 'exact',
        outcomes: ['injured'],
        who: 'teenagers',
      },
    ],
  },
  {
    text: 'The victim, a 34-year-old man, died at the scene.',
    claims: [
      {
        exact: 'The victim, a 34-year-old man, died',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'victim',
      },
    ],
  },
  {
    text: 'The suspect, 22, was arrested and charged with murder.',
    claims: [
      {
        exact: 'The suspect, 22, was arrested',
        value: 1,
        bound: 'exact',
        outcomes: ['detained'],
        implied: true,
        who: 'suspect',
      },
    ],
  },
  {
    text: 'Five people were hospitalized with gunshot wounds after the drive-by.',
    claims: [
      { exact: 'Five people were hospitalized', value: 5, bound: 'exact', outcomes: ['injured'], who: 'people' },
    ],
  },
  {
    text: 'One person is dead and three others are injured after a shooting at a car wash.',
    claims: [
      { exact: 'One person is dead', value: 1, bound: 'exact', outcomes: ['killed'], who: 'person' },
      { exact: 'three others are injured', value: 3, bound: 'exact', outcomes: ['injured'], part: 'new' },
    ],
  },
  {
    text: 'A mother of three was shot dead in front of her children.',
    claims: [
      {
        exact: 'A mother of three was shot dead',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'mother',
      },
    ],
  },
  {
    text: 'The 29-year-old was pronounced dead at 11:42 p.m.',
    claims: [
      { exact: 'The 29-year-old was pronounced dead', value: 1, bound: 'exact', outcomes: ['killed'], implied: true },
    ],
  },
  {
    text: 'Officers found a 45-year-old man suffering from a gunshot wound to the chest.',
    claims: [
      {
        exact: 'a 45-year-old man suffering from a gunshot wound',
        value: 1,
        bound: 'exact',
        outcomes: ['injured'],
        implied: true,
        who: 'man',
      },
    ],
  },
  {
    text: 'A father and son were killed in the shooting; the gunman then turned the weapon on himself.',
    claims: [
      { exact: 'A father', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'father' },
      { exact: 'son were killed', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'son' },
    ],
  },
  {
    text: 'Two dead, four wounded in weekend shootings.',
    claims: [
      { exact: 'Two dead', value: 2, bound: 'exact', outcomes: ['killed'] },
      { exact: 'four wounded', value: 4, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Shooting leaves 1 dead, 2 hurt.',
    claims: [
      { exact: '1 dead', value: 1, bound: 'exact', outcomes: ['killed'] },
      { exact: '2 hurt', value: 2, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Six people were wounded by gunfire, including a 9-year-old girl.',
    claims: [{ exact: 'Six people were wounded', value: 6, bound: 'exact', outcomes: ['injured'], who: 'people' }],
  },
  {
    text: 'Coalition forces conducted two strikes near Orvend, killing two insurgents and detaining three.',
    claims: [
      { exact: 'killing two insurgents', value: 2, bound: 'exact', outcomes: ['killed'], who: 'insurgents' },
      { exact: 'detaining three', value: 3, bound: 'exact', outcomes: ['detained'] },
    ],
  },
  {
    text: 'Two service members died following an improvised explosive device attack in the south today.',
    claims: [
      { exact: 'Two service members died', value: 2, bound: 'exact', outcomes: ['killed'], who: 'service members' },
    ],
  },
  {
    text: 'The security force killed an insurgent after he displayed hostile intent.',
    claims: [
      { exact: 'killed an insurgent', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'insurgent' },
    ],
  },
  {
    text: 'One insurgent was killed and two suspects were detained without a shot being fired.',
    claims: [
      { exact: 'One insurgent was killed', value: 1, bound: 'exact', outcomes: ['killed'], who: 'insurgent' },
      { exact: 'two suspects were detained', value: 2, bound: 'exact', outcomes: ['detained'], who: 'suspects' },
    ],
  },
  {
    text: 'No civilians were harmed and no shots were fired.',
    claims: [{ exact: 'No civilians were harmed', value: 0, bound: 'exact', outcomes: ['injured'], who: 'civilians' }],
  },
  {
    text: 'More than 20 insurgents were killed in an engagement that lasted six hours.',
    claims: [
      {
        exact: 'More than 20 insurgents were killed',
        value: 20,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'insurgents',
      },
    ],
  },
  {
    text: 'The force captured a facilitator and detained one additional suspect.',
    claims: [
      {
        exact: 'captured a facilitator',
        value: 1,
        bound: 'exact',
        outcomes: ['detained'],
        implied: true,
        who: 'facilitator',
      },
      { exact: 'detained one additional suspect', value: 1, bound: 'exact', outcomes: ['detained'], part: 'new' },
    ],
  },
  {
    text: 'The aircraft struck a hill 12 km short of the runway; all 12 on board perished.',
    claims: [{ exact: '12 on board perished', value: 12, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'All 6 crew members and 2 of the 88 passengers died.',
    claims: [
      { exact: '6 crew members', value: 6, bound: 'exact', outcomes: ['killed'], who: 'crew members' },
      { exact: '2 of the 88 passengers died', value: 2, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'There were 3 survivors among the 61 occupants; 58 died.',
    claims: [{ exact: '58 died', value: 58, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Of the 117 people aboard, 34 were killed.',
    claims: [{ exact: '34 were killed', value: 34, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'The pilot and his only passenger were killed when the Cessna 172 crashed.',
    claims: [
      { exact: 'The pilot', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'pilot' },
      {
        exact: 'his only passenger were killed',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'passenger',
      },
    ],
  },
  {
    text: 'The aircraft was damaged beyond repair but there were no fatalities among the 4 crew.',
    claims: [{ exact: 'no fatalities', value: 0, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Fatalities: 12 / Occupants: 14.',
    claims: [{ exact: 'Fatalities: 12', value: 12, bound: 'exact', outcomes: ['killed'], part: 'total' }],
  },
  {
    text: 'The captain was killed, the first officer seriously injured.',
    claims: [
      {
        exact: 'The captain was killed',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'captain',
      },
      {
        exact: 'the first officer seriously injured',
        value: 1,
        bound: 'exact',
        outcomes: ['injured'],
        implied: true,
        who: 'officer',
      },
    ],
  },
  {
    text: 'Nobody survived the crash, which claimed 92 lives.',
    claims: [{ exact: '92 lives', value: 92, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Killed were the two pilots and a flight attendant.',
    claims: [
      { exact: 'Killed were the two pilots', value: 2, bound: 'exact', outcomes: ['killed'], who: 'pilots' },
      { exact: 'a flight attendant', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'attendant' },
    ],
  },
  {
    text: 'Between 3 and 5 people were killed, two of them reported civilians.',
    claims: [
      {
        exact: 'Between 3 and 5 people were killed',
        low: 3,
        high: 5,
        bound: 'between',
        outcomes: ['killed'],
        who: 'people',
      },
      { exact: 'two of them reported civilians', value: 2, bound: 'exact', outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'A missile hit a house in the village, killing up to six alleged militants.',
    claims: [
      {
        exact: 'killing up to six alleged militants',
        value: 6,
        bound: 'at-most',
        outcomes: ['killed'],
        who: 'alleged militants',
      },
    ],
  },
  {
    text: 'The strike killed 4-7 people and injured at least two.',
    claims: [
      { exact: 'killed 4-7 people', low: 4, high: 7, bound: 'between', outcomes: ['killed'], who: 'people' },
      { exact: 'injured at least two', value: 2, bound: 'at-least', outcomes: ['injured'] },
    ],
  },
  {
    text: 'A senior commander was reportedly among those killed.',
    claims: [
      {
        exact: 'A senior commander was reportedly among those killed',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'commander',
      },
    ],
  },
  {
    text: 'Three to four suspected militants were killed when two missiles hit a vehicle.',
    claims: [
      {
        exact: 'Three to four suspected militants were killed',
        low: 3,
        high: 4,
        bound: 'between',
        outcomes: ['killed'],
      },
    ],
  },
  {
    text: 'Local officials said nine people died, six of whom were said to be children.',
    claims: [
      { exact: 'nine people died', value: 9, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: 'six of whom were said', value: 6, bound: 'exact', outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'The quake killed 1,204 people, injured more than 3,000 and left 40,000 homeless.',
    claims: [
      { exact: 'killed 1,204 people', value: 1204, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: 'injured more than 3,000', value: 3000, bound: 'at-least', outcomes: ['injured'] },
      { exact: '40,000 homeless', value: 40000, bound: 'exact', outcomes: ['displaced'] },
    ],
  },
  {
    text: 'The official toll stood at 312 dead, 1,450 injured and 67 missing.',
    claims: [
      { exact: '312 dead', value: 312, bound: 'exact', outcomes: ['killed'] },
      { exact: '1,450 injured', value: 1450, bound: 'exact', outcomes: ['injured'] },
      { exact: '67 missing', value: 67, bound: 'exact', outcomes: ['missing'] },
    ],
  },
  {
    text: 'Three more bodies were recovered on Friday, bringing the total death toll to 41.',
    claims: [
      { exact: 'Three more bodies', value: 3, bound: 'exact', outcomes: ['killed'], part: 'new' },
      { exact: 'death toll to 41', value: 41, bound: 'exact', outcomes: ['killed'], part: 'total' },
    ],
  },
  {
    text: 'Some 2,500 residents were evacuated and 14 remain missing.',
    claims: [
      {
        exact: 'Some 2,500 residents were evacuated',
        value: 2500,
        bound: 'about',
        outcomes: ['displaced'],
        who: 'residents',
      },
      { exact: '14 remain missing', value: 14, bound: 'exact', outcomes: ['missing'] },
    ],
  },
  {
    text: 'The flood claimed the lives of twenty-seven villagers.',
    claims: [
      {
        exact: 'claimed the lives of twenty-seven villagers',
        value: 27,
        bound: 'exact',
        outcomes: ['killed'],
        who: 'villagers',
      },
    ],
  },
  {
    text: 'Half a million people were forced from their homes.',
    claims: [
      {
        exact: 'Half a million people were forced from their homes',
        value: 500000,
        bound: 'exact',
        outcomes: ['displaced'],
        who: 'people',
      },
    ],
  },
  {
    text: 'Nearly a dozen people drowned.',
    claims: [
      { exact: 'Nearly a dozen people drowned', value: 12, bound: 'about', outcomes: ['killed'], who: 'people' },
    ],
  },
  {
    text: 'Scores of people are feared dead.',
    claims: [
      {
        exact: 'Scores of people are feared dead',
        low: 40,
        high: 99,
        bound: 'about',
        outcomes: ['killed', 'missing'],
      },
    ],
  },
  {
    text: 'Floods displaced over 1.2 million people.',
    claims: [
      {
        exact: 'displaced over 1.2 million people',
        value: 1200000,
        bound: 'at-least',
        outcomes: ['displaced'],
        who: 'people',
      },
    ],
  },
  {
    text: 'The cyclone left no dead but 8 injured.',
    claims: [
      { exact: 'no dead', value: 0, bound: 'exact', outcomes: ['killed'] },
      { exact: '8 injured', value: 8, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Three of the 12 hurt are in critical condition.',
    claims: [
      { exact: 'Three of the 12 hurt', value: 3, bound: 'exact', outcomes: ['injured'], part: 'part' },
      { exact: '12 hurt', value: 12, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Two thirds of the 90 dead were children.',
    claims: [{ exact: '90 dead', value: 90, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Mudslides kill 14; 20 missing.',
    claims: [
      { exact: 'kill 14', value: 14, bound: 'exact', outcomes: ['killed'] },
      { exact: '20 missing', value: 20, bound: 'exact', outcomes: ['missing'] },
    ],
  },
  {
    text: 'Hundreds dead as dam bursts.',
    claims: [{ exact: 'Hundreds dead', low: 200, high: 999, bound: 'about', outcomes: ['killed'] }],
  },
  {
    text: 'Deaths: 55. Injuries: 210.',
    claims: [
      { exact: 'Deaths: 55', value: 55, bound: 'exact', outcomes: ['killed'], part: 'total' },
      { exact: 'Injuries: 210', value: 210, bound: 'exact', outcomes: ['injured'], part: 'total' },
    ],
  },
  // Parts, pairs and lists in harder sentences; things that are killed, captured or missing without being people.
  {
    text: 'Clashes broke out between the army and rebels in Tarn; 5 rebels and 2 soldiers were reportedly killed, with 9 more injured.',
    claims: [
      { exact: '5 rebels', value: 5, bound: 'exact', outcomes: ['killed'], who: 'rebels' },
      { exact: '2 soldiers were reportedly killed', value: 2, bound: 'exact', outcomes: ['killed'], who: 'soldiers' },
      { exact: '9 more injured', value: 9, bound: 'exact', outcomes: ['injured'], part: 'new' },
    ],
  },
  {
    text: 'Air strikes hit the town of Brack, leaving 6 dead, including 2 children.',
    claims: [
      { exact: '6 dead', value: 6, bound: 'exact', outcomes: ['killed'] },
      {
        exact: 'dead, including 2 children',
        value: 2,
        bound: 'exact',
        outcomes: ['killed'],
        part: 'part',
        who: 'children',
      },
    ],
  },
  {
    text: '12 bodies were found in a mass grave near Orvend.',
    claims: [{ exact: '12 bodies', value: 12, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'The remains of eleven men were discovered in a well.',
    claims: [{ exact: 'remains of eleven men', value: 11, bound: 'exact', outcomes: ['killed'], who: 'men' }],
  },
  {
    text: 'An armed group abducted at least 7 people and later killed 4 of them.',
    claims: [
      { exact: 'abducted at least 7 people', value: 7, bound: 'at-least', outcomes: ['detained'], who: 'people' },
      { exact: 'killed 4', value: 4, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'Four civilians lost their lives and eight sustained injuries when a mortar landed in the market.',
    claims: [
      { exact: 'Four civilians lost their lives', value: 4, bound: 'exact', outcomes: ['killed'], who: 'civilians' },
      { exact: 'eight sustained injuries', value: 8, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'The attack resulted in the deaths of 16 soldiers.',
    claims: [
      {
        exact: 'deaths of 16 soldiers',
        value: 16,
        bound: 'exact',
        outcomes: ['killed'],
        part: 'total',
        who: 'soldiers',
      },
    ],
  },
  {
    text: 'The raid resulted in 3 fatalities and 7 injuries.',
    claims: [
      { exact: '3 fatalities', value: 3, bound: 'exact', outcomes: ['killed'] },
      { exact: '7 injuries', value: 7, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'The army announced the death of two of its officers.',
    claims: [{ exact: 'death of two', value: 2, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Fighting claimed at least 23 lives on Monday.',
    claims: [{ exact: 'at least 23 lives', value: 23, bound: 'at-least', outcomes: ['killed'] }],
  },
  {
    text: '3 police killed, 4 wounded in an IED blast.',
    claims: [
      { exact: '3 police killed', value: 3, bound: 'exact', outcomes: ['killed'], who: 'police' },
      { exact: '4 wounded', value: 4, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Gunmen opened fire on worshippers, killing nine and injuring more than a dozen.',
    claims: [
      { exact: 'killing nine', value: 9, bound: 'exact', outcomes: ['killed'] },
      { exact: 'injuring more than a dozen', value: 12, bound: 'at-least', outcomes: ['injured'] },
    ],
  },
  {
    text: 'A suicide bomber blew himself up, killing at least 18 people as well as himself.',
    claims: [
      { exact: 'killing at least 18 people', value: 18, bound: 'at-least', outcomes: ['killed'], who: 'people' },
    ],
  },
  {
    text: 'At least 20 people, most of them women, died and scores were hurt.',
    claims: [
      {
        exact: 'At least 20 people, most of them women, died',
        value: 20,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'people',
      },
      { exact: 'scores were hurt', low: 40, high: 99, bound: 'about', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Thirty-one people died, among whom were four foreigners.',
    claims: [
      { exact: 'Thirty-one people died', value: 31, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: 'four foreigners', value: 4, bound: 'exact', outcomes: ['killed'], part: 'part', who: 'foreigners' },
    ],
  },
  {
    text: 'The dead include 9 policemen and 3 civilians.',
    claims: [
      {
        exact: 'dead include 9 policemen',
        value: 9,
        bound: 'exact',
        outcomes: ['killed'],
        part: 'part',
        who: 'policemen',
      },
      { exact: '3 civilians', value: 3, bound: 'exact', outcomes: ['killed'], part: 'part', who: 'civilians' },
    ],
  },
  {
    text: 'Casualties: 4 killed, 17 wounded.',
    claims: [
      { exact: '4 killed', value: 4, bound: 'exact', outcomes: ['killed'] },
      { exact: '17 wounded', value: 17, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Killed: 4. Wounded: 17.',
    claims: [
      { exact: 'Killed: 4', value: 4, bound: 'exact', outcomes: ['killed'], part: 'total' },
      { exact: 'Wounded: 17', value: 17, bound: 'exact', outcomes: ['injured'], part: 'total' },
    ],
  },
  {
    text: 'The explosion injured 14, two of them critically.',
    claims: [
      { exact: 'injured 14', value: 14, bound: 'exact', outcomes: ['injured'] },
      { exact: 'two', value: 2, bound: 'exact', outcomes: ['injured'] },
    ],
  },
  {
    text: 'Fourteen were injured, two critically.',
    claims: [
      { exact: 'Fourteen were injured', value: 14, bound: 'exact', outcomes: ['injured'] },
      { exact: 'two critically', value: 2, bound: 'exact', outcomes: ['injured'], part: 'part' },
    ],
  },
  {
    text: 'The bomb killed 8 and wounded 30 others, five of whom later died.',
    claims: [
      { exact: 'killed 8', value: 8, bound: 'exact', outcomes: ['killed'] },
      { exact: 'wounded 30 others', value: 30, bound: 'exact', outcomes: ['injured'], part: 'new' },
      { exact: 'five of whom later died', value: 5, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'Nine militants were eliminated and 4 surrendered.',
    claims: [
      { exact: 'Nine militants were eliminated', value: 9, bound: 'exact', outcomes: ['killed'], who: 'militants' },
    ],
  },
  {
    text: 'Security forces neutralised 6 terrorists in the Korve hills.',
    claims: [{ exact: 'neutralised 6 terrorists', value: 6, bound: 'exact', outcomes: ['killed'], who: 'terrorists' }],
  },
  {
    text: 'Seven of the attackers were also killed.',
    claims: [{ exact: 'Seven of the attackers were also killed', value: 7, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'All five gunmen were shot dead by police.',
    claims: [{ exact: 'five gunmen were shot dead', value: 5, bound: 'exact', outcomes: ['killed'], who: 'gunmen' }],
  },
  {
    text: 'Police shot dead all 3 suspects.',
    claims: [{ exact: 'shot dead all 3 suspects', value: 3, bound: 'exact', outcomes: ['killed'], who: 'suspects' }],
  },
  {
    text: 'At least one assailant was killed and one was arrested.',
    claims: [
      {
        exact: 'At least one assailant was killed',
        value: 1,
        bound: 'at-least',
        outcomes: ['killed'],
        who: 'assailant',
      },
      { exact: 'one was arrested', value: 1, bound: 'exact', outcomes: ['detained'] },
    ],
  },
  {
    text: 'One of the victims, a 6-year-old girl, died on the way to hospital.',
    claims: [{ exact: 'One of the victims, a 6-year-old girl, died', value: 1, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'Four people, ages 19 to 45, were shot at a block party; two of them died.',
    claims: [
      {
        exact: 'Four people, ages 19 to 45, were shot',
        value: 4,
        bound: 'exact',
        outcomes: ['injured'],
        who: 'people',
      },
      { exact: 'two of them died', value: 2, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'A 24-year-old woman and a 26-year-old man were shot while sitting in a car.',
    claims: [
      { exact: 'A 24-year-old woman', value: 1, bound: 'exact', outcomes: ['injured'], implied: true, who: 'woman' },
      {
        exact: 'a 26-year-old man were shot',
        value: 1,
        bound: 'exact',
        outcomes: ['injured'],
        implied: true,
        who: 'man',
      },
    ],
  },
  {
    text: 'Two victims were taken to the hospital, where one died.',
    claims: [
      {
        exact: 'Two victims were taken to the hospital',
        value: 2,
        bound: 'exact',
        outcomes: ['injured'],
        who: 'victims',
      },
      { exact: 'one died', value: 1, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'Eight shot, two killed in overnight violence.',
    claims: [
      { exact: 'Eight shot', value: 8, bound: 'exact', outcomes: ['injured'] },
      { exact: 'two killed', value: 2, bound: 'exact', outcomes: ['killed'] },
    ],
  },
  {
    text: 'Three juveniles were struck by gunfire.',
    claims: [
      {
        exact: 'Three juveniles were struck by gunfire',
        value: 3,
        bound: 'exact',
        outcomes: ['injured'],
        who: 'juveniles',
      },
    ],
  },
  {
    text: 'The shooting left two men dead and a teenager wounded.',
    claims: [
      { exact: 'two men dead', value: 2, bound: 'exact', outcomes: ['killed'], who: 'men' },
      { exact: 'a teenager wounded', value: 1, bound: 'exact', outcomes: ['injured'], implied: true, who: 'teenager' },
    ],
  },
  {
    text: 'A husband and wife were found shot to death.',
    claims: [
      { exact: 'A husband', value: 1, bound: 'exact', outcomes: ['killed'], implied: true, who: 'husband' },
      {
        exact: 'wife were found shot to death',
        value: 1,
        bound: 'exact',
        outcomes: ['killed'],
        implied: true,
        who: 'wife',
      },
    ],
  },
  {
    text: 'Police took four people into custody.',
    claims: [{ exact: 'four people into custody', value: 4, bound: 'exact', outcomes: ['detained'], who: 'people' }],
  },
  {
    text: 'An 18-year-old is facing charges after five people were shot.',
    claims: [{ exact: 'five people were shot', value: 5, bound: 'exact', outcomes: ['injured'], who: 'people' }],
  },
  {
    text: 'The combined force detained two suspects for further questioning and seized 12 rifles.',
    claims: [{ exact: 'detained two suspects', value: 2, bound: 'exact', outcomes: ['detained'], who: 'suspects' }],
  },
  {
    text: 'In the Brack district, a strike killed one insurgent leader and three fighters.',
    claims: [
      { exact: 'killed one insurgent leader', value: 1, bound: 'exact', outcomes: ['killed'], who: 'insurgent leader' },
      { exact: 'three fighters', value: 3, bound: 'exact', outcomes: ['killed'], who: 'fighters' },
    ],
  },
  {
    text: 'During the clearance, three armed men were engaged and killed.',
    claims: [
      {
        exact: 'three armed men were engaged and killed',
        value: 3,
        bound: 'exact',
        outcomes: ['killed'],
        who: 'armed men',
      },
    ],
  },
  {
    text: 'The aircraft overran the runway; there were 2 fatalities and 41 survivors.',
    claims: [{ exact: '2 fatalities', value: 2, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'The Tarn 204 crashed into the sea, killing all 47 people aboard.',
    claims: [{ exact: 'killing all 47 people', value: 47, bound: 'exact', outcomes: ['killed'], who: 'people' }],
  },
  {
    text: 'Two of the three crew members and five passengers died.',
    claims: [
      { exact: 'Two of the three crew members', value: 2, bound: 'exact', outcomes: ['killed'] },
      { exact: 'five passengers died', value: 5, bound: 'exact', outcomes: ['killed'], who: 'passengers' },
    ],
  },
  {
    text: 'One passenger suffered serious injuries and six others minor injuries.',
    claims: [
      {
        exact: 'One passenger suffered serious injuries',
        value: 1,
        bound: 'exact',
        outcomes: ['injured'],
        who: 'passenger',
      },
      { exact: 'six others minor injuries', value: 6, bound: 'exact', outcomes: ['injured'], part: 'new' },
    ],
  },
  {
    text: 'Two crew members were killed and one passenger seriously injured.',
    claims: [
      { exact: 'Two crew members were killed', value: 2, bound: 'exact', outcomes: ['killed'], who: 'crew members' },
      { exact: 'one passenger seriously injured', value: 1, bound: 'exact', outcomes: ['injured'], who: 'passenger' },
    ],
  },
  {
    text: 'The crash killed 3 people on the ground.',
    claims: [{ exact: 'killed 3 people', value: 3, bound: 'exact', outcomes: ['killed'], who: 'people' }],
  },
  {
    text: 'Up to eight people were killed, at least three of them civilians.',
    claims: [
      { exact: 'Up to eight people were killed', value: 8, bound: 'at-most', outcomes: ['killed'], who: 'people' },
      { exact: 'at least three of them civilians', value: 3, bound: 'at-least', outcomes: ['killed'], part: 'part' },
    ],
  },
  {
    text: 'Six people died, five of them suspected militants, and two more were hurt.',
    claims: [
      { exact: 'Six people died', value: 6, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: 'five of them suspected militants', value: 5, bound: 'exact', outcomes: ['killed'], part: 'part' },
      { exact: 'two more were hurt', value: 2, bound: 'exact', outcomes: ['injured'], part: 'new' },
    ],
  },
  {
    text: 'The strike reportedly killed two brothers.',
    claims: [{ exact: 'killed two brothers', value: 2, bound: 'exact', outcomes: ['killed'], who: 'brothers' }],
  },
  {
    text: 'The number of dead was put at between 5 and 9.',
    claims: [
      {
        exact: 'number of dead was put at between 5 and 9',
        low: 5,
        high: 9,
        bound: 'between',
        outcomes: ['killed'],
        part: 'total',
      },
    ],
  },
  {
    text: 'As many as 25 people may have died in the attack.',
    claims: [
      { exact: 'As many as 25 people may have died', value: 25, bound: 'at-most', outcomes: ['killed'], who: 'people' },
    ],
  },
  {
    text: 'The flood has left 61 people dead, 14 missing and nearly 9,000 displaced.',
    claims: [
      { exact: '61 people dead', value: 61, bound: 'exact', outcomes: ['killed'], who: 'people' },
      { exact: '14 missing', value: 14, bound: 'exact', outcomes: ['missing'] },
      { exact: 'nearly 9,000 displaced', value: 9000, bound: 'about', outcomes: ['displaced'] },
    ],
  },
  {
    text: 'More than 140,000 people had to leave their homes.',
    claims: [
      {
        exact: 'More than 140,000 people had to leave their homes',
        value: 140000,
        bound: 'at-least',
        outcomes: ['displaced'],
        who: 'people',
      },
    ],
  },
  {
    text: 'Authorities ordered the evacuation of 5,000 residents.',
    claims: [
      {
        exact: 'evacuation of 5,000 residents',
        value: 5000,
        bound: 'exact',
        outcomes: ['displaced'],
        part: 'total',
        who: 'residents',
      },
    ],
  },
  {
    text: 'Eleven fishermen are still unaccounted for.',
    claims: [
      {
        exact: 'Eleven fishermen are still unaccounted for',
        value: 11,
        bound: 'exact',
        outcomes: ['missing'],
        who: 'fishermen',
      },
    ],
  },
  {
    text: 'The search for 6 missing climbers was called off.',
    claims: [{ exact: '6 missing', value: 6, bound: 'exact', outcomes: ['missing'] }],
  },
  {
    text: 'Two more people died overnight, taking the toll to 19.',
    claims: [
      { exact: 'Two more people died', value: 2, bound: 'exact', outcomes: ['killed'], part: 'new' },
      { exact: 'toll to 19', value: 19, bound: 'exact', outcomes: ['killed'], part: 'total' },
    ],
  },
  {
    text: 'The confirmed death toll now stands at 204.',
    claims: [
      { exact: 'death toll now stands at 204', value: 204, bound: 'exact', outcomes: ['killed'], part: 'total' },
    ],
  },
  {
    text: 'Nearly 800 were treated for burns.',
    claims: [{ exact: 'Nearly 800 were treated', value: 800, bound: 'about', outcomes: ['injured'] }],
  },
  {
    text: 'The quake killed about a thousand and injured twice as many.',
    claims: [{ exact: 'killed about a thousand', value: 1000, bound: 'about', outcomes: ['killed'] }],
  },
  {
    text: 'Two out of every three of the 300 dead were women.',
    claims: [{ exact: '300 dead', value: 300, bound: 'exact', outcomes: ['killed'] }],
  },
  {
    text: 'The avalanche buried 12 skiers; 9 were dug out alive and 3 were dead.',
    claims: [{ exact: '3 were dead', value: 3, bound: 'exact', outcomes: ['killed'] }],
  },
];

export const nothing: string[] = [
  'The committee killed the deal on Monday after 12 hours of talks.',
  'She was dying to see the 14 paintings in the new wing.',
  'Injured pride kept the 61-year-old senator away from the 2019 congress.',
  'The striker killed off the match with 2 goals in 5 minutes.',
  'All 155 people on board survived the landing on the river.',
  'The frost killed 300 cattle and 40 trees on the estate.',
  'The general threatened to kill 20 monks unless the road was opened.',
  'The drought could kill 4,000 people if no rain falls, a model suggests.',
  'The hospital has 240 beds and 31 surgeons.',
  'He was born at 14 Mill Lane and won 3 medals.',
  'The plane crashed 5 miles short of Runway 22 at 4,000 feet.',
  'Missing data from 12 stations made the map useless.',
  'The army raided the camp, with casualties unknown.',
  'Two helicopters struck three vehicles, destroying them.',
  'One in five of the 200 victims was a child.',
  'Three goals in nine minutes killed the game.',
  'The 40-year-old was dying to see the 12 new paintings.',
  'The minister killed 3 projects and buried 2 others.',
  'He has missed 12 matches through injury.',
  'The law would punish anyone who kills a protected bird with a fine of 5,000 crowns.',
  'Two missing pages from the 1912 ledger were found.',
  'She lost 14 kilos and 2 friends over the diet.',
  'The company shed 300 jobs and 2 directors.',
  'Police said the 3 suspects had planned to kill 20 people.',
  'The vaccine could save 4,000 lives a year.',
  'The 2014 murder trial heard from 12 witnesses.',
  'At 91 he is the last of the 12 survivors.',
  'The deadline killed 2 of our plans.',
  'They drowned 3 kittens.',
  'It takes 15 minutes to evacuate the 300-seat hall.',
  'No. 12 was injured in the second half.',
  'Dead Sea levels fell by 1 metre a year.',
  'The wounded tree lost 4 branches.',
  'The battery died after 20 minutes.',
  'The talks died on day 3.',
  'The bill died in committee by 12 votes to 9.',
  'Her phone went dead at 7.',
  'The captured data filled 12 discs.',
  'The arrest warrant names 4 companies.',
  'All 33 miners were rescued alive.',
  'KIA: 4; WIA: 17.',
  'Only 4 of the 62 on board survived.',
  'The plane carried 9 passengers and 2 crew; everyone on board was killed.',
  'He killed two birds with one stone.',
  'She was shot for the cover of 3 magazines.',
  'The director shot 40 scenes in 9 days.',
  'He fled 2 countries before he was 30.',
  'The firm was hit by 12 lawsuits and lost 40 customers.',
  'The paper lost 3,000 readers.',
  'Some 30 per cent of the dead zones are in the bay.',
  'He arrested the fall of 3 companies.',
  'They captured 12 photographs of the comet.',
  'The team has captured 3 titles.',
  'The ship displaced 12,000 tons.',
  'A dead rat was found among 12 crates.',
  'The wounded pride of 12 councillors healed.',
  'It would take 12 strikes to kill the engine.',
  'The exhibition shows 14 photographs of people killed in the war.',
  'Missing: 2 library books.',
];
