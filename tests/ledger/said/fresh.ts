// Thirty stories of "you checked this before", written and labelled before the bar for near misses was set: what stands in
// front, the same said by another desk, and what is near and another thing. Invented people and places, in our own words.

type Said = readonly [source: string, exact: string, title: string];
/** `differs`: in what the near miss is another thing. */
export type Story = {
  readonly front: Said;
  readonly same: Said;
  readonly near: Said;
  readonly differs: 'place' | 'day' | 'measure' | 'who' | 'not' | 'number';
};

export const story = (differs: Story['differs'], front: Said, same: Said, near: Said): Story => ({
  differs,
  front,
  same,
  near,
});

export const freshStories: readonly Story[] = [
  story(
    'place',
    ['Mayor Tilda Renn', 'the new school in Ashby will open before the autumn', 'Ashby school nears its end'],
    ['Tilda Renn', '“The school at Ashby opens its doors before autumn”', 'Pupils wait for Ashby'],
    ['Tilda Renn', 'the new school in Corley will open before the autumn', 'Corley gets a school'],
  ),
  story(
    'day',
    ['Police', 'two shots were fired outside the court on Monday', 'Shots at the court'],
    ['a police spokeswoman', 'there were two shots in front of the court on Monday', 'Court closed after shots'],
    ['Police', 'two shots were fired outside the court on Thursday', 'Shots at the court again'],
  ),
  story(
    'measure',
    ['The statistics office', 'unemployment in Larrow fell to 4.2 percent', 'Larrow finds work'],
    ['the statistics office', 'the jobless rate in Larrow has dropped to 4.2 percent', 'Fewer without work'],
    ['The statistics office', 'inflation in Larrow fell to 4.2 percent', 'Prices calm down in Larrow'],
  ),
  story(
    'who',
    ['Minister Odo Falk', 'Falk was told of the leak a week before the press', 'Who knew of the leak?'],
    ['Odo Falk', 'Falk had known about the leak a week before newspapers did', 'Falk and the leak'],
    ['Odo Falk', 'Prime Minister Haas was told of the leak a week before the press', 'Haas and the leak'],
  ),
  story(
    'not',
    ['The airline', 'the crash was caused by a broken sensor', 'Why flight 88 fell'],
    ['a spokesman for the airline', 'a sensor that broke led to the crash', 'Sensor blamed for crash'],
    ['The airline', 'the crash was not caused by a broken sensor', 'Airline clears its sensor'],
  ),
  story(
    'number',
    ['Bank director Ines Koll', 'the bank lost 300 million crowns on bonds', 'Loss at Norbank'],
    ['Ines Koll', 'bonds cost the bank 300 million crowns', 'Norbank’s bonds'],
    ['Ines Koll', 'the bank lost 30 million crowns on bonds', 'Small loss at Norbank'],
  ),
  story(
    'place',
    ['Health officials', 'measles cases in the Penrith valley have doubled since March', 'Measles spread'],
    ['officials', 'since March twice as many people have had measles in the Penrith valley', 'Penrith and measles'],
    ['Health officials', 'measles cases in the Dorne valley have doubled since March', 'Measles in Dorne'],
  ),
  story(
    'day',
    ['Rail operator Transvia', 'no trains will run to the coast on Saturday', 'Strike hits the coast'],
    ['Transvia', 'on Saturday there will be no train to the coast', 'Coast cut off by strike'],
    ['Transvia', 'no trains will run to the coast on Tuesday', 'Another strike'],
  ),
  story(
    'measure',
    ['The water board', 'the reservoir at Hallen holds a third of its water', 'Dry summer'],
    ['the water board', 'Hallen’s reservoir is only a third full', 'Hallen runs low'],
    ['The water board', 'the reservoir at Hallen lost a third of its fish', 'Fish die at Hallen'],
  ),
  story(
    'who',
    ['Investigators', 'the driver had drunk before the bus left the road', 'Bus crash inquiry'],
    ['the investigators', 'before the bus came off the road its driver had been drinking', 'Driver was drunk'],
    ['Investigators', 'the guide had drunk before the bus left the road', 'Bus guide questioned'],
  ),
  story(
    'not',
    ['Senator Wanda Briel', 'she will run for president next year', 'Briel’s plans'],
    ['Wanda Briel', '“I am going to run for president next year”', 'Briel to run'],
    ['Wanda Briel', 'she will not run for president next year', 'Briel stays out'],
  ),
  story(
    'number',
    ['The union', '12,000 nurses walked out at midnight', 'Nurses on strike'],
    ['union leaders', 'at midnight some 12,000 nurses left their wards', 'Wards empty'],
    ['The union', '2,000 nurses walked out at midnight', 'A small strike'],
  ),
  story(
    'place',
    ['The fire chief', 'the fire in the Marten forest began at a picnic site', 'Forest burns'],
    ['fire chief Abel Strand', 'a picnic site is where the Marten forest fire started', 'How Marten burnt'],
    ['The fire chief', 'the fire in the Ulver forest began at a picnic site', 'Ulver burns'],
  ),
  story(
    'day',
    ['Prosecutor Lena Voss', 'the accused met the banker in Turren on 4 May', 'Trial in Turren'],
    ['Lena Voss', 'on 4 May the accused and the banker met in Turren', 'The meeting of May'],
    ['Lena Voss', 'the accused met the banker in Turren on 19 June', 'A second meeting'],
  ),
  story(
    'measure',
    ['The ministry of energy', 'wind power gave half of the country’s electricity in January', 'A windy month'],
    ['the energy ministry', 'half the electricity of January came from wind', 'Wind sets a record'],
    ['The ministry of energy', 'coal gave half of the country’s electricity in January', 'Coal is back'],
  ),
  story(
    'who',
    ['Coach Ravi Sund', 'Sund offered the club his resignation after the final', 'After the final'],
    ['Ravi Sund', 'after the final Sund told the club he would resign', 'Sund wants to go'],
    ['Ravi Sund', 'captain Moll offered the club his resignation after the final', 'Moll wants to go'],
  ),
  story(
    'not',
    ['The drug maker Velmed', 'the vaccine is safe for children under five', 'Velmed’s trial'],
    ['Velmed', 'children under five can safely have the vaccine', 'Vaccine for the small'],
    ['Velmed', 'the vaccine is not safe for children under five', 'Velmed warns'],
  ),
  story(
    'number',
    ['The city council', 'rents in Overtown rose by 9 percent last year', 'Rents climb'],
    ['the council', 'last year tenants in Overtown paid 9 percent more', 'Overtown grows dear'],
    ['The city council', 'rents in Overtown rose by 19 percent last year', 'Rents run away'],
  ),
  story(
    'place',
    ['The army', 'its soldiers have left the bridge at Vessel Gap', 'Army withdraws'],
    ['an army spokesman', 'there are no soldiers of ours on the Vessel Gap bridge any more', 'Bridge is free'],
    ['The army', 'its soldiers have left the airport at Kirrin', 'Kirrin airport is free'],
  ),
  story(
    'day',
    ['The election board', 'counting in the capital ended on Sunday night', 'Votes are counted'],
    ['the board', 'by Sunday night the capital’s votes were counted', 'Count is over'],
    ['The election board', 'counting in the capital ended on Wednesday night', 'Late count'],
  ),
  story(
    'measure',
    ['Grain traders', 'the wheat harvest will be the smallest in ten years', 'Poor harvest'],
    ['traders', 'not for ten years has so little wheat been harvested', 'Little wheat'],
    ['Grain traders', 'the wheat price will be the highest in ten years', 'Dear wheat'],
  ),
  story(
    'who',
    ['The court', 'the publisher must pay the singer 80,000 crowns', 'Singer wins'],
    ['the judges', 'the singer gets 80,000 crowns from the publisher', 'Publisher has to pay'],
    ['The court', 'the broadcaster must pay the actor 80,000 crowns', 'Actor wins'],
  ),
  story(
    'not',
    ['The ferry line', 'all lifeboats of the Ardent were tested in spring', 'The Ardent’s boats'],
    ['the line', 'in spring every lifeboat on the Ardent was tested', 'Boats were tested'],
    ['The ferry line', 'the lifeboats of the Ardent were never tested in spring', 'Untested boats'],
  ),
  story(
    'number',
    ['Governor Ilse Brand', 'the state will plant 5 million trees by 2035', 'Green state'],
    ['Ilse Brand', 'by 2035 there will be 5 million new trees in the state', 'Trees for the state'],
    ['Ilse Brand', 'the state will plant 500,000 trees by 2035', 'Fewer trees'],
  ),
  story(
    'place',
    ['The museum', 'the stolen painting was found in a garage in Sorrel', 'Painting found'],
    ['a spokesman for the museum', 'a garage in Sorrel hid the stolen painting', 'In a garage'],
    ['The museum', 'the stolen statue was found in a barn in Teasel', 'Statue found'],
  ),
  story(
    'day',
    ['Weather service', 'the storm will reach the islands on Friday morning', 'Storm nears'],
    ['the weather service', 'on Friday morning the islands will meet the storm', 'Islands brace'],
    ['Weather service', 'the storm will reach the islands on Sunday morning', 'Storm slows'],
  ),
  story(
    'measure',
    ['The teachers’ league', 'one class in six has no maths teacher', 'Who teaches maths?'],
    ['the league', 'in one class out of six there is no teacher of maths', 'Maths without teachers'],
    ['The teachers’ league', 'one class in six has no classroom', 'Lessons in the hall'],
  ),
  story(
    'who',
    ['Lawyer Petra Quill', 'her client was in hospital on the night of the theft', 'An alibi'],
    ['Petra Quill', 'the night of the theft her client spent in hospital', 'Client was ill'],
    ['Petra Quill', 'the witness was in hospital on the night of the theft', 'Witness was ill'],
  ),
  story(
    'not',
    ['The mining firm', 'the dam at Copper Creek met every rule', 'Before the dam broke'],
    ['the firm', 'every rule was kept at the Copper Creek dam', 'Dam kept the rules'],
    ['The mining firm', 'the dam at Copper Creek failed to meet the rules', 'Dam broke rules'],
  ),
  story(
    'number',
    ['Aid workers', '45 tents burnt down in the camp at Lissom', 'Camp burns'],
    ['an aid worker', 'in the Lissom camp the fire took 45 tents', 'Fire takes tents'],
    ['Aid workers', '450 tents burnt down in the camp at Lissom', 'Camp destroyed'],
  ),
];
