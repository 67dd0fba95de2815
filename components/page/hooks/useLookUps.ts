// The reader's look-ups, filled with the words of a row. They open in a new tab; nothing is asked before.

import { lookUpAddress } from '../../../utils/look-up.ts';
import type { PageReading } from '../../../utils/messages.ts';
import { useSettings } from '../../shared/hooks/useSettings.ts';
import type { Row } from '../page-model.ts';

export type FilledLookUp = { readonly name: string; readonly address: string };

/** Fills the templates for a row; empty until the settings are read, or where the row has no claim. */
export function useLookUps(reading: PageReading | null): (row: Row) => readonly FilledLookUp[] {
  const [settings] = useSettings();
  return ({ claim }) =>
    (claim && reading && settings ? settings.lookUps : []).flatMap(({ name, url }) => {
      const address = lookUpAddress(url, { words: claim?.exact ?? '', url: reading?.article.url ?? '' });
      return address ? [{ name, address }] : [];
    });
}
