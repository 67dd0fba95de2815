// Files of other programs as people have them: in their languages and encodings, with long icons and odd dates, with fact
// checks at any place of a page's data. Each written here by its program's own way of writing.
import { describe, expect, test } from 'vitest';
import { readHere } from '../../components/shared/transfer/read-here.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';

async function taken(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const articles: ArticleRecord[] = [];
  const notes: Note[] = [];
  const read = await readHere({ name, content: new Blob([content]) }, async (chunk) => {
    articles.push(...chunk.articles);
    notes.push(...chunk.notes);
  });
  if ('error' in read) throw new Error(read.error);
  return { articles, notes, refused: read.refused };
}
const local = (hour: number, minute: number) => new Date(2026, 4, 3, hour, minute).getTime();

describe('Kindle in other languages: the note on its highlight, the day', () => {
  test.each([
    [
      'de',
      '- Ihre Markierung bei Position 170-172 | Hinzugefügt am Sonntag, 3. Mai 2026 15:10:00',
      '- Ihre Notiz bei Position 172 | Hinzugefügt am Sonntag, 3. Mai 2026 15:11:00',
    ],
    [
      'es',
      '- Tu subrayado en la página 12 | posición 170-172 | Añadido el domingo, 3 de mayo de 2026 15:10:00',
      '- Tu nota en la página 12 | posición 172 | Añadido el domingo, 3 de mayo de 2026 15:11:00',
    ],
    [
      'fr',
      '- Votre surlignement sur la page 12 | emplacement 170-172 | Ajouté le dimanche 3 mai 2026 15:10:00',
      '- Votre note sur la page 12 | emplacement 172 | Ajouté le dimanche 3 mai 2026 15:11:00',
    ],
    [
      'pt',
      '- Seu destaque na página 12 | posição 170-172 | Adicionado: domingo, 3 de maio de 2026 15:10:00',
      '- Sua nota na página 12 | posição 172 | Adicionado: domingo, 3 de maio de 2026 15:11:00',
    ],
    [
      'nl',
      '- Je markering op pagina 12 | Locatie 170-172 | Toegevoegd op zondag 3 mei 2026 15:10:00',
      '- Je notitie op pagina 12 | Locatie 172 | Toegevoegd op zondag 3 mei 2026 15:11:00',
    ],
    [
      'ja',
      '- 12ページ|位置No. 170-172のハイライト |作成日: 2026年5月3日日曜日 15:10:00',
      '- 12ページ|位置No. 172のメモ |作成日: 2026年5月3日日曜日 15:11:00',
    ],
    [
      'zh',
      '- 您在第 12 页（位置 #170-172）的标注 | 添加于 2026年5月3日星期日 下午3:10:00',
      '- 您在第 12 页（位置 #172）的笔记 | 添加于 2026年5月3日星期日 下午3:11:00',
    ],
    [
      'ru',
      '- Ваш выделенный отрывок на странице 12 | Место 170–172 | Добавлено: воскресенье, 3 мая 2026 г. в 15:10:00',
      '- Ваша заметка на странице 12 | Место 172 | Добавлено: воскресенье, 3 мая 2026 г. в 15:11:00',
    ],
    [
      'an old reader',
      '- Highlight Loc. 170-72  | Added on Sunday, May 03, 2026, 03:10 PM',
      '- Note Loc. 172  | Added on Sunday, May 03, 2026, 03:11 PM',
    ],
  ])('%s', async (_language, highlight, typed) => {
    const book = '\uFEFFThe River (Roe, Ana)';
    const { notes } = await taken(
      'My Clippings.txt',
      `${book}\r\n${highlight}\r\n\r\nNine were hurt.\r\n==========\r\n${book}\r\n${typed}\r\n\r\nAsk them.\r\n==========\r\n`,
    );
    expect(notes).toMatchObject([
      { selector: { exact: 'Nine were hurt.' }, text: 'Ask them.', created: local(15, 10) },
    ]);
  });
});

