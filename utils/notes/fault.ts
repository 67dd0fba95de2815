// What can keep the store from taking a write, told apart by what browsers and Dexie really throw (measured: a full disk
// and a reached quota both come as AbortError, neither is named QuotaExceededError). Everything unknown is "failed".

/** gone: erased since; no-article: nobody said which article; the others as StoreHealth has them. */
export type Fault = 'full' | 'newer-schema' | 'replaced' | 'unopenable' | 'gone' | 'no-article' | 'failed';

const named: readonly Fault[] = ['full', 'newer-schema', 'replaced', 'unopenable', 'gone', 'no-article'];

/** An error that stops a transaction and says why in one of our own words. */
export const refusal = (fault: Fault): Error => new Error(fault, { cause: 'store' });

/** Classifies anything that a write may throw. */
export function faultOf(error: unknown): Fault {
  const all = chain(error);
  const own = all.find((each) => each.cause === 'store');
  if (own) return named.find((fault) => fault === own.message) ?? 'failed';
  if (
    all.some((each) =>
      /quota|disk|no.?space|device_space|failed to write blobs|ioerror/i.test(`${each.name} ${each.message}`),
    )
  )
    return 'full';
  const shut = /^(OpenFailed|MissingAPI|DatabaseClosed|InvalidState|Unknown|Version|Security|Blocked)Error$/;
  return all.some((each) => shut.test(each.name)) ? 'unopenable' : 'failed';
}

type Shape = { readonly name: string; readonly message: string; readonly cause: unknown };

/** The error and those within it: Dexie hides the browser's own in `inner`, bulk operations theirs in `failures`. */
function chain(error: unknown, depth = 0): Shape[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const field = (name: string): unknown => Reflect.get(error, name);
  const text = (name: string): string => String(field(name) ?? '');
  const failures = field('failures');
  const within = [field('inner'), field('cause'), ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [
    { name: text('name'), message: text('message'), cause: field('cause') },
    ...within.flatMap((each) => chain(each, depth + 1)),
  ];
}
