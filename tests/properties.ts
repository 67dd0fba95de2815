// Properties tried on inputs of chance. The same tree gets the same inputs each time, so that a red test is the doing of
// the change at hand; the long form and `CLAIMLIGHT_SEED=…` draw others. A failure prints its seed: keep it as an example.
import fc from 'fast-check';

const isLong = process.env.CLAIMLIGHT_LONG === '1';
const seed = Number(process.env.CLAIMLIGHT_SEED ?? (isLong ? Date.now() % 1_000_000 : 20_261_130));

fc.configureGlobal({ seed });

export { fc };
