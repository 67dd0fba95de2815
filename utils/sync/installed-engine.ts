// Where the engine of sync stands in the background: a script of its own (entrypoints/syncing.ts), so that who names no server
// carries none of it.
import type { integrate } from './merge/integrate.ts';
import type { changeKeys } from './rekey.ts';
import type { couch } from './remote.ts';
import type { Round, step } from './replicate.ts';

/** What speaks with the server, one step of a round, the way to other keys, the rules of merging, and what is believed of settings. */
export type Engine = {
  readonly couch: typeof couch;
  readonly step: typeof step;
  readonly changeKeys: typeof changeKeys;
  readonly integrate: typeof integrate;
  readonly sound: Round['sound'];
};

/** The scripts of the background share one world: the key is a symbol, so that it meets nothing else there. */
const place = Symbol.for('claimlight sync');

export function installEngine(engine: Engine): void {
  Reflect.set(globalThis, place, engine);
}

/** Null where its script was not loaded yet. */
export function installedEngine(): Engine | null {
  const found: unknown = Reflect.get(globalThis, place);
  return typeof found === 'object' && found !== null ? (found as Engine) : null;
}
