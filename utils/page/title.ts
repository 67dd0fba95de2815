// What the article is called: its headline as readers see it, or what the page says its title is, without the site's name.
import { bareWords, squeezed } from './words.ts';

/** One holds the other, but for typography. */
export const isAlike = (a: string, b: string): boolean => {
  const [x, y] = [squeezed(a), squeezed(b)];
  return x.length > 0 && y.length > 0 && (x.includes(y) || y.includes(x));
};

/**
 * The headline wins over the title given for machines, which is often written for search engines (of 90 labelled pages
 * where they differ, 72 against 18); but one of a word or two may be cut short, and one may carry a date. `declared`: what
 * JSON-LD calls the article; where it is the headline word for word, a bar in it is the headline's own.
 */
export function titleOf(headline: string, whole: string, given: string, site: string, declared = ''): string {
  const said = withoutSite(given || whole, site);
  if (!headline) return said;
  if (!said) return headline;
  const [own, other] = [bareWords(headline), bareWords(said)];
  const words = own.split(' ').length;
  // "Dec 18 2025 A mill burns down": a date that stands in the heading.
  if (
    own.endsWith(` ${other}`) &&
    words > 3 &&
    /^(?:\p{L}{3,9} )?\d{1,2} (?:\p{L}{3,9} )?\d{4} $/u.test(own.slice(0, -other.length))
  )
    return said;
  if (words < 3 && other.startsWith(`${own} `) && /^\W*:/.test(said.slice(headline.length))) return said;
  if (/^\d+ \S/.test(other) && other.replace(/^\d+ /, '') === own) return said;
  const agreed =
    own === bareWords(declared) && !(site && headline.split(joint).some((part) => isAlike(part ?? '', site)));
  return agreed ? headline : withoutSite(headline, site);
}

const joint = / (?:[|–—·»•-]|::) | ?\| ?/g;

/** "Headline | The Paper" without the paper, "The Paper | Headline" too. */
function withoutSite(title: string, site: string): string {
  const joints = [...title.matchAll(joint)];
  const [first, last] = [joints[0], joints.at(-1)];
  if (!first || !last) return title;
  const head = title.slice(0, first.index);
  const tail = title.slice(last.index + last[0].length);
  const rest = title.slice(first.index + first[0].length);
  const start = title.slice(0, last.index);
  if (site && isAlike(head, site) && head.length < rest.length && bareWords(head).length <= bareWords(site).length)
    return withoutSite(rest, '');
  if (start.length < 10) return title;
  if (site && isAlike(tail, site)) return start;
  const bars = joints.filter(([mark]) => mark.includes('|'));
  // A bar hardly ever stands inside a headline.
  if (bars[0] && bars[0].index >= 15) return title.slice(0, bars[0].index);
  return !site && tail.split(' ').length <= 4 ? start : title;
}
