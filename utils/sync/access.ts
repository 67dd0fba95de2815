// What the browser is asked for in the click that names a server: that server's origin, and in Firefox the consent to what is
// sent there. Mozilla's rules count the reader's own server too: articles with their addresses (browsingActivity) and their
// text (websiteContent). Other browsers know no such consent and refuse its name.
import { originPattern } from './address.ts';

/** Pinned beside the manifest by tests/e2e/manifest.e2e.ts. */
export const dataSent = ['browsingActivity', 'websiteContent'];

/** What `permissions` is to ask for, look for or give back. `origin`: a match pattern; null: it stays. */
export const accessFor = (origin: string | null) => ({
  ...(origin !== null && { origins: [origin] }),
  ...(import.meta.env.BROWSER === 'firefox' && { data_collection: dataSent }),
});

export const accessTo = (url: string) => accessFor(originPattern(url));
