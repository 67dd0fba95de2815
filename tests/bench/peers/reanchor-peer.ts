// The reanchor contract by the peer's way of finding, in a process of its own, as cold as ours.
import { reanchor } from '../reanchor.ts';
import { peerPlace } from './quote-matcher.ts';

await reanchor(process.argv.slice(2), (before, after, notes) => notes.map((note) => peerPlace(before, note, after)));
