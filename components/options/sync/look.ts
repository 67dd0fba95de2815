// The first contact with a server, from the options page itself: the keys take a second or more to make, and what was typed
// goes nowhere but to that server. Nothing is written but here, as an offer for the background to begin with.
import { noteById } from '../../../utils/notes/note-store.ts';
import { bodyOfNote } from '../../../utils/notes/sync/bodies.ts';
import { noteIds } from '../../../utils/notes/sync/join.ts';
import { accountRow, keepOffer, offerRow, syncOrigins } from '../../../utils/notes/sync/status.ts';
import { own, type Space, second } from '../../../utils/notes/sync/tables.ts';
import { databaseUrl, originPattern } from '../../../utils/sync/address.ts';
import { begin, lookAt, type Preview, preview } from '../../../utils/sync/look.ts';
import { sameNote } from '../../../utils/sync/merge/merge-note.ts';
import { uuidOf } from '../../../utils/sync/merge/uuid-of.ts';
import { couch } from '../../../utils/sync/remote.ts';
import { Refused } from '../../../utils/sync/remote-calls.ts';
import type { State } from '../../../utils/sync/state.ts';

export type SyncFields = {
  readonly address: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly passphrase: string;
};

/** `asked`: the permission for this origin was asked for just now, for this alone. */
export async function look(fields: SyncFields, asked: boolean, space: Space): Promise<Preview | State> {
  const url = databaseUrl(fields.address, fields.database);
  if (!url) return { kind: 'no-address' };
  const other = await accountRow(space === own ? second : own);
  const twice: State = { kind: 'another-database', why: 'twice' };
  if (other?.account.url === url) return twice;
  const label = space === own ? undefined : uuidOf(url);
  const account = { url, user: fields.user, password: fields.password };
  const remote = couch(account);
  return await saying(async () => {
    const found = await lookAt(remote, fields.passphrase);
    // The same one, at another address.
    if (other?.facts.salt === found.facts.salt) throw new Refused(twice);
    const bodyOf = async (id: string) => {
      const note = await noteById(id);
      return note && bodyOfNote(note, '');
    };
    const seen = await preview(remote, found.keys, noteIds(space, label), bodyOf, sameNote);
    // Typed again for the server that is named, the access is still the one that was asked for it.
    const origin = originPattern(url);
    const isOurs = asked || (await syncOrigins()).includes(origin);
    const offer = { account, ...found, origin: isOurs ? origin : null, preview: seen, space: label };
    await keepOffer(offer, space);
    return seen;
  });
}

/** Writes the one document an empty database begins with; null where all is well. */
export async function beginOffered(space: Space): Promise<State | null> {
  const offer = await offerRow(space);
  if (!offer?.isNew) return null;
  return await saying(async () => {
    await begin(couch(offer.account), offer.facts);
    return null;
  });
}

async function saying<T>(act: () => Promise<T>): Promise<T | State> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refused) return error.state;
    throw error;
  }
}
