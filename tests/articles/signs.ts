// Stories in Japanese and Chinese, and front pages, in the forms that pages have: with and without declared types, in
// paragraphs, lines and boxes.
type Told = { readonly title: string; readonly lines: readonly string[]; readonly day: string; readonly site: string };

const japanese: readonly Told[] = [
  {
    title: '北浜の橋、柱に亀裂で通行止め',
    site: '北浜日報',
    day: '2025年10月13日',
    lines: [
      '県は十三日夜、北浜川にかかる古い橋を通行止めにした。',
      '潜水士が二本目の柱に長さ四十センチの亀裂を見つけたためだ。',
      '橋は一日におよそ四千二百人が渡り、多くは対岸の造船所に通う。',
      '「夜中にきしむ音を聞いた」と、料金所に住む堀江まりさんは話した。',
      '県は二〇二一年に改修費を用意したが、隧道の工事に回していた。',
      '水曜からは三十分ごとに渡し船が出る。',
    ],
  },
  {
    title: '山里の小学校、最後の卒業式',
    site: '谷川新聞',
    day: '2026年3月20日',
    lines: [
      '谷川村の小学校で二十日、最後の卒業式が開かれた。',
      '今年度の児童は三人で、四月からは町の学校に通う。',
      '校舎は一九三一年に村の大工たちが建てたものだ。',
      '校長は「三人に村の全員が拍手を送った」と語った。',
      '村は校舎を図書館として残す考えで、夏までに決める。',
      '卒業生の一人は将来、村で牛を飼いたいと話している。',
      '式のあと、住民は校庭で餅をついて祝った。',
    ],
  },
  {
    title: '梨の値段、十年で最も高く',
    site: '果樹通信',
    day: '2025年9月5日',
    lines: [
      '五日の市場で、梨は一箱四千八百円で取引された。',
      '農協によると、九月としてはこの十年で最も高い。',
      '春の霜で花が落ち、収穫が三割減ったことが響いた。',
      '生産者の一人は「箱代も上がり、もうけは増えない」と言う。',
      '県は霜を防ぐ扇風機の費用を半分まで助ける方針だ。',
      '市場は値が下がるのは十月に入ってからとみている。',
    ],
  },
  {
    title: '港の灯台、百年の明かりに幕',
    site: '港の声',
    day: '2025年12月1日',
    lines: [
      '海上の安全を守ってきた灯台が一日、役目を終えた。',
      '最後の夜には漁師ら二百人が岸に集まった。',
      '灯台守を務めた父を持つ女性は涙をこらえていた。',
      '海の安全を担う役所は、船の機器が進んだためと説明する。',
      '町は灯台を残し、春から中を見せる計画だ。',
    ],
  },
  {
    title: '雪で列車立ち往生、乗客は一夜',
    site: '雪国時報',
    day: '2026年1月18日',
    lines: [
      '十七日夜の大雪で、山越えの列車が峠の手前で止まった。',
      '乗客百十二人は車内で一夜を過ごし、けが人はいない。',
      '鉄道会社は十八日朝、毛布とパンを徒歩で届けた。',
      '乗客の男性は「暖房が切れずに助かった」と話した。',
      '除雪は昼までかかり、列車は午後二時に動きだした。',
      '会社は運行を決めた時刻が遅かったと認めている。',
    ],
  },
];

