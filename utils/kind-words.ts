// The words for what a claim or a note is: their keys are made from the table of kinds, so that a new kind without words
// does not compile.
import { type ClaimKind, capital } from './claims/model/kinds.ts';
import type { NoteKind } from './notes/note.ts';
import { words } from './words.ts';

/** One of them: "Figure". */
export const kindWord = (kind: NoteKind): string => words(`kind${capital(kind)}`);

/** Several, as a heading or on a filter: "Figures". */
export const kindsWord = (kind: NoteKind): string => words(`kinds${capital(kind)}`);

/** What the kind takes in, for the settings. */
export const kindHint = (kind: ClaimKind): string => words(`optionsKind${capital(kind)}`);
