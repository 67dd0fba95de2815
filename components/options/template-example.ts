// The note that shows what a Markdown template makes: of an invented article.
import { emptyNote } from '../../utils/notes/empty-note.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';

const at = Date.UTC(2026, 4, 2, 9);
const words = 'at least 52 people were killed';

export const exampleArticle: ArticleRecord = {
  id: '00000000-0000-4000-8000-000000000001',
  url: 'https://news.example/river-flood',
  urls: ['news.example/river-flood'],
  title: 'River Ossel floods three villages',
  byline: 'Ines Talvik',
  authors: ['Ines Talvik'],
  publisher: 'The Ossel Courier',
  published: '2026-05-01',
  modified: null,
  language: 'en',
  fingerprint: '',
  text: '',
  dismissed: [],
  created: at,
  seen: at,
  revision: 1,
};

export const exampleNote: Note = emptyNote({
  id: '00000000-0000-4000-8000-000000000002',
  articleId: exampleArticle.id,
  target: 'claim',
  selector: { exact: words, prefix: 'Officials in Harwen said ', suffix: ' when the Ossel broke its banks.' },
  claim: {
    key: `casualty:${words}:0`,
    kind: 'casualty',
    exact: words,
    rule: 'number-killed',
    source: { exact: 'Officials in Harwen', class: 'unnamed-officials' },
    cue: 'said',
    quantity: { low: 52, high: 52, unit: 'people', bound: 'at-least' },
    outcomes: ['killed'],
    who: 'people',
    from: null,
    to: null,
  },
  status: 'done',
  verdict: 'mostly-false',
  confidence: 'high',
  text: 'The ministry’s table gives **41**.',
  evidence: [
    {
      url: 'https://health.example/table',
      title: 'Table of the ministry',
      stance: 'contradicts',
      kind: 'primary',
      retrieved: '2026-05-02',
      passage: '',
      confirmed: true,
    },
  ],
  tags: ['flood'],
  created: at,
  revision: 1,
});
