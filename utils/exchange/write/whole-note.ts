// A note as files carry it whole: all of its fields, and the status that version 1 asks for made out of the rest.
import { statusOf } from '../../notes/judged.ts';
import type { Note } from '../../notes/note.ts';

export const wholeNote = (note: Note): Note => ({ ...note, status: statusOf(note) });
