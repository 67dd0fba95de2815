// Once before all end-to-end tests: both builds are there and of today's source; and, where the requests of the whole suite
// are counted, the proxy that counts them.
import { buildOf } from './driver/build.ts';
import { countingProxy } from './network.ts';

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  for (const browser of ['chromium', 'firefox'] as const) buildOf(browser);
  if (process.env.CLAIMLIGHT_NETWORK !== '1') return undefined;
  const proxy = await countingProxy();
  process.env.CLAIMLIGHT_PROXY = String(proxy.port);
  return async () => {
    const asked = proxy.asked();
    await proxy.close();
    console.info(`Requests of the whole suite to other sites: ${asked.length}`);
    if (asked.length > 0) throw new Error(`Asked for: ${[...new Set(asked)].join(', ')}`);
  };
}