describe('tables', () => {
  const german =
    'Adresse;Titel;Zitat;Kommentar;Schlagwörter;Datum\r\nhttps://news.example/damm;Der Damm;„Niemand hat uns gewarnt“, sagte er;Behörde fragen;Wasser, Dämme;03.05.2026 09:10\r\n';
  const wide = (text: string, mark: boolean, big: boolean) => {
    const units = `${mark ? '\uFEFF' : ''}${text}`;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !big);
    return new Uint8Array(view.buffer);
  };
  /** Windows-1252 and -1251 differ from Latin-1 and Unicode in these signs. */
  const bytes = (text: string) =>
    Uint8Array.from(text, (char) => {
      const code = char.codePointAt(0) ?? 0;
      const odd = { '„': 0x84, '“': 0x93, і: 0xb3, '«': 0xab, '»': 0xbb }[char];
      return odd ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
    });
  test.each([
    ['with a mark', `\uFEFF${german}`],
    ['Windows-1252', bytes(german)],
    ['UTF-16, little end first', wide(german, true, false)],
    ['UTF-16, big end first', wide(german, true, true)],
    ['UTF-16 without its mark', wide(german, false, false)],
    ['UTF-16 with tabs, as Excel saves it', wide(german.replaceAll(';', '\t'), true, false)],
    ['with Excel’s own first line', `sep=;\r\n${german}`],
    ['by upright strokes', german.replaceAll(';', '|')],
  ])('%s', async (_name, content) => {
    const { notes, refused } = await taken('tabelle.csv', content);
    expect(notes).toMatchObject([
      {
        selector: { exact: '„Niemand hat uns gewarnt“, sagte er' },
        text: 'Behörde fragen',
        tags: ['Wasser', 'Dämme'],
        created: local(9, 10),
      },
    ]);
    expect(refused).toEqual([]);
  });

  test('Ukrainian in the code page of Windows', async () => {
    const { notes } = await taken(
      'нотатки.csv',
      bytes('Посилання;Цитата;Нотатка\r\nhttps://news.example/uk;«Нас не попередили»;Запитати оператора\r\n'),
    );
    expect(notes).toMatchObject([{ selector: { exact: '«Нас не попередили»' }, text: 'Запитати оператора' }]);
  });

  test('Readwise’s own export has no addresses: its books and articles stand by title', async () => {
    const { articles, notes } = await taken(
      'readwise-data.csv',
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\nThe dam held.,Dam report,Vera Kohl,,Whose figure?,blue,dams,offset,4,2026-05-03 09:10:00+00:00,\n',
    );
    expect(articles).toMatchObject([
      { url: 'file:///readwise/Dam%20report', title: 'Dam report', byline: 'Vera Kohl' },
    ]);
    expect(notes).toMatchObject([{ selector: { exact: 'The dam held.' }, text: 'Whose figure?', tags: ['dams'] }]);
  });

  test('Hypothesis: the author is whose note it is, and a page number no title', async () => {
    const { articles, notes } = await taken(
      'annotations.csv',
      'Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\n2026-05-03 09:10,mila,12,https://news.example/dam,Public,Annotation,the dam held,Who says so?,"dams,water"\n',
    );
    expect(articles).toMatchObject([{ title: 'https://news.example/dam', byline: null }]);
    expect(notes).toMatchObject([{ author: 'mila', text: 'Who says so?', tags: ['dams', 'water'] }]);
  });

  test('Zotero: an abstract is no quotation, and the day is that of keeping', async () => {
    const { notes } = await taken(
      'zotero.csv',
      '"Key","Title","Url","Abstract Note","Date","Date Added","Notes"\n"Q","The dam","https://news.example/dam","What the article is about, at some length.","2026-04-11","2026-05-03 09:10:00","Ask."\n',
    );
    expect(notes).toMatchObject([{ target: 'article', text: 'Ask.', created: Date.UTC(2026, 4, 3, 9, 10) }]);
  });

  test.each([
    ['["roads","toll"]', ['roads', 'toll']],
    ['roads|toll', ['roads', 'toll']],
    ['[]', []],
  ])('tags %s', async (cell, tags) => {
    const row = `https://news.example/x,Q,"${cell.replaceAll('"', '""')}"`;
    expect((await taken('x.csv', `URL,Title,Tags\n${row}\n`)).notes).toMatchObject([{ tags }]);
  });

  test('days between strokes lead with the day where one row tells', async () => {
    const rows = ['03/05/2026', '13/05/2026'].map((day, at) => `https://news.example/${at},One,${day}\n`);
    const { notes } = await taken('x.csv', `URL,Title,Date\n${rows.join('')}`);
    expect(notes[0]?.created).toBe(local(0, 0));
    const alone = await taken('x.csv', `URL,Title,Date\n${rows[0]}`);
    expect(alone.notes[0]?.created).toBe(new Date(2026, 2, 5).getTime());
  });
});

test('bookmarks: an icon of any length, characters by number, a title left empty', async () => {
  const { articles } = await taken(
    'bookmarks.html',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://news.example/a" ICON="data:image/png;base64,${'iVBO'.repeat(9000)}">5 &lt; 6 &#x2014; caf&#233; &#39;n&#39; &apos; > 4</A>\n<DT><A HREF="https://news.example/b"></A>\n</DL>`,
  );
  expect(articles.map(({ title }) => title)).toEqual(["5 < 6 — café 'n' ' > 4", 'https://news.example/b']);
});

test('one annotation as Hypothesis’ API gives it', async () => {
  const { notes } = await taken(
    'one.json',
    JSON.stringify({
      id: 'a',
      uri: 'https://news.example/h',
      text: 'Who?',
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'held' }] }],
    }),
  );
  expect(notes).toMatchObject([{ text: 'Who?', selector: { exact: 'held' } }]);
});

describe('ClaimReview wherever it stands', () => {
  const review = {
    '@type': 'ClaimReview',
    url: 'https://checker.example/1',
    claimReviewed: 'The dam held',
    author: { '@type': 'Organization', name: 'Checker' },
    reviewRating: { alternateName: 'False' },
    itemReviewed: { '@type': 'Claim', appearance: { url: 'https://news.example/dam' } },
  };
  const script = (json: string) => `<!doctype html><script type="application/ld+json">${json}</script>`;
  const json = JSON.stringify;
  test.each([
    ['a full type', json({ ...review, '@type': 'https://schema.org/ClaimReview' })],
    ['below a page', json({ '@type': 'WebPage', mainEntity: review })],
    ['below an article', script(json({ '@type': 'NewsArticle', review: [review] }))],
    ['hidden from XML', script(`\n//<![CDATA[\n${json(review)}\n//]]>\n`)],
    ['hidden from old browsers', script(`<!-- ${json(review)} -->`)],
    [
      'its author by id',
      json({
        '@graph': [
          { ...review, author: { '@id': '#desk' } },
          { '@type': 'Organization', '@id': '#desk', name: 'Checker' },
        ],
      }),
    ],
    [
      'as Google’s Fact Check Tools give it',
      json({
        claims: [
          {
            text: 'The dam held',
            claimant: 'Operator',
            claimReview: [{ publisher: { name: 'Checker' }, url: 'https://checker.example/1', textualRating: 'False' }],
          },
        ],
      }),
    ],
  ])('%s', async (_name, content) => {
    const { notes } = await taken('check', content);
    expect(notes).toMatchObject([
      { author: 'Checker', verdict: null, review: { verdict: 'False', claim: 'The dam held' } },
    ]);
  });
});
