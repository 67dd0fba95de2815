// What the annotator goes by until the background answers: no notes, every kind painted.
import { isMarked } from '../claims/model/kinds.ts';
import type { ArticleNotes } from '../messages.ts';

export const noNotes: ArticleNotes = {
  notes: [],
  dismissed: [],
  settings: {
    kinds: isMarked,
    marks: true,
    colours: {},
    hideNotes: false,
    lookUps: [],
  },
  watch: false,
};
