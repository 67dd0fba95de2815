// Which sites the reader lets Claimlight see, followed as it changes here or in the browser's own settings.
// `request` is called straight from the click: after any await the browser would refuse it.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export const allSites = ['https://*/*', 'http://*/*'];

export type SiteAccess = {
  /** Match patterns, in order; null until they have been read. */
  readonly origins: readonly string[] | null;
  readonly all: boolean;
  /** Asks for every site. False where the reader says no. */
  request(): Promise<boolean>;
  remove(origins: readonly string[]): Promise<void>;
};

export function useSiteAccess(): SiteAccess {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const read = () =>
      void browser.permissions.getAll().then((now) => setOrigins((now.origins ?? []).filter(isSite).toSorted()));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return {
    origins,
    all: origins?.some(coversAll) ?? false,
    request: () => browser.permissions.request({ origins: allSites }),
    async remove(gone) {
      await browser.permissions.remove({ origins: [...gone] });
      setOrigins((before) => before?.filter((each) => !gone.includes(each)) ?? null);
    },
  };
}

const isSite = (origin: string): boolean => /^(https?|\*):\/\//.test(origin) || origin === '<all_urls>';
const coversAll = (origin: string): boolean => origin === '<all_urls>' || /^(https|\*):\/\/\*\/\*$/.test(origin);
