// A query without words of any language: what tests and other machines ask with.
import type { Lexicon } from './note-test.ts';

export const noLexicon: Lexicon = { values: [], joints: { and: 'and', or: 'or', not: 'not' }, today: '' };
