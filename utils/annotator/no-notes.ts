// What the annotator goes by until the background answers: no notes, every kind painted.
import type { ArticleNotes } from '../messages.ts';

export const noNotes: ArticleNotes = {
  notes: [],
  dismissed: [],
  settings: {
    kinds: { quote: true, statement: true, figure: true, casualty: true, date: true },
    marks: true,
    colours: {},
    hideNotes: false,
    lookUps: [],
  },
  watch: false,
};
