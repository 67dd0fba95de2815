// What the names of an element (class, id, role and the like) say of it. Words are matched whole, after camelCase and
// BEM are taken apart: "c-relatedStories__item" is "c related stories item". Lists are general; no site has its own.

/** Matter that is not the story, in any place. */
const foreign =
  /\b(?:ad|ads|adv|advert|adverts|advertis\w*|adslot|adunit|dfp|gpt|taboola|outbrain|sponsor\w*|promo\w*|banner|cookies?|consent|gdpr|paywall|regwall|subscri\w*|subscription|newsletters?|signup|sign up|optin|mailing list|mailchimp|donat\w*|related|recommend\w*|recirc\w*|more stories|more from|read more|read next|readmore|most read|most popular|popular|trending|you may like|also like|also read|next article|previous article|next post|prev post|post nav\w*|comment|comments|commenting|commentlist|disqus|livefyre|respond|replies|share\w*|sharing|social|sociallinks|addthis|addtoany|sharedaddy|jp relatedposts|follow us|tags?|taglist|tagcloud|keywords|topics|categories|breadcrumbs?|pagination|pager|paging|byline\w*|dateline|author\w*|bio|biography|contributor\w*|meta|postmeta|metadata|timestamp|pubdate|publish\w*|post date|toolbar|tools|sidebar|rail|widget|widgets|masthead|footer|navigation|navbar|nav|menu|modal|popup|overlay|lightbox|dialog|toast|login|signin|register|poll|quiz|rating|ratings|feedback|report error|correction form|copyright|disclaimer|sr only|screen reader\w*|visually hidden|visuallyhidden|skip link|print only|a11y hidden|hidden|toc|table of contents|contents nav|jump links|cta|call to action)\b/;

/** Names of the box that holds the story. */
const story =
  /\b(?:article ?body|articlebody|story ?body|storybody|body ?text|body ?copy|article ?content|article ?text|story ?content|story ?text|entry ?content|entry ?body|post ?content|post ?body|post ?text|post ?entry|page ?content|main ?content|rich ?text|blog ?content|blog ?post ?content|content ?body|content ?article|wysiwyg|e content|prose|field name body|article main|article__body)\b/;

const standfirst =
  /\b(?:standfirst|sub ?titles?|sub ?headlines?|dek|deck|strapline|lede|intro|excerpt|summary|teaser|description|subhead|abstract|article lead|lead ?text)\b/;
const pullquote = /\b(?:pull ?quotes?|pulled quote|pq|callout quote|quote callout)\b/;
const caption =
  /\b(?:caption|captions|wp caption text|credit|credits|photo credit|image credit|media caption|figcaption)\b/;
const subheading = /\b(?:subheading|subhead|crosshead|crosshed|section title|section heading|inter ?title)\b/;
const hidden =
  /\b(?:sr only|screen reader\w*|visually hidden|visuallyhidden|a11y hidden|is hidden|hide|hidden|d none|print only)\b/;

export type Names = {
  /** The word that makes it foreign, or ''. */
  readonly foreign: string;
  readonly story: boolean;
  readonly standfirst: boolean;
  readonly pullquote: boolean;
  readonly caption: boolean;
  readonly subheading: boolean;
  readonly hidden: boolean;
};

/** Class names repeat on a page: read once each. The table is dropped with the survey that made it. */
export function nameReader(): (raw: string) => Names {
  const known = new Map<string, Names>();
  return (raw) => {
    const found = known.get(raw);
    if (found) return found;
    const words = wordsOf(raw);
    const names: Names = {
      foreign: foreign.exec(words)?.[0] ?? '',
      story: story.test(words),
      standfirst: standfirst.test(words),
      pullquote: pullquote.test(words),
      caption: caption.test(words),
      subheading: subheading.test(words),
      hidden: hidden.test(words),
    };
    known.set(raw, names);
    return names;
  };
}

function wordsOf(raw: string): string {
  return raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
