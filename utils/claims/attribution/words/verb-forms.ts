// The forms of a verb, one bit each.
export const base = 1 << 0;
export const third = 1 << 1;
export const past = 1 << 2;
export const participle = 1 << 3;
export const ing = 1 << 4;
