// The first of what the index found are the first of all of it put in order, whether few are picked or all are sorted.

import { expect, test } from 'vitest';
import { comparing, type Hit, Hits, hitOrders } from '../../utils/search/index/hits.ts';
import { type NotePiece, NotePieceMaker } from '../../utils/search/index/note-piece.ts';
import { note, uuid } from '../exchange/make.ts';
import { fc } from '../properties.ts';

const size = 40;
// Few different numbers, so that many are equal.
const facts = fc.record({
  modified: fc.nat(9),
  created: fc.nat(9),
  rank: fc.nat(4),
  where: fc.nat(2),
  sure: fc.boolean(),
});

test('the first of any hits in any order', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 3 * size, size: 'max' }), fc.nat(2 * size), (all, count) => {
      const makers = [new NotePieceMaker(), new NotePieceMaker()];
      for (const [n, { where, modified, created }] of all.entries())
        makers[where]?.add(note({ id: uuid(n), articleId: uuid(900 + (n % 7)), modified, created }));
      const pieces: NotePiece[] = makers.map((maker) => maker.made());
      const hits = new Hits(pieces);
      const expected: Hit[] = [];
      const places = [0, 0];
      for (const [n, { where, modified, created, rank, sure }] of all.entries()) {
        const hit = { id: uuid(n), articleId: uuid(900 + (n % 7)), modified, created, rank, sure };
        if (sure) expected.push(hit);
        if (where === 2) hits.addBeside(hit);
        else {
          hits.add(where, places[where] ?? 0, rank, sure);
          places[where] = (places[where] ?? 0) + 1;
        }
      }
      expect(hits.count).toBe(expected.length);
      expect(hits.all()).toHaveLength(all.length);
      for (const order of hitOrders) {
        const sorted = expected.toSorted(comparing(order));
        for (const many of [1, count, 3 * size, 2]) expect(hits.first(many, order)).toEqual(sorted.slice(0, many));
      }
    }),
    { numRuns: 60 },
  );
});
