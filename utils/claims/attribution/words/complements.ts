// What may follow a reporting verb, one bit each; constants for the same reason as the bits of word lists.
export const quote = 1 << 0;
export const clause = 1 << 1;
export const that = 1 << 2;
export const to = 1 << 3;
export const thing = 1 << 4;
export const person = 1 << 5;
export const mind = 1 << 6;
export const paper = 1 << 7;
/** A clause, but no mere thing: "claimed that", no "claimed 212 lives". */
export const verbal = 1 << 8;
/** A thing and what it is called: "called the plan a toy", no "called the helpline". */
export const naming = 1 << 9;
/** What is said before its subject: "the inquest heard". */
export const court = 1 << 10;
/** What somebody speaks of: "referring to the storm" explains, and says nothing. */
export const topic = 1 << 11;

/** What an outlet knows and tells: "the BBC understands". */
export const press = 1 << 12;

/** As a pack names them, in the order of their bits. */
export const complementNames = [
  'quote',
  'clause',
  'that',
  'to',
  'thing',
  'person',
  'mind',
  'paper',
  'verbal',
  'naming',
  'court',
  'topic',
  'press',
];
