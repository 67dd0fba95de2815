// Words in marks that nobody said: likened, named by an article, a matter before a colon, a writer's own.
import { type ClaimCase, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  // With a speaker the same words are a quotation.
  one('Okoro spoke of the “cost of a wrong turn”.', '“cost of a wrong turn”', 'Okoro'),
  one('It felt more like rain, said Okoro: “I forgot my own coat.”', '“I forgot my own coat.”', 'Okoro'),
  // A matter before a colon, and words that are somebody's: nobody is made up for them.
  one(
    'Her dream is still alive: “The wish to sail has not gone away at all.”',
    '“The wish to sail has not gone away at all.”',
    null,
  ),
  one(
    'A friend of hers: “The nets are smaller than they were.”',
    '“The nets are smaller than they were.”',
    'A friend of hers',
  ),
  one('Crews were waving flags with one demand: “Give us the quay back.”', '“Give us the quay back.”', 'Crews'),
  // Long, behind an article.
  one(
    'Below it hung the “first and last chart of this coast that any pilot should ever trust at night”.',
    '“first and last chart of this coast that any pilot should ever trust at night”',
    null,
  ),
  one('“Nobody asked the crews about it.” — Ana Roe', '“Nobody asked the crews about it.”', 'Ana Roe'),
  one('We wrote: “The quay is lost to us.”', '“The quay is lost to us.”', 'We'),
  one('It also points out that “the quay is lost to us”.', '“the quay is lost to us”', 'It'),
];

export const nothing: string[] = [
  'The fear of tides is now a bit more like “I forgot to lock the door”.',
  'It is less than “I left the lamp on all night”.',
  'Not “looked at the chart only once”.',
  'All turns on the “price of a wrong turn”.',
  'This is my “short history of the long quay”.',
  // A keyword, and what a thing is called.
  'Let’s look at the knot, “bowline,” for a moment.',
  'Best boat of the year “Dory” — Kia Marine',
  // The writer's own, with a scrap.
  'I remember when I first heard of the “nine eel problem”.',
  'I’ll admit I was lost in the “knot craze” for a while.',
  'It explains why “calm water” is no help to a pilot.',
];
