// A page that watches itself: what changed in it, what failed in it, what its policy reported, since it was parsed. Pages of
// our own making, of many shapes, and any page that is given it.

/** Goes first into the head. `nonce`: of a page whose policy lets no other script run. */
export const witness = (nonce = ''): string => `<script${nonce && ` nonce="${nonce}"`}>
  (() => {
    const seen = { changes: [], errors: [], reports: [] };
    const whole = (root) => [...root.querySelectorAll('*')].reduce(
      (text, element) => text + (element.shadowRoot ? element.localName + whole(element.shadowRoot) : ''),
      root !== document ? root.innerHTML : root.documentElement ? root.documentElement.outerHTML : '');
    addEventListener('error', (event) => seen.errors.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
    document.addEventListener('securitypolicyviolation', (event) => seen.reports.push(event.violatedDirective + ' ' + event.blockedURI));
    let before = '';
    document.addEventListener('DOMContentLoaded', () => {
      // Later than the page's own listeners; what its policy has refused of the page itself is no report of ours.
      queueMicrotask(() => {
        seen.reports.length = 0;
        seen.errors.length = 0;
        before = whole(document);
        new MutationObserver((records) => { for (const { type, target } of records) seen.changes.push(type + ' ' + target.nodeName); })
          .observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
      });
    });
    const place = () => [scrollX, scrollY, String(getSelection()), document.activeElement && document.activeElement.localName].join();
    window.__witness = () => JSON.stringify({ ...seen, same: whole(document) === before, place: place() });
  })();
</script>`;

const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
const names = ['Lene Tvedt', 'Ada Berg', 'the harbour office', 'Mayor Orvik', 'a spokesman', 'the ministry'];
const wraps = [
  (inner: string) => `<p>${inner}</p>`,
  (inner: string) => `<div><span>${inner}</span><br></div>`,
  (inner: string) => `<p>${inner.replace(/ (\w+) /, ' <a href="#x">$1</a> ').replace(/ (\w+)\./, ' <em>$1</em>.')}</p>`,
  (inner: string) => `<blockquote><p>${inner}</p></blockquote>`,
  (inner: string) => `<ul><li>${inner}</li></ul>`,
  (inner: string) => `<table><tr><td>${inner}</td></tr></table>`,
  (inner: string) => `<p style="display:none">${inner}</p>`,
  (inner: string) => `<details><summary>More</summary>${inner}</details>`,
  (inner: string) => `<p>${[...inner].join('\u00ad')}</p>`,
  (inner: string) => `<x-card><template shadowrootmode="open"><p>${inner}</p><slot></slot></template></x-card>`,
  (inner: string) => `<p dir="rtl">${inner}</p><svg viewBox="0 0 9 9"><text>${inner}</text></svg>`,
  (inner: string) => `<form><input name="attributes"><input name="parentNode"><p>${inner}</p></form>`,
];

/** A page of an article by chance: its words, its build, its scroll and what is selected in it. */
export function chancePage(next: () => number): string {
  const sentence = () => {
    const n = Math.ceil(next() * 900);
    return pick(next, [
      `At least ${n} people were injured, ${pick(next, names)} said.`,
      `“Nobody had looked at it for ${n} years,” ${pick(next, names)} said.`,
      `Repairs will cost ${n} million crowns, according to ${pick(next, names)}.`,
      `The quay was closed on ${Math.ceil(next() * 28)} May 2025, and ${n} boats had to leave.`,
      `It rained that night, and the wind came from the north.`,
    ]);
  };
  const body = Array.from({ length: 6 + Math.floor(next() * 30) }, () =>
    pick(next, wraps)(Array.from({ length: 1 + Math.floor(next() * 4) }, sentence).join(' ')),
  ).join('\n');
  const box = pick(next, ['article', 'main', 'div', 'section']);
  return `<!doctype html><html lang="en"><head><title>Crane falls at Orvik harbour</title>
<meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><${box}>
<h1>Crane falls at Orvik harbour</h1>${body}</${box}><footer>All rights</footer><script>
getSelection().selectAllChildren(document.querySelector('h1')); scrollTo(0, ${Math.floor(next() * 300)});</script></body></html>`;
}

/** With the witness in it, before anything else of the page. */
export const watched = (html: string, nonce = ''): string => {
  const at = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const end = at ? at.index + at[0].length : 0;
  return html.slice(0, end) + witness(nonce) + html.slice(end);
};
