// A site of one page, as news sites build them: stories come and go by script, by the History API or the Navigation API,
// at once, late, or one below the other. Text of our own.

export type Told = { readonly slug: string; readonly title: string; readonly lines: readonly string[] };

export const stories = {
  ferry: {
    slug: 'ferry-runs-aground-off-larn',
    title: 'Ferry runs aground off Larn',
    lines: [
      'A ferry with 214 people on board ran aground off Larn on Monday night, the coast guard said.',
      'Three passengers were injured when the ship struck the rocks, and a deckhand is missing, according to the harbour office.',
      '“We heard a noise like thunder, and then the lights went out,” said Mirja Holt, who was on her way home from work.',
      'The coast guard brought most of the passengers ashore in 9 boats, and the last of them reached the quay at two in the morning.',
      'The company that runs the line said the ship had been inspected in May, and that it would pay for every night in a hotel.',
      'Divers are to look at the hull on Wednesday; until then no ferry will sail between Larn and the islands, the company said.',
      'The harbour office has set up a table at the quay, where those who lost their luggage can leave a name and a number, and where tea is served until the evening.',
      'It is the second time in four years that a ferry has struck the same rocks; the light that stood on them was taken down when the lighthouse was rebuilt.',
    ],
  },
  school: {
    slug: 'roof-of-school-in-tarnwick-collapses',
    title: 'Roof of school in Tarnwick collapses',
    lines: [
      'The roof of a school in Tarnwick collapsed on Sunday under 40 centimetres of wet snow, the town council said.',
      'Nobody was in the building, but 360 children will be taught in the town hall until Easter, said the head teacher.',
      '“I warned them in November, and I warned them again last week,” said Piet Oskarson, the caretaker of the school.',
      'The council put the damage at £1.4 million, and said that the roof had been due to be mended in the summer.',
      'An engineer who looked at the beams in the autumn wrote that they would bear no more than half of what the rules demand.',
      'Parents have called a meeting for Thursday evening, and the council said that two of its members would answer questions.',
      'The older children are to use the rooms of the library in the mornings, and the youngest will go by bus to the school in the next valley, half an hour away.',
      'A firm from the county town has offered to put up huts in the yard within three weeks, and the council is to vote on that at its next sitting in the spring.',
    ],
  },
  orchard: {
    slug: 'frost-takes-the-plums-of-the-orr-valley',
    title: 'Frost takes the plums of the Orr valley',
    lines: [
      'Frost in the last nights of April has taken nine tenths of the plums in the Orr valley, the growers said on Friday.',
      'The growers’ union reckons the loss at £6 million, and says that 70 farms will need help to see the year out.',
      '“My grandfather lit fires between the trees, and so did I, and it was no use,” said Runa Feld, who has 800 trees.',
      'The ministry said that it would look at the figures, and that money from the fund for bad harvests could flow in June.',
      'At the weather station in Orr the mercury fell to minus six on two nights, the lowest for that week since 1981.',
      'Those who grow apples were luckier, as their trees flower later; they expect no more than a third less than in other years.',
      'In the villages along the river the feast of the blossom, which draws visitors from far away, was held all the same, with fewer stalls and a longer sermon.',
      'Two of the older growers have said that they will cut down what is left and plant walnuts, which flower late and ask for little, but bear only after years.',
    ],
  },
} satisfies Record<string, Told>;

export const addressOf = (story: Told): string => `/news/2025/11/04/${story.slug}`;

const articleOf = ({ title, slug, lines }: Told): string =>
  `<article class="story" data-slug="${slug}"><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`;

/** The page that shows one story and can be asked, through `window.site`, to show the others. */
export function singlePage(first: Told): string {
  const all = Object.values(stories).map((story) => ({ ...story, html: articleOf(story), address: addressOf(story) }));
  return `<!doctype html><html lang="en"><head><title>${first.title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Larn Herald">
<meta property="og:title" content="${first.title}"><meta property="article:published_time" content="2025-11-04T08:00:00+01:00">
<meta name="author" content="Ada Quill"><link rel="canonical" href="${addressOf(first)}"></head>
<body><nav><a href="/">Larn Herald</a></nav><main id="main">${articleOf(first)}</main>
<script>
const all = ${JSON.stringify(all)};
const storyAt = (address) => all.find((story) => story.address === address);
const main = document.getElementById('main');
const show = (story) => { document.title = story.title; main.innerHTML = story.html; };
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
addEventListener('popstate', () => { const story = storyAt(location.pathname); if (story) show(story); });
window.site = {
  push(slug) { const story = all.find((one) => one.slug === slug); history.pushState({}, '', story.address); show(story); },
  replace(slug) { const story = all.find((one) => one.slug === slug); history.replaceState({}, '', story.address); show(story); },
  async pushLate(slug, ms) { const story = all.find((one) => one.slug === slug); history.pushState({}, '', story.address); await wait(ms); show(story); },
  swap(slug) { show(all.find((one) => one.slug === slug)); },
  append(slug) { main.insertAdjacentHTML('beforeend', all.find((one) => one.slug === slug).html); },
  scrollTo(slug, rename) {
    const story = all.find((one) => one.slug === slug);
    document.querySelector('[data-slug="' + slug + '"]').scrollIntoView();
    history.replaceState({}, '', story.address);
    if (rename) document.title = story.title;
  },
  navigations() { return 'navigation' in window; },
  intercept() {
    navigation.addEventListener('navigate', (event) => {
      const story = storyAt(new URL(event.destination.url).pathname);
      if (!story || !event.canIntercept) return;
      event.intercept({ async handler() { await wait(150); show(story); } });
    });
  },
  cancel() { navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true }); },
  navigate(slug) { navigation.navigate(all.find((one) => one.slug === slug).address).finished.catch(() => {}); },
};
</script></body></html>`;
}
