// Articles in other languages than English: a German one whole, from its marks to the card, the list, a note and what is
// exported; the same without its `lang`; and French, Spanish and Ukrainian ones, of which the popup says what is found. Text of our own.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { editRow, openPopup, rowsOf, savedNote, typeInto } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { clickWords, grantEverywhere, press, readingOf, untilShown } from './steps.ts';
import { written } from './written.ts';

const story = (lang: string, title: string, lines: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><body><article><h1>${title}</h1>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;

/** Three short stories, each with words that must be marked. */
const stories = {
  fr: {
    name: 'French',
    marked: ['1 234,5 millions d’euros', '« Nous avons tout essayé »', '3 juin 2026'],
    html: story('fr', 'Le pont de Lorne reste fermé', [
      'Le pont de Lorne reste fermé aux voitures et aux camions, et personne ne sait quand il rouvrira pour de bon. La ville compte 48 250 habitants, et chaque matin plus de 9 000 conducteurs cherchent un autre chemin par les collines.',
      '« Nous avons tout essayé », a déclaré la maire de Lorne, Claire Mercier, devant les habitants réunis dans la grande salle de l’école. Selon la préfecture, les travaux coûteront 1 234,5 millions d’euros et dureront au moins deux ans.',
      'Le ministre a affirmé que la digue tenait et que les maisons du bord de l’eau n’étaient pas menacées. Une première voie doit rouvrir le 3 juin 2026, si la rivière le permet, a indiqué la direction des routes.',
      'Les commerçants de la rue du port attendent toujours une aide. La moitié des magasins a fermé depuis l’hiver, et les autres ne vendent presque plus rien pendant la semaine.',
    ]),
  },
  es: {
    name: 'Spanish',
    marked: ['48.250 habitantes', '«Hemos intentado todo»', '3 de junio de 2026'],
    html: story('es', 'El puente de Lorna sigue cerrado', [
      'El puente de Lorna sigue cerrado para los coches y los camiones, y nadie sabe cuándo se abrirá de nuevo. La ciudad tiene 48.250 habitantes, y cada mañana más de 9.000 conductores buscan otro camino por las colinas.',
      '«Hemos intentado todo», dijo la alcaldesa de Lorna, Clara Vidal, ante los vecinos reunidos en la gran sala de la escuela. Según el gobierno, las obras costarán 12,5 millones de euros y durarán por lo menos dos años.',
      'El ministro afirmó que el dique aguantaba y que las casas de la orilla no corrían peligro. El primer carril se abrirá el 3 de junio de 2026, si el río lo permite, señaló la dirección de carreteras.',
      'Los comerciantes de la calle del puerto esperan todavía una ayuda. La mitad de las tiendas ha cerrado desde el invierno, y las otras casi no venden nada durante la semana.',
    ]),
  },
  uk: {
    name: 'Ukrainian',
    marked: ['12,5 мільйона гривень', '«Ми зробили все, що могли»', '3 червня 2026 року'],
    html: story('uk', 'Міст у Лорні досі закрито', [
      'Міст у Лорні досі закрито для машин і вантажівок, і ніхто не знає, коли його відкриють знову. У місті живе 48 тисяч осіб, і щоранку понад 9 000 водіїв шукають іншу дорогу через пагорби.',
      '«Ми зробили все, що могли», — сказала голова громади Олена Ткач мешканцям, які зібралися у великій залі школи. За словами міністра, роботи коштуватимуть 12,5 мільйона гривень і триватимуть щонайменше два роки.',
      'Іван Коваль заявив, що дамба тримається і що будинкам біля води нічого не загрожує. Першу смугу відкриють 3 червня 2026 року, якщо дозволить річка, повідомило управління доріг.',
      'Торговці з вулиці біля порту досі чекають на допомогу. Половина крамниць зачинилася взимку, а інші майже нічого не продають протягом тижня.',
    ]),
  },
} as const;

describe.each(browsers)('%s', (_, start) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    for (const [code, { html }] of Object.entries(stories)) site.serve(`/2026/05/20/${code}`, html);
    const german = await readFile(new URL('../articles/moordeich/page.html', import.meta.url), 'utf8');
    expect(german).toContain('<html lang="de">');
    site.serve('/2026/05/20/unsaid', german.replace('<html lang="de">', '<html>'));
    driver = await start();
    await grantEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('a German article: marks, card, list, note, archive and report hold its own words', async () => {
    const url = site.url('/moordeich');
    const page = await driver.open(url);
    const quote = '„Wir haben so etwas in vierzig Jahren nicht erlebt“';
    await until('the quotation marked', async () =>
      Object.values(await driver.highlights(page))
        .flat()
        .some((words) => words.includes(quote)),
    );
    const { claims, languageKnown, article } = await readingOf(driver, url);
    expect([languageKnown, article.language]).toEqual([true, 'de']);
    expect(new Set(claims.map(({ kind }) => kind)).size).toBe(5);
    await clickWords(page, 'Wir haben so etwas in vierzig Jahren');
    await until('the card', () => page.evaluate(() => document.querySelector('claimlight-card') !== null));
    await page.keyboard.press('Escape');

    const popup = await openPopup(driver, url);
    expect((await rowsOf(popup)).some((row) => row.includes(quote))).toBe(true);
    await editRow(popup, quote);
    await typeInto(popup, 'textarea', 'Den Einsatzleiter selbst fragen.');
    await savedNote(popup, ({ text }) => text === 'Den Einsatzleiter selbst fragen.');
    await popup.close();

    const library = await driver.extensionPage('library.html');
    await untilShown(library, 'Den Einsatzleiter selbst fragen.');
    for (const [format, ending] of [
      [/^Archive/, '.json'],
      [/^HTML report/, '.html'],
    ] as const) {
      await press(library, /^Export all/);
      await press(library, format);
      const file = await until(`a file that ends in ${ending}`, () => written(driver.downloads, ending));
      expect(file).toContain('Wir haben so etwas in vierzig Jahren nicht erlebt');
      expect(file).toContain('Den Einsatzleiter selbst fragen.');
    }
    await library.close();
    await page.close();
  });

  test('a German article that does not say its language: read as German by its text, and the popup says so', async () => {
    const url = site.url('/2026/05/20/unsaid');
    const page = await driver.open(url);
    const quote = '„Wir haben so etwas in vierzig Jahren nicht erlebt“';
    await until('the quotation marked', async () =>
      Object.values(await driver.highlights(page))
        .flat()
        .some((words) => words.includes(quote)),
    );
    const { claims, languageKnown, article } = await readingOf(driver, url);
    expect([languageKnown, article.language]).toEqual([true, 'de']);
    expect(new Set(claims.map(({ kind }) => kind)).size).toBe(5);
    const popup = await openPopup(driver, url);
    await untilShown(popup, 'Read as German, by its text');
    expect((await rowsOf(popup)).some((row) => row.includes(quote))).toBe(true);
    await popup.close();
    await page.close();
  });

  test.each(Object.entries(stories))('%s: marked, and the popup says what is found', async (code, { name, marked }) => {
    const url = site.url(`/2026/05/20/${code}`);
    const page = await driver.open(url);
    await until('the marks', async () => {
      const words = Object.values(await driver.highlights(page))
        .flat()
        .map((one) => one.replaceAll('’', "'"));
      return marked.every((wanted) => words.some((one) => one.includes(wanted.replaceAll('’', "'"))));
    });
    const popup = await openPopup(driver, url);
    await untilShown(popup, `In this language (${name}) figures, dates, quotations and reported speech are found`);
    await popup.close();
    await page.close();
  });
});
