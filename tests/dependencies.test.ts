// What is installed is what was weighed: exact versions, every package by its hash, and no script of a package runs while
// it is installed, but of those named in package.json.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const versions = v.optional(v.record(v.string(), v.string()), {});
const project = v.parse(
  v.looseObject({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    allowScripts: v.record(v.string(), v.boolean()),
  }),
  read('package.json'),
);
const lock = v.parse(
  v.looseObject({
    packages: v.record(
      v.string(),
      v.looseObject({
        version: v.optional(v.string()),
        integrity: v.optional(v.string()),
        hasInstallScript: v.optional(v.boolean()),
      }),
    ),
  }),
  read('package-lock.json'),
);
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const asked = Object.entries({ ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies });

test('every version asked for is exact, and the one that is locked', () => {
  expect(asked.length).toBeGreaterThan(20);
  for (const [name, version] of asked) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('every package is known by its hash', () => {
  expect(installed.length).toBeGreaterThan(asked.length);
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});

/** What the server of the sync tests can do without: it comes built for the machines it is tested on. */
const idle = /\/leveldown$/;

test('no package runs a script when it is installed, but those that are allowed to', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  const allowed = Object.keys(project.allowScripts).map((name) => `node_modules/${name}`);
  expect(running.filter((path) => !allowed.includes(path) && !idle.test(path))).toEqual([]);
});
