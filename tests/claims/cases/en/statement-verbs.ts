// A noun or a verb of another sense is no report; the same words as verbs of saying are one.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Words that are nouns elsewhere, as verbs.
  one('The crews report that the gate is open.', 'that the gate is open', 'The crews'),
  one('Okoro claims the lock is unsafe.', 'the lock is unsafe', 'Okoro'),
  one('Okoro questions whether the lock is safe.', 'whether the lock is safe', 'Okoro'),
  one('The bank forecast that prices would fall.', 'that prices would fall', 'The bank'),
  one('The report states that the lock was never greased.', 'that the lock was never greased', 'The report'),
  one('Port rules state that boats must be moored by ten.', 'that boats must be moored by ten', 'Port rules'),
  one('The owners claimed to have paid the fee.', 'to have paid the fee', 'The owners'),
  one('Okoro called the lock a death trap.', 'the lock a death trap', 'Okoro'),
  one('Okoro called him a coward.', 'him a coward', 'Okoro'),
  one('The mayor attacked the owners as cowards.', 'the owners as cowards', 'The mayor'),
  one('Okoro reported that nine boats were lost.', 'that nine boats were lost', 'Okoro'),
  one('Initial reports suggest a gas leak.', 'a gas leak', 'Initial reports'),
  one('Okoro repeated that the gate was open.', 'that the gate was open', 'Okoro'),
  // A court hears, and people are told.
  one(
    'The inquest heard the boy had been missing for three days.',
    'the boy had been missing for three days',
    'The inquest',
  ),
  one('A judge heard that the brakes had failed.', 'that the brakes had failed', 'A judge'),
  one('Jurors were told the pair had argued.', 'the pair had argued', null),
  one('The inquiry was told of faults in the lock.', 'faults in the lock', null),
  one('Residents were told that the water was safe.', 'that the water was safe', null),
  // Whose words a medium passes on.
  one(
    'The Ostrand Courier quoted Lena Okoro as saying that the dam would hold.',
    'that the dam would hold',
    'Lena Okoro',
  ),
  one('The mayor was quoted as saying the dam would hold.', 'the dam would hold', 'The mayor'),
  one('The dam would hold, the paper quoted Okoro as saying.', 'The dam would hold', 'Okoro'),
  one('State radio quoted a guard as warning that the dam would burst.', 'that the dam would burst', 'a guard'),
  // Plain verbs of saying that news has.
  one('The trust reckons waiting times will double.', 'waiting times will double', 'The trust'),
  one('The union foresees a long strike.', 'a long strike', 'The union'),
  one(
    'Officials divulged on Thursday that the dam had leaked for years.',
    'that the dam had leaked for years',
    'Officials',
  ),
  one('She pleaded not guilty to two charges of theft.', 'not guilty to two charges of theft', 'She'),
  one('Okoro appealed to the owners to open the gate.', 'the owners to open the gate', 'Okoro'),
  one('The council committed to opening the quay by June.', 'opening the quay by June', 'The council'),
  one('The union has appealed for calm.', 'calm', 'The union'),
  one('Economists at Barlow Bank expect prices to rise by 4%.', 'prices to rise by 4%', 'Economists at Barlow Bank'),
  one('Analysts agreed it was a poor plan.', 'it was a poor plan', 'Analysts'),
  one('The mayor called on Friday for a new lock.', 'a new lock', 'The mayor'),
  one('Okoro spoke on Monday of a long winter.', 'a long winter', 'Okoro'),
  one('Okoro promised a new lock by May.', 'a new lock by May', 'Okoro'),
  // Nobody is named who says it.
  one('He has been described as a friend of the owners.', 'a friend of the owners', null),
  one('The deal was described as a sell-out by the dockers.', 'a sell-out', 'the dockers'),
  one('The deal was hailed as a new start.', 'a new start', null),
  one('Norvale’s rules state that entry is open to all.', 'that entry is open to all', 'Norvale’s rules'),
  // "It" speaks where something is told as done.
  many(
    'The union met in May. It announced a strike for June. It also warned of longer queues.',
    ['a strike for June', 'It'],
    ['longer queues', 'It'],
  ),
];

export const nothing = [
  // Nouns.
  'The bank cut its growth forecast to 1.2%, down from an April forecast of 1.9%.',
  'The number on waiting lists hit a record.',
  'New claims led to a fall in the price of wheat.',
  'An attack that killed nine sailors was never explained.',
  'The attacks that have shaken the town went on all night.',
  'A Monday order of timber lay on the quay.',
  'A New Ostrand Courier report lay on the table.',
  'The winter call of the gulls woke the port.',
  'The house rules that hung in the hall are gone.',
  // Adjectives and deeds.
  'The mayor made repeated promises to the crews.',
  'The team saw suggested changes in the plan.',
  'The floods have claimed 212 lives since May.',
  'The storm claimed four boats.',
  'The ferry added 12 cabins in the winter.',
  'Millions have called the helpline since it opened.',
  'The guards called the harbour office last week for help.',
  'Neighbours called an ambulance at noon.',
  'The council called a meeting for Friday.',
  'The drug attacks the plaques in the brain.',
  'The town was attacked by soldiers.',
  'The mayor ordered a new lock.',
  'The owners challenged the fine in court.',
  'Okoro thanked the crews for the long night.',
  'The port wrote a cheque for the crews.',
  'Crews observed a silence on the quay.',
  'With 14 confirmed dead, the search was called off.',
  'As she spoke, the boy lay on the quay.',
  'Ten sailors have spoken to us.',
  'Images from the quay show crews pumping water.',
  'The flood continued to climb.',
  'Talking about the boy, Okoro left.',
  'Okoro left at noon, referring to the heat.',
  'A report largely relating to care lay on the table.',
  'He is known as a friend of the owners.',
  // What is still to come, or only meant.
  'The mayor will announce a new lock on Friday.',
  'The owners are expected to announce a new ferry.',
  'The port plans to build a new lock.',
  'The owners seek to sell the quay.',
  'Okoro intends to stay.',
  // Who hears and knows says nothing.
  'Okoro heard the boats had left.',
  'Drivers reporting losses.',
];
