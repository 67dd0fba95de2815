// Words that may report, where they tell of a deed, of a sight or of a number; and the same words where they do report.
import { type ClaimCase, many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Documents, officials and bodies find; so does who finds that something is so.
  one('Okoro found that the lock was rusty.', 'that the lock was rusty', 'Okoro'),
  one('A survey found Okoro leading Sandor by nine points.', 'Okoro leading Sandor by nine points', 'A survey'),
  one('The study shows how the lock was damaged.', 'how the lock was damaged', 'The study'),
  one('The records show the lock was never greased.', 'the lock was never greased', 'The records'),
  one('It found that the gate had been left open.', 'that the gate had been left open', 'It'),
  one('Each report states that the lock is safe.', 'that the lock is safe', 'Each report'),
  one('Another claims the lock is unsafe.', 'the lock is unsafe', 'Another'),
  one('The campaign pledged new boats for the town.', 'new boats for the town', 'The campaign'),
  one('Critics point to the cost of the lock.', 'the cost of the lock', 'Critics'),
  one('Okoro added that the lock was unsafe.', 'that the lock was unsafe', 'Okoro'),
  // What follows a source and only tells who it is, or goes on.
  one('The lock is unsafe, according to Lena Okoro, who ran it for years.', 'The lock is unsafe', 'Lena Okoro'),
  one('The lock is unsafe, according to two audits, including one from May.', 'The lock is unsafe', 'two audits'),
  one(
    'Few boats passed, according to the harbour office, where 40 people work.',
    'Few boats passed',
    'the harbour office',
  ),
  one('Fees rose to 9%, according to the owners, compared with 4% in Ostrand.', 'Fees rose to 9%', 'the owners'),
  many(
    'The lock, according to the owners, is safe to use.',
    ['The lock', 'the owners'],
    ['is safe to use', 'the owners'],
  ),
  // A setting, and what somebody did then: no saying round the cue.
  one(
    'In May, Okoro reminded the owners of the fire, which had killed two dogs.',
    'the fire, which had killed two dogs',
    'Okoro',
  ),
  one(
    'On Sunday, she disclosed for the first time that after the flood, the lock was shut.',
    'that after the flood, the lock was shut',
    'she',
  ),
  many('In May, Okoro told reporters, the lock was shut.', ['In May', 'Okoro'], ['the lock was shut', 'Okoro']),
  // A noun right before "that": what is shown or reported is the noun.
  one(
    'The records show little evidence that the lock was mended.',
    'little evidence that the lock was mended',
    'The records',
  ),
  one('Two reports found no sign that the gate had been shut.', 'no sign that the gate had been shut', 'Two reports'),
  one('Ostrand Docks reported earnings that beat the forecast.', 'earnings that beat the forecast', 'Ostrand Docks'),
  one(
    'The port announced new measures that make it dearer to moor.',
    'new measures that make it dearer to moor',
    'The port',
  ),
  one('Okoro expressed concern that the lock might break.', 'concern that the lock might break', 'Okoro'),
  one('Okoro said only that the lock was shut.', 'that the lock was shut', 'Okoro'),
  one('Okoro told the owners that the lock was shut.', 'that the lock was shut', 'Okoro'),
  one('Okoro said on Monday that the lock was shut.', 'that the lock was shut', 'Okoro'),
  one(
    'Okoro noted there’s no evidence that the paint will help.',
    'there’s no evidence that the paint will help',
    'Okoro',
  ),
  // Who tells it stands in front, behind a joining word or with a word that is a verb elsewhere.
  one(
    'But, according to the poll, 46 per cent of owners are undecided.',
    '46 per cent of owners are undecided',
    'the poll',
  ),
  one('According to state law, no one may fish near the quay.', 'no one may fish near the quay', 'state law'),
  one(
    'According to July’s figures, more than half of the boats came from Ostrand.',
    'more than half of the boats came from Ostrand',
    'July’s figures',
  ),
  one('The guilds, like their rivals, say taxing boats helps nobody.', 'taxing boats helps nobody', 'The guilds'),
  one('Okoro called to ban boats from the lock.', 'to ban boats from the lock', 'Okoro'),
  one('Okoro called the fee unfair.', 'the fee unfair', 'Okoro'),
  one('The mayor called his rival’s plan reckless.', 'his rival’s plan reckless', 'The mayor'),
  one('Okoro called the new lock dangerous, and left.', 'the new lock dangerous', 'Okoro'),
  one('Both letters detail how the lock was damaged.', 'how the lock was damaged', 'Both letters'),
  one('An unnamed poster wrote that the lock was shut.', 'that the lock was shut', 'An unnamed poster', {
    sourceClass: 'other-unnamed',
  }),
  // Several said it, and say more.
  many(
    'Owners have complained of noise and say that the lock is unsafe.',
    ['noise', 'Owners'],
    ['that the lock is unsafe', 'Owners'],
  ),
  one('As Okoro put it, the lock is a death trap.', 'the lock is a death trap', 'Okoro'),
];

