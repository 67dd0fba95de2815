// A long article with a mark in every line, at rest and with a ticker in it.
import { craneArticle } from './keys.ts';

const line = (nth: number) =>
  `<p>The port lost ${nth + 40} berths, the authority said. The rail of the quay went with it, and a good part of the roof.</p>`;
/** Many windows high, with a mark in every line. */
export const longPage = craneArticle.replace(
  '</article>',
  `${Array.from({ length: 120 }, (_, nth) => line(nth)).join('')}</article>`,
);
/** The same with a number that changes every 10 ms, until `stop` is cleared. */
export const tickingPage = longPage.replace(
  '</body>',
  `<p id="ticker">0</p><script>
    let ticks = 0;
    window.stop = setInterval(() => { document.getElementById('ticker').firstChild.data = String(++ticks); }, 10);
  </script></body>`,
);
