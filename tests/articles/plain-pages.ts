// Pages that say little of themselves: leads in boxes of their own, old weblogs, print views, folded questions, comments in
// boxes without a name, and stories in signs that stand in boxes alone. Each was read wrongly once.
import { paragraphs, type SmallPage } from './small-pages.ts';

const headline = 'Bridge over the Lorne is closed';
const h1 = `<h1>${headline}</h1>`;
const story = '{1}{2}{3}{4}{5}{6}';
const said = (n: number) => `I have crossed that bridge for ${n} years and was never asked for a mark to mend it.`;
const shout = Array.from({ length: 8 }, (_, n) => n + 20);

const japanese = [
  '北部のアスキル村で十三日夜、ローヌ川に架かる橋の橋脚に亀裂が見つかり、橋が閉鎖された。',
  '県によると、橋は一日におよそ四千二百人が利用し、多くは対岸の造船所に通っている。',
  '「夜中にうなるような音が聞こえた」と近くに住むホーベさん（六四）は話した。',
  '県道課は二〇二一年に新しい橋脚の費用を計上したが、トンネル工事に回された。',
  '水曜日から三十分おきに渡し船が運航され、技術者らは来週、残る橋脚を調べる。',
] as const;
const chinese = [
  '警方三日说，木实镇一座仓库中四十袋大米被盗。',
  '仓库门锁没有被破坏，警方怀疑作案者熟悉内部情况。',
  '合作社负责人说：“我们在丰收节前一天才发现。”当时监控摄像头已经损坏。',
  '去年秋天，镇上也发生过两起类似盗窃。',
  '镇长四日表示，将增加仓库巡逻。',
  '这些大米原本用于镇上小学的午餐。',
] as const;
const thai = [
  'สะพานข้ามแม่น้ำลอร์นที่หมู่บ้านอัสกิลถูกปิดเมื่อคืนวันจันทร์ หลังนักประดาน้ำพบรอยร้าวที่ตอม่อต้นที่สอง',
  'ชาวบ้านที่อาศัยอยู่ใกล้สะพานเล่าว่าได้ยินเสียงดังในตอนกลางคืน และได้แจ้งทางอำเภอไว้ตั้งแต่เดือนที่แล้ว',
  'กรมทางหลวงเคยตั้งงบประมาณไว้เมื่อปี 2564 เพื่อสร้างตอม่อใหม่ แต่ต่อมาได้นำเงินไปใช้ก่อสร้างอุโมงค์แทน',
  'เรือข้ามฟากจะเริ่มให้บริการทุกครึ่งชั่วโมงตั้งแต่วันพุธ และวิศวกรจะตรวจตอม่อที่เหลืออีกห้าต้นในสัปดาห์หน้า',
] as const;

