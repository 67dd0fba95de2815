// The language an article is read as: what its page says, unless that is nothing or plainly wrong; then the text is asked.
import type { PageArticle } from '../page/read.ts';

/** Shorter texts tell too little; a longer sample tells no more. */
const sample = { least: 200, most: 4_000 };

/** `ask` gives '' where it cannot tell. A text is asked about once, however often it is read. */
export function spokenIn(ask: (text: string) => Promise<string>): (page: PageArticle) => Promise<PageArticle> {
  let known = { text: '', language: '' };
  return async (page) => {
    const { text, language } = page.article;
    if (text.length < sample.least) return page;
    const asked = text.slice(0, sample.most);
    if (known.text !== asked) known = { text: asked, language: await ask(asked) };
    const readAs = known.language;
    if (!readAs || primary(readAs) === primary(language)) return page;
    return { ...page, readAs, article: { ...page.article, language: readAs } };
  };
}

/** Norwegian goes by three names. */
const primary = (tag: string): string => (tag.toLowerCase().split('-')[0] ?? '').replace(/^n[bn]$/, 'no');
