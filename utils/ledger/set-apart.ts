// What tells two sayings apart that are in like words: another day, another name, another number, a "not", or the same
// sentence with another thing in it. Whoever tells a thing anew changes most words; whoever tells another thing in the same
// words changes the one that matters.

export type Told = {
  /** Every word said, in order, as it is compared. */
  readonly keys: readonly string[];
  /** Days of the week and months that it says. */
  readonly days: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Names in the words said, and those with headline and source. */
  readonly saidNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly denies: boolean;
};

/** From 0 to 1, and a little above where both give one number: how much of a likeness in words is left. */
export function leftOf(a: Told, b: Told): number {
  const frame = isSameFrame(a.keys, b.keys);
  const days = areApart(a.days, b.days) ? 0.25 : 1;
  const names = isMissing(a.saidNames, b.names) && isMissing(b.saidNames, a.names) ? 0.6 : 1;
  const denies = a.denies === b.denies ? 1 : 0.85;
  return days * names * denies * numbersLeave(a.numbers, b.numbers) * (frame ? 0.1 : 1);
}

/** Numbers that both give and that are the same speak for it, numbers that differ against it. */
function numbersLeave(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1;
  return areApart(a, b) ? 0.5 : 1.25;
}

/** The same sentence, word by word, but for a few in one place. */
function isSameFrame(a: readonly string[], b: readonly string[]): boolean {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let after = 0;
  while (after < least - before && a.at(-1 - after) === b.at(-1 - after)) after++;
  const same = before + after;
  return same < most && same >= 4 && same >= 0.6 * most;
}

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));

/** Whether one of these is not among those. */
const isMissing = (these: ReadonlySet<string>, those: ReadonlySet<string>): boolean =>
  [...these].some((each) => !those.has(each));