const chinese: readonly Told[] = [
  {
    title: '老桥桥墩开裂 连夜封闭',
    site: '河岸日报',
    day: '2025年10月13日',
    lines: [
      '河岸县十三日晚封闭了横跨北河的老桥。',
      '潜水员在第二个桥墩上发现一道四十厘米长的裂缝。',
      '每天约有四千二百人过桥，多数人去对岸的船厂上班。',
      '“夜里我们听见它在响，”住在桥头的何玛丽说。',
      '县里二〇二一年曾备下维修款，后来用在了隧道上。',
      '从周三起，渡船每半小时开一班。',
    ],
  },
  {
    title: '山村小学送走最后三名学生',
    site: '山谷新闻',
    day: '2026年6月20日',
    lines: [
      '山谷村小学二十日为最后三名学生举行了毕业典礼。',
      '从九月起，孩子们将到镇上读书，路上要走一个小时。',
      '校舎建于一九三一年，由村里的木匠一起盖成。',
      '校长说，全村的人都来了，给三个孩子鼓掌。',
      '村里打算把校舍改成图书馆，夏天前会有决定。',
      '典礼结束后，大家在操场上一起吃了午饭。',
    ],
  },
  {
    title: '梨价涨到十年最高',
    site: '果园周报',
    day: '2025年9月5日',
    lines: [
      '五日的批发市场上，一箱梨卖到一百九十元。',
      '合作社说，这是十年来九月份的最高价。',
      '春天的霜冻打落了花，今年少收了三成。',
      '一位果农说，纸箱和运费也涨了，赚得并不多。',
      '省里准备补贴一半的防霜设备费用。',
      '市场预计，价格要到十月才会回落。',
    ],
  },
  {
    title: '百年灯塔熄灯',
    site: '海港晚报',
    day: '2025年12月1日',
    lines: [
      '海港的老灯塔一日晚上最后一次亮灯。',
      '约二百名渔民和家属来到岸边告别。',
      '守塔人的女儿说，父亲在塔上过了三十个春节。',
      '海事部门表示，船上的仪器已经不再需要它。',
      '镇上会保留灯塔，明年春天对外开放。',
      '最后一任守塔人今年六十七岁，他说会常回来看看。',
    ],
  },
  {
    title: '大雪困住列车 乘客车上过夜',
    site: '北方早报',
    day: '2026年1月18日',
    lines: [
      '十七日夜里的大雪让一列火车停在山口前。',
      '车上一百一十二名乘客过了一夜，没有人受伤。',
      '铁路公司十八日早上派人步行送去毛毯和面包。',
      '一位乘客说，暖气一直没停，大家才撑了过来。',
      '清雪工作到中午才完成，列车下午两点重新开动。',
      '公司承认，当晚停运的决定做得太迟。',
    ],
  },
];

const page = (language: string, title: string, body: string) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><body><nav><a href="/">1</a> <a href="/2">2</a></nav>${body}<footer>© 2026</footer>`;

const inParagraphs = ({ title, lines, day }: Told) =>
  `<div class="content"><h1>${title}</h1><p class="date">${day}</p><div class="text">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
const inLines = ({ title, lines, day }: Told) =>
  `<main><h1>${title}</h1><span>${day}</span><div id="zoom">${lines.map((line) => `　　${line}`).join('<br><br>')}</div></main>`;

const storiesOf = (language: string, told: readonly Told[]) =>
  told.flatMap((one, at) => [
    {
      url: `https://news.example/${language}/a/${at}01`,
      html: page(language, `${one.title} - ${one.site}`, inParagraphs(one)),
    },
    {
      url: `https://news.example/${language}/2026/${at}02.html`,
      html: page(language, `${one.title}_${one.site}`, inLines(one)),
    },
  ]);

/** Twenty pages with a story each. */
export const eastern = [...storiesOf('ja', japanese), ...storiesOf('zh', chinese)];

const frontOf = (language: string, told: readonly Told[], at: number) => {
  const cards = told.map(
    ({ title, lines, day }, n) =>
      `<li><h3><a href="/a/${n}">${title}</a></h3><p>${lines[0]}${at % 2 ? lines[1] : ''}</p><span>${day}</span></li>`,
  );
  const links = told
    .flatMap(({ lines }) => lines.slice(0, 3))
    .map((line, n) => `<li><a href="/b/${n}">${line}</a></li>`);
  const order = at % 3 === 0 ? [cards, links] : [links, cards];
  return {
    url: `https://news.example/${['', `${language}/`, 'index.html', `${language}/news/`, 'top/'][at] ?? ''}`,
    html: page(
      language,
      told[at]?.site ?? '',
      order.map((items) => `<section><h2>${at}</h2><ul>${items.join('')}</ul></section>`).join(''),
    ),
  };
};

/** Ten front pages. */
export const fronts = [0, 1, 2, 3, 4].flatMap((at) => [frontOf('ja', japanese, at), frontOf('zh', chinese, at)]);
