// What may follow a reporting verb, one bit each; constants for the same reason as the bits of word lists.
export const quote = 1 << 0;
export const clause = 1 << 1;
export const that = 1 << 2;
export const to = 1 << 3;
export const thing = 1 << 4;
export const person = 1 << 5;
export const mind = 1 << 6;
export const paper = 1 << 7;

/** As a pack names them, in the order of their bits. */
export const complementNames = ['quote', 'clause', 'that', 'to', 'thing', 'person', 'mind', 'paper'];
