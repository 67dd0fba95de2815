// What the annotator goes by until the background answers: no notes, what is painted by default painted.
import { isMarked } from '../claims/model/kinds.ts';
import type { ArticleNotes } from '../messages.ts';

export const noNotes: ArticleNotes = {
  notes: [],
  dismissed: [],
  settings: {
    kinds: isMarked,
    view: 'key',
    marks: true,
    colours: {},
    showNotes: false,
    lookUps: [],
  },
  watch: false,
};