export const plainPages: readonly SmallPage[] = [
  // The lead
  {
    name: 'a lead in a box of its own',
    body: `<x-page>${h1}<x-lead>{1}</x-lead><x-text>{2}{3}{4}{5}{6}{7}</x-text></x-page>`,
    has: [1, 2, 7],
  },
  {
    name: 'a lead within the header',
    body: `<article><header>${h1}{1}</header><div class="rest">{2}{3}{4}{5}{6}</div></article>`,
    has: [1, 2, 6],
  },
  // Old and bare pages
  {
    name: 'an old weblog with its headline in an h3, among its archives',
    url: 'https://lorne.example/archives/2025/10/bridge.html',
    body: `<div id="banner"><a href="/">Lorne notes</a></div><div id="content"><h2 class="date">October 14, 2025</h2><h3 class="title">${headline}</h3>${story}<p class="posted">Posted by nora at 09:12 | <a href="#c">Comments (0)</a></p></div><div id="links"><div class="side"><a href="/1">May</a><br><a href="/2">June</a></div></div>`,
    has: [1, 6],
    lacks: [headline],
    want: { title: headline },
  },
  {
    name: 'the print view of a story',
    url: 'https://lorne.example/news/bridge?print=1',
    body: `<div id="print">${h1}<p>By Nora Falk</p>${story}<p><a href="javascript:print()">Print</a> | <a href="javascript:close()">Close window</a></p></div>`,
    has: [1, 6],
    lacks: ['Close window'],
    want: { authors: ['Nora Falk'] },
  },
  {
    name: 'a letter laid out by tables',
    body: `<table><tr><td><a href="/v">View in browser</a></td></tr><tr><td>${h1}</td></tr>${paragraphs.map((text) => `<tr><td>${text}</td></tr>`).join('')}<tr><td><a href="/u">Unsubscribe</a></td></tr></table>`,
    has: [1, 8],
    lacks: ['Unsubscribe'],
  },
  // What is said under and in a story
  {
    name: 'what readers say, in boxes without a name',
    body: `<div>${h1}{1}{2}{3}{4}{5}</div><div><h3>8 responses</h3><ol>${shout.map((n) => `<li><cite>reader${n}</cite> says:<p>${said(n)}</p></li>`).join('')}</ol></div>`,
    has: [1, 5],
    lacks: ['I have crossed'],
  },
  {
    name: 'questions that unfold their answers',
    body: `<article>${h1}{1}{2}<h2>Questions</h2><div><button aria-expanded="true">Who looks after the bridge?</button><div>{3}</div></div><div><button aria-expanded="true">When is the ferry to run?</button><div>{4}</div></div>{5}{6}</article>`,
    has: [1, 'Who looks after the bridge?', 3, 'When is the ferry to run?', 4, 6],
  },
  // In signs
  {
    name: 'a Japanese story in lines of a box',
    lang: 'ja',
    title: 'ローヌ川の橋閉鎖、橋脚に亀裂',
    url: 'https://lorne.example/ja/a/1',
    body: `<div class="story"><h1>ローヌ川の橋閉鎖、橋脚に亀裂</h1><div>${japanese.join('<br><br>')}</div></div>`,
    has: [japanese[0], japanese[4]],
  },
  {
    name: 'a Japanese story with others under their heading',
    lang: 'ja',
    title: 'ローヌ川の橋閉鎖、橋脚に亀裂',
    url: 'https://lorne.example/ja/a/2',
    body: `<article><h1>ローヌ川の橋閉鎖、橋脚に亀裂</h1><time datetime="2025-10-13">十三日</time>${japanese.map((text) => `<p>${text}</p>`).join('')}<h2>関連記事</h2><ul><li><a href="/1">梨の値段が今年も上がり農家に喜びの声</a></li></ul></article>`,
    has: [japanese[0], japanese[4]],
    lacks: ['関連記事', '梨の値段'],
  },
  {
    name: 'a short Chinese story in lines of boxes',
    lang: 'zh-cn',
    title: '木实镇仓库四十袋大米被盗',
    url: 'https://lorne.example/8',
    body: `<div class="rich"><div><h1>木实镇仓库四十袋大米被盗</h1></div>${chinese.map((text) => `<div><span>${text}</span></div>`).join('')}</div>`,
    has: [chinese[0], chinese[5]],
  },
  {
    name: 'a Thai story',
    lang: 'th',
    title: 'ปิดสะพานข้ามแม่น้ำลอร์น',
    url: 'https://lorne.example/th/a/1',
    body: `<article><h1>ปิดสะพานข้ามแม่น้ำลอร์น</h1>${thai.map((text) => `<p>${text}</p>`).join('')}</article>`,
    has: [thai[0], thai[3]],
  },
  // Who wrote it
  {
    name: 'a Korean reporter',
    lang: 'ko',
    body: `<article>${h1}<div>김민수 기자</div>${story}</article>`,
    has: [1],
    lacks: ['기자'],
    want: { authors: ['김민수'] },
  },
  {
    name: 'a Chinese reporter and the place of the report',
    lang: 'zh-tw',
    body: `<article>${h1}<p>記者陳大文／台北報導</p>${story}</article>`,
    has: [1],
    lacks: ['報導'],
    want: { authors: ['陳大文'] },
  },
  {
    name: 'a name with two particles',
    body: `<article>${h1}<p class="byline">By Ludwig van der Berg and María de los Ángeles Ruiz</p>${story}</article>`,
    has: [1],
    want: { authors: ['Ludwig van der Berg', 'María de los Ángeles Ruiz'] },
  },
  {
    name: 'an author with one name, and that of a book further down',
    body: `<article>${h1}<p>by <a href="/author/nora/">Nora</a> · Oct 14, 2025</p>{1}{2}<div><p><b>Author:</b> H.G. Solheim</p></div>{3}{4}</article>`,
    has: [1],
    want: { authors: ['Nora'] },
  },
  {
    name: 'a heading that begins with "Written"',
    body: `<article>${h1}{1}{2}<h3>Written Communication</h3>{3}{4}{5}</article>`,
    has: [1, 'Written Communication'],
    want: { authors: [] },
  },
  {
    name: 'a name typed small, and the section of the story',
    head: '<meta itemprop="author" content="nora falk">',
    body: `<article class="author-nora-falk">${h1}${story}<p><a href="/category/PEAR+GARDENS" class="meta-item">PEAR GARDENS</a></p></article>`,
    has: [1],
    want: { authors: ['Nora Falk'] },
  },
  {
    name: 'the day the page was sent out, beside the day of the story',
    url: 'https://lorne.example/news/bridge-over-the-lorne-is-closed',
    head: '<meta name="published-time" content="2026-03-09T08:45:32Z"><meta name="published-date" content="2025-10-14">',
    body: `<article>${h1}${story}</article>`,
    has: [1],
    want: { published: '2025-10-14' },
  },
  {
    name: 'a section on shares, whose heading begins as a button to share does',
    body: `<article>${h1}{1}<section id="share-of-the-cost"><h2>Share of the cost</h2>{2}{3}</section>{4}{5}</article>`,
    has: [2, 3, 'Share of the cost'],
  },
  {
    name: 'a French line that leads to the same subject',
    lang: 'fr',
    body: `<article>${h1}{1}{2}<p><strong>Sur le même sujet :</strong> <a href="/a">Les poires de Vennet se vendent bien</a></p>{3}{4}</article>`,
    has: [2, 3],
    lacks: ['Vennet'],
  },
  {
    name: 'a German line that says who wrote and who took the pictures',
    lang: 'de',
    body: `<article>${h1}<p>Text: Nora Falk / Fotos: Ole Brandt</p>${story}</article>`,
    has: [1],
    lacks: ['Nora Falk'],
    want: { authors: ['Nora Falk'] },
  },
];
