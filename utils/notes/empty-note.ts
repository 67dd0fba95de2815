// A note without anything of the reader's: the one place, beside the schema, that names every field, in the schema's order
// (notes are compared faster where their fields stand alike).
import type { Note } from './note.ts';

/** `given`: what is known of it; else it is not saved yet (revision 0), on the whole article, `modified` when it was created. */
export const emptyNote = ({
  id,
  articleId,
  created,
  ...given
}: Pick<Note, 'id' | 'articleId' | 'created'> & Partial<Note>): Note => ({
  id,
  articleId,
  target: 'article',
  selector: null,
  hint: null,
  scope: 'article',
  claim: null,
  moment: null,
  status: 'open',
  later: null,
  verdict: null,
  ownVerdict: null,
  confidence: null,
  text: '',
  evidence: [],
  tags: [],
  author: null,
  review: null,
  writer: null,
  assigned: null,
  comments: [],
  pastSelectors: [],
  created,
  modified: created,
  revision: 0,
  conflict: null,
  conflicts: [],
  deleted: null,
  lastSeen: null,
  ...given,
});
