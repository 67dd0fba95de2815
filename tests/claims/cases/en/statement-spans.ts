// Where what is said begins and ends, and where the mention of who says it does.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Hedges and numbers at the start belong to it.
  one('Officials say at least 30 homes were lost overnight.', 'at least 30 homes were lost overnight', 'Officials'),
  one('The union said at most three depots would close.', 'at most three depots would close', 'The union'),
  one(
    'The chief said at around 300 sites the water was rising.',
    'at around 300 sites the water was rising',
    'The chief',
  ),
  one('The chief said about a dozen boats were adrift.', 'about a dozen boats were adrift', 'The chief'),
  one('The port estimates at least 200 of the boats were old.', 'at least 200 of the boats were old', 'The port'),
  one('Okoro reported £4m in fees from the quay.', '£4m in fees from the quay', 'Okoro'),
  one('Okoro disclosed over $600m in income.', 'over $600m in income', 'Okoro'),
  one('The chief said on Monday the water was rising.', 'the water was rising', 'The chief'),
  one('The chief announced today two men were held.', 'two men were held', 'The chief'),
  // A subject behind the cue is no addressee.
  one('The president warned Norvale was preparing an attack.', 'Norvale was preparing an attack', 'The president'),
  one('Ms Okoro told the hearing staff had ignored 14 warnings.', 'staff had ignored 14 warnings', 'Ms Okoro'),
  one('Okoro told the crews they had won.', 'they had won', 'Okoro'),
  one('Okoro told the crews this week she would stay.', 'she would stay', 'Okoro'),
  one('Okoro told the Courier of her fears for the port.', 'her fears for the port', 'Okoro'),
  one('Okoro warned the owners to keep to rules that work.', 'to keep to rules that work', 'Okoro'),
  // It goes on past a comma.
  one(
    'The ferry line said that its 25 cats, which had been left behind, were all safe.',
    'that its 25 cats, which had been left behind, were all safe',
    'The ferry line',
  ),
  one(
    'Okoro said the quay was sold in 1990, which had made it cheaper.',
    'the quay was sold in 1990, which had made it cheaper',
    'Okoro',
  ),
  one(
    'The council said it had heard of the case, but that no rule covered it.',
    'it had heard of the case, but that no rule covered it',
    'The council',
  ),
  one(
    'Officials said that they had met the owners, but that they did not know if the owners would stay.',
    'that they had met the owners, but that they did not know if the owners would stay',
    'Officials',
  ),
  one('He said wheat was dearer now, so bakers earned less.', 'wheat was dearer now, so bakers earned less', 'He'),
  one(
    'Okoro noted that the port had been blamed for losing boats.',
    'that the port had been blamed for losing boats',
    'Okoro',
  ),
  // It ends where the speaker goes on, or the writer does.
  one('Okoro has said she will sell but has not set a date.', 'she will sell', 'Okoro'),
  one('Okoro said the gate was open, which the owners deny.', 'the gate was open', 'Okoro'),
  one('Okoro praised the crews and left.', 'the crews', 'Okoro'),
  one('Okoro criticised the plan, which is due in May.', 'the plan', 'Okoro'),
  one('The chief warned of high water, with the port at risk.', 'high water', 'The chief'),
  many(
    'Okoro is telling the crews that the lock is safe and says she will stay.',
    ['that the lock is safe', 'Okoro'],
    ['she will stay', 'Okoro'],
  ),
  many('Okoro criticised the lock, famously calling it a trap.', ['the lock', 'Okoro'], ['it a trap', 'Okoro']),
  many(
    'Okoro said he had no money left - but he said he would meet the union.',
    ['he had no money left', 'Okoro'],
    ['he would meet the union', 'he'],
  ),
  many(
    'Winds could reach 90 mph, according to forecasts, with officials urging people to stay in.',
    ['Winds could reach 90 mph', 'forecasts'],
    ['people to stay in', 'officials'],
  ),
  one(
    'The mayor described the rescue as a “sign of hope” as the death toll went on to climb.',
    'the rescue as a “sign of hope” as the death toll went on to climb',
    'The mayor',
  ),
  // Before the cue.
  one('The quay will open again in May, officials said late Thursday.', 'The quay will open again in May', 'officials'),
  one(
    'Crews will strike again, the Royal Union of Dockers (RUD) has said.',
    'Crews will strike again',
    'the Royal Union of Dockers',
  ),
  one(
    'Sales have fallen since March, the Centre for Port Studies (CPS) found.',
    'Sales have fallen since March',
    'the Centre for Port Studies',
  ),
  one('Winds could reach 90 mph, according to forecasts.', 'Winds could reach 90 mph', 'forecasts'),
  // Surveys, reviews, papers.
  one('A poll by Survex found 54% of voters backed the plan.', '54% of voters backed the plan', 'A poll by Survex'),
  one(
    'An independent review into the fire found crews “bore the brunt”.',
    'crews “bore the brunt”',
    'An independent review into the fire',
  ),
  one("Tuesday's report shows costs rose by £4m.", 'costs rose by £4m', "Tuesday's report"),
  one(
    'According to his yearly financial report for 2025, he earned $6m.',
    'he earned $6m',
    'his yearly financial report for 2025',
  ),
  one('About three in 10 said they liked the plan.', 'they liked the plan', 'About three in 10'),
  one('At least 21,000 said they would go.', 'they would go', 'At least 21,000'),
  one('Some 26% say they are afraid.', 'they are afraid', '26%'),
  one('Those surveyed say stricter rules would help.', 'stricter rules would help', 'Those surveyed'),
  one('People briefed on the move said that it came late.', 'that it came late', 'People'),
  one('The study found nearly two in five boats skip the port.', 'nearly two in five boats skip the port', 'The study'),
  one('Okoro said nearly 300 boats were old.', 'nearly 300 boats were old', 'Okoro'),
  one('The port said in late March about 200 boats had left.', 'about 200 boats had left', 'The port'),
  one('Figures released on Tuesday show fees rose by 9%.', 'fees rose by 9%', 'Figures'),
  one('Statistics published on Monday show crime fell by 3%.', 'crime fell by 3%', 'Statistics'),
  one('Court papers and letters show he owed $2m.', 'he owed $2m', 'Court papers and letters'),
  one('New estimates put the cost at £3bn.', 'the cost at £3bn', 'New estimates', { sourceClass: 'document' }),
  // No comma behind the source; a time of day before it.
  one('According to the charity 3,000 boats are old.', '3,000 boats are old', 'the charity', { cue: 'According to' }),
  one('According to Okoro the dam will hold.', 'the dam will hold', 'Okoro'),
  one('According to police two men were held.', 'two men were held', 'police'),
  one('14:32 The fire service says the blaze is out.', 'the blaze is out', 'The fire service'),
  one('He has been accused by rivals of buying votes.', 'of buying votes', 'rivals'),
  // The mention is the subject, not a noun of its relative clause.
  one('The group that represents more than 155,000 bakers across the land said sales fell.', 'sales fell', 'The group'),
  one(
    'A councillor who was filmed while sitting in a car has denied he was driving.',
    'he was driving',
    'A councillor',
  ),
  one(
    'In a statement, one of the lawyers, Ana Okoro, said the case was weak.',
    'the case was weak',
    'one of the lawyers',
  ),
  // A matter before a colon does not speak.
  one(
    'Orvik fire: President Alda Brennig said she had seen the quay.',
    'she had seen the quay',
    'President Alda Brennig',
  ),
];

export const nothing = [
  'Crowds shouted “Shame on you all” as he left.',
  'Crowds chanted “Free them now” outside the court.',
  'A sign reading “Keep out of here” hung on the gate.',
  'WARNING: This article tells of a death.',
  'In early 2019 the boats were sold.',
  'At least 300 boats were sold.',
  'The owners failed to show up at the hearing.',
  'The owners shared a boat with 30 others.',
  'At noon the gate was shut.',
  'Half of the boats, which were old, sank.',
];
