// What the server is given says nothing, and nothing it hands out in another way than it was given is believed.
import { beforeAll, describe, expect, test } from 'vitest';
import { nameOf, open, revisionOf, seal } from '../../utils/sync/codec.ts';
import { factsIn, fewestRounds, freshFacts, type Keys, keysFor, keysOf } from '../../utils/sync/keys.ts';
import type { Document } from '../../utils/sync/remote-calls.ts';

let keys: Keys;
let others: Keys;
beforeAll(async () => {
  [keys, others] = [
    await keysOf('correct horse', '00'.repeat(16), 1000),
    await keysOf('wrong horse', '00'.repeat(16), 1000),
  ];
});

const body = { k: 'n', id: 'x', text: 'The Ministry gives 41. '.repeat(20) };
async function sealed(id = 'n:1', parent = ''): Promise<Document> {
  const rev = await revisionOf(keys, id, parent, body);
  return {
    id,
    revs: parent === '' ? [rev] : [rev, parent],
    deleted: false,
    body: (await seal(keys, id, rev, body)) ?? {},
  };
}

test('what was sealed opens, and is shorter than it was', async () => {
  const document = await sealed();
  expect(await open(keys, document)).toEqual({ body });
  expect(JSON.stringify(document.body).length).toBeLessThan(JSON.stringify(body).length);
  expect(JSON.stringify(document)).not.toContain('Ministry');
});

test('the same words after the same revision are the same revision on every machine; names tell the kind alone', async () => {
  expect(await revisionOf(keys, 'n:1', '1-a', body)).toBe(
    await revisionOf(keys, 'n:1', '1-a', { text: body.text, id: 'x', k: 'n' }),
  );
  expect(await revisionOf(keys, 'n:1', '1-b', body)).not.toBe(await revisionOf(keys, 'n:1', '1-a', body));
  expect(await nameOf(keys, 'n:abc')).toMatch(/^n:[0-9a-f]{32}$/);
  expect(await nameOf(others, 'n:abc')).not.toBe(await nameOf(keys, 'n:abc'));
});

describe('not believed', () => {
  test('under another name, under another revision, with another past, by other keys', async () => {
    const document = await sealed();
    const next = await sealed('n:1', '1-aaaa');
    expect(await open(keys, { ...document, id: 'n:2' })).toBeNull();
    expect(await open(keys, { ...document, revs: ['2-bbbb', ...document.revs] })).toBeNull();
    expect(await open(keys, { ...next, revs: [next.revs[0] ?? '', '1-cccc'] })).toBeNull();
    expect(await open(others, document)).toBeNull();
  });

  test('an erasing that nobody with the keys has written', async () => {
    const made = { id: 'n:1', deleted: true, body: {} };
    expect(await open(keys, { ...made, revs: [`2-${'a'.repeat(32)}`, '1-aaaa'] })).toBeNull();
    const true_ = await revisionOf(keys, 'n:1', '1-aaaa', null);
    expect(await open(keys, { ...made, revs: [true_, '1-aaaa'] })).toEqual({ body: null });
  });

  test.each([
    {},
    { v: 2, iv: '', c: '' },
    { v: 1, iv: 5, c: [] },
    { v: 1, iv: 'é', c: 'é' },
    { v: 1, iv: '', c: 'x'.repeat(8_000_000) },
  ])('a body that is none: %#', async (wrong) => {
    const document = await sealed();
    expect(await open(keys, { ...document, body: wrong })).toBeNull();
  });

  test('a small packet that swells to gigabytes is cut off', async () => {
    const rev = await revisionOf(keys, 'n:1', '', body);
    const zeros = new Blob([new Uint8Array(20_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = await new Response(zeros).arrayBuffer();
    const iv = new Uint8Array(12);
    const additionalData = new TextEncoder().encode(`n:1\n${rev}`);
    const closed = new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys.seal, packed),
    );
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    expect(closed.length).toBeLessThan(100_000);
    const document = { id: 'n:1', revs: [rev], deleted: false, body: { v: 1, iv: base64(iv), c: base64(closed) } };
    expect(await open(keys, document)).toBeNull();
  });
});

describe('keys', () => {
  test('a wrong passphrase is known by the check word', async () => {
    const { facts, keys: made } = await freshFacts('correct horse');
    expect(facts.rounds).toBeGreaterThanOrEqual(600_000);
    expect(await keysFor('wrong horse', facts)).toBeNull();
    // As it comes with pasting; a space within is a sign like any other.
    expect(await keysFor(' correct horse\n', facts)).not.toBeNull();
    expect(await keysFor('correct  horse', facts)).toBeNull();
    const again = await keysFor('correct horse', facts);
    expect(again && (await nameOf(again, 'n:1'))).toBe(await nameOf(made, 'n:1'));
    expect([made.seal.extractable, made.name.extractable]).toEqual([false, false]);
  });

  test.each([
    [{ salt: '00'.repeat(16), rounds: fewestRounds - 1, check: '00'.repeat(32) }],
    [{ salt: '00'.repeat(16), rounds: 1e12, check: '00'.repeat(32) }],
    [{ salt: '00', rounds: fewestRounds, check: '00'.repeat(32) }],
    [{ salt: '00'.repeat(16), rounds: fewestRounds, check: '' }],
    [{ salt: 7, rounds: '600000', check: null }],
  ])('a server that names a weaker way is not followed: %j', (wrong) => {
    expect(factsIn(wrong)).toBeNull();
  });
});
