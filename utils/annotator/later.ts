// Scripts that come after the annotator, each when it is first needed: most articles are read without. Our scripts share
// one isolated world a page; a symbol is the place where such a script leaves what it makes.

/** What a page can do without at first. */
export type LaterScript = 'card' | 'anchoring';

const placeOf = (name: LaterScript): symbol => Symbol.for(`claimlight ${name}`);

/** For the script that comes later: leaves what it makes where the annotator finds it. */
export const leave = (name: LaterScript, made: unknown): void => {
  Reflect.set(globalThis, placeOf(name), made);
};

/**
 * What a script left, once it has been injected: `load` says whether that went well. null where it did not. Always
 * injected anew: what an older version of the extension left in this world may not fit this one.
 */
export async function bring<T extends (...given: never[]) => unknown>(
  name: LaterScript,
  load: (name: LaterScript) => Promise<boolean>,
): Promise<T | null> {
  const made: unknown = (await load(name)) ? Reflect.get(globalThis, placeOf(name)) : null;
  return typeof made === 'function' ? (made as T) : null;
}
