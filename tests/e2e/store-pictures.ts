// The pictures that the stores ask for, made of what the tour has on its stage: screens of 1280 x 800 and the tile of
// 440 x 280, in the language of the stage. A panel stands beside its page as a browser puts it, which no picture can show.
import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { atRest, beside, ours, pageSize } from './screen.ts';
import { screens } from './screens.ts';
import type { Stage } from './stage.ts';

const large = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
const panelWidth = 400;

/** Writes them into a folder, which need not be there. `article`: the page that the stage has noted, still open. */
export async function storePictures(stage: Stage, article: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const blank = await stage.driver.open('about:blank');
  const draw = async (name: string, size: typeof large, html: string) => {
    await blank.setViewport(size);
    await blank.setContent(html);
    await atRest(blank);
    await blank.screenshot({ path: `${folder}/${name}.png` });
  };

  const marked = await shot(article, { width: large.width - panelWidth, height: large.height });
  const panel = await beside(stage, 'sidepanel', '/river-flood', 'popupNoteArticle');
  const listed = await shot(panel, { width: panelWidth, height: large.height });
  await panel.close();
  await draw(
    '1-marks',
    large,
    `<body style="margin:0;display:flex"><img src="${marked}"><img src="${listed}" style="margin-left:-1px;border-left:1px solid #bbb">`,
  );

  for (const [name, screen] of [
    ['2-note', 'library-editor'],
    ['3-library', 'library'],
    ['4-formats', 'formats'],
  ] as const) {
    const page = await screens.find((each) => each.name === screen)?.open(stage);
    if (!page) throw new Error(`No screen ${screen}.`);
    await page.setViewport(large);
    await atRest(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
  }
  const welcome = await ours(stage, 'welcome.html', pageSize, 'welcomeHow');
  await welcome.setViewport(large);
  await atRest(welcome);
  await welcome.screenshot({ path: `${folder}/5-welcome.png` });
  await welcome.close();

  await draw('tile', tile, await tileOf(stage.say('extensionDescription')));
  await blank.close();
}

async function shot(page: Page, size: typeof large): Promise<string> {
  await page.bringToFront();
  await page.setViewport(size);
  await atRest(page);
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

async function tileOf(description: string): Promise<string> {
  const icon = await readFile(new URL('../../public/icons/128.png', import.meta.url), 'base64');
  const colours = await readFile(new URL('../../components/shared/styles/kinds.css', import.meta.url), 'utf8');
  const lines = claimKinds.map((kind) => `<span style="flex:1;height:6px;background:var(--${kind})"></span>`);
  return `<style>${colours}</style><body style="margin:0;height:280px;box-sizing:border-box;padding:32px;background:#fbfaf8;color:#1a1a1a;font:17px/1.4 sans-serif;display:flex;flex-direction:column;justify-content:space-between">
    <div style="display:flex;align-items:center;gap:16px;font:600 34px/1 serif"><img width="64" src="data:image/png;base64,${icon}">Claimlight</div>
    <div>${description}</div>
    <div style="display:flex;gap:6px">${lines.join('')}</div>`;
}
