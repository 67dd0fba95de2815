// Logistic regression over named features, by gradient descent with a small ridge on standardised features.

export type Features = Readonly<Record<string, number>>;
export type Table = ReadonlyMap<string, number>;
export type Labelled = { readonly features: Features; readonly label: number };

const rounds = 500;

/** What each feature adds to the logit; `base` is the constant. */
export function learn(examples: readonly Labelled[], names: readonly string[], ridge: number): Table {
  const rows = examples.map(({ features, label }) => ({ x: names.map((name) => features[name] ?? 0), label }));
  const spread = names.map((_, j) => {
    const mean = rows.reduce((sum, { x }) => sum + (x[j] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, { x }) => sum + ((x[j] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
  const weights = names.map(() => 0);
  const speed = names.map(() => 0);
  let base = 0;
  let baseSpeed = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = names.map(() => 0);
    let baseSlope = 0;
    for (const { x, label } of rows) {
      let sum = base;
      for (let j = 0; j < x.length; j++) sum += ((weights[j] ?? 0) * (x[j] ?? 0)) / (spread[j] ?? 1);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      baseSlope += error;
      for (let j = 0; j < x.length; j++) slope[j] = (slope[j] ?? 0) + (error * (x[j] ?? 0)) / (spread[j] ?? 1);
    }
    for (let j = 0; j < names.length; j++) {
      speed[j] = 0.9 * (speed[j] ?? 0) + ((slope[j] ?? 0) + ridge * (weights[j] ?? 0)) / rows.length;
      weights[j] = (weights[j] ?? 0) - 0.2 * (speed[j] ?? 0);
    }
    baseSpeed = 0.9 * baseSpeed + baseSlope / rows.length;
    base -= 0.2 * baseSpeed;
  }
  return new Map([['base', base], ...names.map((name, j) => [name, (weights[j] ?? 0) / (spread[j] ?? 1)] as const)]);
}

/** The logit of an example. */
export const scoreBy = (table: Table, features: Features): number =>
  Object.entries(features).reduce((sum, [name, count]) => sum + (table.get(name) ?? 0) * count, table.get('base') ?? 0);

/** A table as it stands in the source, the heaviest first. */
export const printed = (table: Table): string => {
  const entries = [...table].toSorted(
    ([a, of], [b, other]) => Number(b === 'base') - Number(a === 'base') || other - of,
  );
  return entries.map(([name, value]) => `  ${name}: ${Number(value.toFixed(2))},`).join('\n');
};

/** The names of all features, in one order. */
export const namesIn = (examples: readonly { readonly features: Features }[]): string[] =>
  [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].toSorted();