export const nothing: string[] = [
  // Found, and nothing said.
  'The owners found themselves in a muddy fight over the lock.',
  'Okoro found himself at the centre of the row.',
  'She found a way to stay on the quay.',
  'He found sanctuary in Ostrand and never came back.',
  'They could not find a new owner to run the lock.',
  'Okoro found the key right before the boat left.',
  'Young boatmen often can’t find jobs that pay well.',
  'Sandor helped found the rowing club in 1996.',
  'We rarely find out about leaks until long after the rain.',
  'Okoro found it hard in May to keep the lock open.',
  'The trust has found a much-needed home in the old mill.',
  // Shown, and nothing said.
  'Okoro showed up at the quay in a red coat.',
  'The mayor showed great restraint on Monday.',
  'He showed me where the boats were kept.',
  'Footage shows a man running along the quay.',
  'Pictures from the flood show cars floating down Mill Street.',
  'Security cameras showed two boys at the gate.',
  'A video posted on Friday shows the boat hitting the wall.',
  'The crew showed a lack of will to mend the gate.',
  'She is showing up at every meeting of the trust.',
  'Photographs showed mourners on the quay.',
  // Words for several, and no verb.
  'The boats race in nine states: Ardon, Velm and seven more.',
  'In those states where the river froze, prices rose.',
  'He won one of only ten states he had hoped for.',
  'The race now moves to western states this week that Okoro counts on.',
  'Okoro has broken many promises he made to the owners.',
  'The two sides settled many disputes that had divided them.',
  'She now has nearly 300 pledged votes.',
  'Okoro leads Sandor by 40 pledged delegates.',
  // Things that say nothing.
  'All signs point to a long winter.',
  'The debate promised to be a long one.',
  'His victory confirmed the strength of the port.',
  'The crash highlights how narrow the bridge is.',
  'The discovery showed how easy a break-in would be.',
  'The primary shift suggests a quiet year.',
  // Deeds.
  'In 2009 Okoro decided to sell his boat.',
  'They decided they had enough of the rain.',
  'The port added around 300 jobs in May.',
  'Okoro responded to the letter.',
  'The mayor is viewed as honest.',
  'She has written off the boat.',
  'People in the town are talking about it: the lock is shut.',
  'As the race began, the lock was already shut.',
  'The Latest: Lock to open in May',
  'Roe was the third witness testifying on Tuesday who had seen the fire.',
  'Okoro raised the matter after the clerk read 16 letters that the council had received.',
  'The doctor referred him to a clinic in Ostrand.',
  'Many young white boatmen can’t find boats that last.',
  'The clerk would then have claimed that he was told by a guard.',
  'After questioning the mate on what could be wrong, Okoro left.',
  'Okoro agreed a deal to replace Sandor as harbour master.',
  'Okoro called the local hospital.',
  'She called the harbour office at noon.',
  'The court made a ruling that paved the way for the lock.',
];
