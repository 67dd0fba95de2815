// What an outlet is called: by its own name, else by its site.
import type { ArticleRecord } from '../../../utils/notes/note.ts';

export const outletOf = ({ publisher, url }: Pick<ArticleRecord, 'publisher' | 'url'>): string =>
  publisher || (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
