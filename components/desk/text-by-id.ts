// A text of the reader's own by its id: as it was dropped; else, on a machine to which only its notes have come, as the
// library keeps it with the first note.
import { type KeptText, keptText } from '../../utils/desk/kept-texts.ts';
import { readPlain } from '../../utils/exchange/read/read-plain.ts';
import { articleFor } from '../../utils/notes/note-store.ts';
import { ownAddress } from '../../utils/own-address.ts';

/** Null where neither is there. */
export async function textById(id: string): Promise<KeptText | null> {
  const kept = await keptText(id);
  if (kept) return kept;
  const record = await articleFor({ urls: [ownAddress(id)], fingerprint: '' });
  if (!record || record.text === '') return null;
  return {
    id,
    name: record.publisher ?? '',
    version: 1,
    at: record.created,
    blocks: readPlain(record.text),
    before: null,
  };
}
