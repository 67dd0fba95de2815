// `npm run tour`: the main job in both browsers, with pictures in .output/tour/<browser>/.
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.ts';
import { mainJob } from './main-job.ts';
import { startSite } from './site.ts';

const folder = fileURLToPath(new URL('../../.output/tour', import.meta.url));

for (const [name, start] of browsers) {
  console.log(`${name}:`);
  const site = await startSite();
  const driver = await start();
  try {
    await mainJob(driver, site, `${folder}/${name}`, (line) => console.log(`  ${line}`));
  } finally {
    await driver.close();
    await site.close();
  }
}
