// What is written for the stores names no strange address, and its list holds nothing that changes from run to run.
import { expect, test } from 'vitest';
import { strangeAddresses } from './addresses.ts';
import { plainSbom } from './sbom.ts';

test.each([
  ['fetch("https://tracker.test/x")', ['tracker.test']],
  ['"http://CDN.test/a.js","http://cdn.test/b.js"', ['cdn.test']],
  ['xmlns="http://www.w3.org/2000/svg" https://news.example/x /^https?:\\/\\// "https://*/*"', []],
  ['https://www.w3.org.evil.test/', ['www.w3.org.evil.test']],
])('%s', (text, strange) => {
  expect(strangeAddresses(text)).toEqual(strange);
});

test('two lists of the same packages are the same bytes', () => {
  const list = (at: string, order: readonly string[]) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      serialNumber: `urn:uuid:${at}`,
      metadata: { timestamp: at, tools: [{ name: at }], component: { name: 'claimlight' } },
      components: order.map((name) => ({ 'bom-ref': name, name, externalReferences: [at] })),
    });
  const [one, two] = [plainSbom(list('1', ['a', 'b'])), plainSbom(list('2', ['b', 'a']))];
  expect(one).toBe(two);
  expect(JSON.parse(one).components).toEqual([
    { 'bom-ref': 'a', name: 'a' },
    { 'bom-ref': 'b', name: 'b' },
  ]);
});
