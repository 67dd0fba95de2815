// Takes out of parsed JSON what could do harm later: keys that mean something to JavaScript itself (`Object.assign` takes
// a polluted prototype over), and numbers that JSON cannot write back (1e999 is read as Infinity).

/**
 * The same value, changed in place: such keys removed, such numbers null. Works by a list of its own, never by
 * recursion; meant for values fresh from JSON.parse.
 */
export function harmless(value: unknown): unknown {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const holder = next as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      // An own `__proto__` made by JSON.parse answers to `in` as well, so one question covers them all.
      if (key === 'prototype' || key in Object.prototype) delete holder[key];
      else if (typeof holder[key] === 'object' && holder[key] !== null) waiting.push(holder[key]);
      else if (typeof holder[key] === 'number' && !Number.isFinite(holder[key])) holder[key] = null;
    }
  }
  return value;
}
