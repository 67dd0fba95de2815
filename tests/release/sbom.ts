// The list of what is shipped, in CycloneDX 1.6, read from package-lock.json alone, so that the same lock is the same bytes.
// Not by `npm sbom --omit dev`: it leaves out what a development tool needs as well (preact, for one).
// https://cyclonedx.org/docs/1.6/json/
import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});
const lockSchema = v.object({
  name: v.string(),
  version: v.string(),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      license: v.optional(v.string(), ''),
      integrity: v.optional(v.string(), ''),
      dependencies: names,
    }),
  ),
});

/** `lock`: a package-lock.json of version 3. Throws where it is none, or where a package that it asks for is not in it. */
export function sbomOf(lock: string): string {
  const { name, version, packages } = v.parse(lockSchema, JSON.parse(lock));
  const shipped = new Set<string>();
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const needed of Object.keys(packages[at]?.dependencies ?? {})) {
      const found = placeOf(needed, at, packages);
      if (!shipped.has(found)) waiting.push(found);
      shipped.add(found);
    }
  }
  const components = [...shipped].toSorted().map((place) => component(place, packages[place]));
  const about = { type: 'application', name, version, licenses: licensesOf(packages['']?.license) };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: about }, components }, null, 1)}\n`;
}

/** As Node looks for it: beside the package that asks, then further up. */
function placeOf(needed: string, from: string, packages: object): string {
  const steps = from.split(/(?:^|\/)node_modules\//).slice(1);
  for (let depth = steps.length; depth >= 0; depth--) {
    const place = [...steps.slice(0, depth), needed].map((name) => `node_modules/${name}`).join('/');
    if (place in packages) return place;
  }
  throw new Error(`${needed} is not in the lock.`);
}

type Locked = v.InferOutput<typeof lockSchema>['packages'][string];

function component(place: string, { version = '', license = '', integrity = '' }: Partial<Locked> = {}): object {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const content = /^sha512-(.+)$/.exec(integrity)?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: licensesOf(license),
    ...(content && { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] }),
  };
}

const licensesOf = (id = ''): object[] => (id === '' ? [] : [{ expression: id }]);
