// Files for people speak the language of the interface, every one of them; what programs read stays as it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readerProse } from '../../components/shared/transfer/reader-prose.ts';
import { exportFormats } from '../../utils/exchange/index.ts';
import { englishProse, inEnglish } from '../../utils/exchange/prose.ts';
import { csvColumns } from '../../utils/exchange/write/csv.ts';
import { docxPieces } from '../../utils/exchange/write/docx.ts';
import type { Note } from '../../utils/notes/note.ts';
import { article, note, uuid } from '../exchange/make.ts';

const locales = fileURLToPath(new URL('../../public/_locales', import.meta.url));
type Words = Record<string, { message: string }>;

function speak(language: string): void {
  const all = JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Words;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, fill?: string | string[]) => {
    if (key === '@@ui_locale') return language;
    const values = fill === undefined ? [] : [fill].flat();
    return (all[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  }) as never);
}
afterEach(() => vi.restoreAllMocks());

test('what the rooms without a browser say is what the catalogue says in English', () => {
  speak('en');
  expect(readerProse().words).toEqual(englishProse);
  expect(readerProse().counted('libraryArticles', 2)).toBe(inEnglish.counted('libraryArticles', 2));
});

/** A German article: its own words are German in any interface, and none of ours are in them. */
const own = article({
  title: 'Hochwasser an der Ossel',
  language: 'de',
  text: 'In Harwen kamen mindestens 52 Menschen um. Die Ossel war übergetreten.',
});
const claim = note().claim;
const german: Partial<Note> = {
  articleId: own.id,
  selector: { exact: 'mindestens 52 Menschen', prefix: 'In Harwen kamen ', suffix: ' um.' },
  claim: claim && {
    ...claim,
    exact: 'mindestens 52 Menschen',
    source: { exact: 'der Landrat', class: 'named-person' },
    from: '2026-05-01',
    to: '2026-05-31',
  },
  text: 'Die Tabelle nennt 41.',
  tags: ['Flut'],
  evidence: note().evidence.map((link) => ({ ...link, title: 'Tabelle', passage: 'Bis Mittag 41.' })),
};
const at = Date.UTC(2026, 4, 3, 9);
const notes: Note[] = [
  note({ ...german, id: uuid(1) }),
  note({ ...german, id: uuid(2), lastSeen: { at, state: 'changed', exact: 'mindestens 41 Menschen' } }),
  note({ ...german, id: uuid(3), verdict: 'false', confidence: 'low', evidence: [], moment: '00:10:00' }),
  note({
    ...german,
    id: uuid(4),
    verdict: null,
    later: { reason: 'Amt zu', recheckOn: '2026-06-01' },
    assigned: 'Mia',
  }),
  note({ ...german, id: uuid(5), lastSeen: { at, state: 'orphan', exact: '' } }),
  note({ ...german, id: uuid(6), claim: null, target: 'article', selector: null, verdict: 'missing-context' }),
];

/** English words of ours that the language does not happen to have as well, as whole words. */
const englishOf = (words: Readonly<Record<string, string>>): RegExp[] =>
  Object.entries(englishProse).flatMap(([key, text]) => {
    const said = text.replace(/\$\d|[“”":…(),.;]/g, ' ').trim();
    return said.length < 4 || words[key]?.includes(said) ? [] : [new RegExp(`(?<![\\w.-])${said}(?![\\w-])`, 'i')];
  });

describe.each(readdirSync(locales).filter((name) => name !== 'en'))('in %s', (language) => {
  const forPeople = new Set(['report', 'markdown', 'text', 'readwise', 'ris', 'bibtex', 'csl-json']);

  test.each(exportFormats.filter(({ id }) => forPeople.has(id)).map(({ id }) => id))('%s has no English left', (id) => {
    speak(language);
    const prose = readerProse();
    const file = exportFormats.find((format) => format.id === id)?.write({ articles: [own], notes, at, prose }) ?? '';
    // Data of the report and its look are no prose, nor are names of fields.
    const shown = file
      .replace(/<style>[\s\S]*?<\/style>|href="[^"]*"|<[^>]*>/g, ' ')
      .replace(
        /^\uFEFF?(Highlight,.*|> \[!\w+\]|[A-Z][A-Z0-9] {2}- |\s*(?:title|source|author|published|created|tags|claims|checked|date|type|language|langid|urldate|annote|keywords|journaltitle|url|note)\b\s*[:=])/gm,
        ' ',
      )
      .replace(/"(?:type|title|author|note|annote|issued|accessed|language|keyword|container-title)":/g, ' ')
      .replace(/https?:\S+|fact-check|#?flood/g, ' ');
    expect(englishOf(prose.words).filter((said) => said.test(shown))).toEqual([]);
    expect(shown).toContain(prose.words.verdictMostlyFalse);
  });

  test('a Word file too, and the verdict of a table, whose columns keep their names', async () => {
    speak(language);
    const prose = readerProse();
    const writer = docxPieces({ at, prose }, (bytes) => bytes);
    await writer.add({ articles: [own], notes });
    const [file = new Uint8Array()] = await writer.end();
    const text = Object.values(unzipSync(file))
      .map((part) => strFromU8(part))
      .join(' ');
    expect(text).toContain(prose.words.verdictMostlyFalse);
    expect(text).not.toMatch(/looked up|needs evidence|Mostly false/);
    const row = Object.fromEntries(csvColumns.map(([name, read]) => [name, notes[0] && read(notes[0], own, prose)]));
    expect(row).toMatchObject({
      verdict: prose.words.verdictMostlyFalse,
      verdict_id: 'mostly-false',
      kind: 'casualty',
    });
  });
});

test('numbers, people and days as the language writes them', () => {
  speak('de');
  const file = exportFormats
    .find(({ id }) => id === 'report')
    ?.write({ articles: [own], notes, at, prose: readerProse() });
  expect(file).toContain('<html lang="de">');
  expect(file).toContain('<dd dir="auto">mindestens 52 Menschen</dd>');
  expect(file).toContain('<dd dir="auto">Mai 2026</dd>');
  expect(file).toMatch(/<b>widerspricht<\/b> \(Primärquelle, nachgesehen 2\. Mai 2026\)/);
  expect(file).toContain('3. Mai 2026 · 6 Notizen · 1 Artikel · 5 geprüft · 1 mit „Beleg fehlt“');
});
