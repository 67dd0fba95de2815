// BibTeX, RIS and CSL-JSON as another program reads them: citation-js, which knows all three.
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../utils/exchange/write/bibtex.ts';
import { citations } from '../../utils/exchange/write/citation.ts';
import { cslJson } from '../../utils/exchange/write/csl-json.ts';
import { ris } from '../../utils/exchange/write/ris.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note, uuid } from './make.ts';

// It comes without types.
const load = createRequire(import.meta.url);
const { Cite }: { Cite: new (text: string) => { data: Record<string, unknown>[] } } = load('@citation-js/core');
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-ris');

const title = 'Flood & {brace}: 50% of $5 #1 in Łódź_~^\\ <b>';
const bundle = {
  articles: [
    article({ title }),
    article({ id: uuid(2), url: 'https://herald.example/ferry?a=1&b=%20', publisher: null }),
  ],
  notes: [note(), note({ id: uuid(3), articleId: uuid(2), text: 'Two\nlines.' })],
  at: 5,
};

describe.each([bibtex, ris, cslJson])('$id', (format) => {
  test('title, author, day, address, language, keywords and notes arrive', () => {
    const [first, second] = new Cite(format.write(bundle)).data;
    expect(first).toMatchObject({
      title,
      URL: 'https://news.example/river-flood',
      language: 'en',
      keyword: 'flood',
      accessed: { 'date-parts': [[2026, 5, 2]] },
    });
    expect(JSON.stringify(first?.issued)).toContain('2026');
    expect(JSON.stringify([first?.author, first?.reporter])).toMatch(/Talvik.*Ines|Ines.*Talvik/);
    expect(JSON.stringify([first?.publisher, first?.['container-title']])).toContain('The Ossel Courier');
    expect(`${first?.note ?? ''}${first?.annote ?? ''}`).toContain('The ministry table gives **41**.');
    expect(second).toMatchObject({ URL: 'https://herald.example/ferry?a=1&b=%20' });
  });

  test('generated stores: as many entries as were written', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const written = citations(store).length;
        if (written > 0) expect(new Cite(format.write(store)).data).toHaveLength(written);
      }),
      { numRuns: 100 },
    );
  });
});
