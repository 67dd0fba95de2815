// The look of the report: that of the library, on paper too. It stands in the file itself, so nothing is fetched.

import { claimKinds, kindColours } from '../../claims/model/kinds.ts';

const colours = (form: 'light' | 'dark' | 'print'): string =>
  claimKinds.map((kind) => `--${kind}:${kindColours[kind][form]};`).join('');

export const reportStyle = `
:root{color-scheme:light dark;--paper:#fff;--panel:#faf9f7;--ink:#1d1b18;--ink-2:#5d5850;--line:#e4e0d9;--accent:#1f4f8f;
${colours('light')}--warn:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--panel:#201f1c;--ink:#eeeae3;--ink-2:#b3ada3;--line:#35322d;
--accent:#8db8ef;${colours('dark')}--warn:#f2938c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:720px;padding:40px 24px 64px;background:var(--paper);color:var(--ink);
font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,blockquote{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,"Noto Serif",serif}
h1{font-size:28px;line-height:1.2;margin:0 0 8px}
h2{font-size:22px;line-height:1.25;margin:0 0 4px}
h3{font-size:13px;font-weight:600;margin:0;color:var(--kind,var(--ink-2))}
a{color:var(--accent)}
h2 a{color:inherit;text-decoration-thickness:1px;text-underline-offset:3px}
p{margin:0 0 8px}
.meta,dt,.tags,.when,summary,figcaption{color:var(--ink-2);font-size:13px}
nav{margin:24px 0 0;border-block:1px solid var(--line);padding:12px 0}
nav ol{margin:0;padding-inline-start:24px}
main>section{margin-top:48px}
.note{margin-top:20px;padding:16px 0 4px;border-top:1px solid var(--line)}
.note>header{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;justify-content:space-between}
${claimKinds.map((kind) => `.${kind}{--kind:var(--${kind})}`).join('')}
.verdict{font-weight:600}
.later{font-size:13px;color:var(--ink-2)}
.flag{color:var(--warn);font-weight:600}
blockquote{margin:8px 0;padding-inline-start:14px;border-inline-start:3px solid var(--kind,var(--line));
font-size:18px;line-height:1.45;white-space:pre-line}
.text{white-space:pre-wrap;margin:8px 0}
.old{margin:8px 0;padding:10px 14px;background:var(--panel);border:1px solid var(--line);border-radius:6px;
white-space:pre-line}
.old .markdown{white-space:normal}
.markdown{margin:8px 0}.markdown>:last-child{margin-bottom:0}
.markdown .heading{font-weight:600}
.markdown :is(ul,ol){margin:0 0 8px;padding-inline-start:24px}
.markdown blockquote{font:inherit;color:var(--ink-2);border-color:var(--line)}
.markdown :is(code,pre){font:13px/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--panel);border-radius:3px}
.markdown code{padding:0 3px}
.markdown pre{margin:0 0 8px;padding:8px 10px;white-space:pre-wrap}.markdown pre code{padding:0}
.markdown hr{border:0;border-top:1px solid var(--line);margin:12px 0}
.markdown table{border-collapse:collapse;margin:0 0 8px}
.markdown :is(th,td){padding:3px 8px;border:1px solid var(--line);text-align:start;vertical-align:top}
.old mark{background:none;color:inherit;font-weight:600;text-decoration:underline;text-underline-offset:3px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0}
dd{margin:0}
ul.evidence{margin:8px 0;padding-inline-start:20px}
ul.evidence p{margin:2px 0 6px;font-size:14px;white-space:pre-line}
details{margin:12px 0}
details div{white-space:pre-line;margin-top:8px;font-size:14px}
footer{margin-top:56px;padding-top:16px;border-top:1px solid var(--line);color:var(--ink-2);font-size:13px}
@media print{:root{color-scheme:light;--paper:#fff;--panel:#fff;--ink:#000;--ink-2:#444;--line:#bbb;--accent:#000;
${colours('print')}--warn:#8f1e18}
@page{margin:18mm 16mm}
body{max-width:none;padding:0;font-size:10.5pt}
h1{font-size:20pt}h2{font-size:15pt}blockquote{font-size:12pt}
h2,h3,.note>header{break-after:avoid}
.note{break-inside:avoid-page}
:is(.evidence,.markdown) a::after{content:" <" attr(href) ">";font-size:8.5pt}
.place,details,footer .save{display:none}}
`;
