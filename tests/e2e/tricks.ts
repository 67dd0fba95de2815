// What a page may try so that a press on "not a claim" counts though the reader has not seen the card: scripts of the page,
// where `card` is the card's host.

const onHost = (style: string) => `card.style.cssText += ${JSON.stringify(style)}`;
const onPage = (style: string) => `document.documentElement.style.cssText += ${JSON.stringify(style)}`;
const sheet = (css: string) => `document.adoptedStyleSheets.push(new CSSStyleSheet());
  document.adoptedStyleSheets.at(-1).replaceSync(${JSON.stringify(css)})`;
const cover = `const cover = document.createElement('div');
  cover.textContent = 'Win a bicycle'; cover.id = 'cover';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;z-index:2147483647;pointer-events:none';`;

/** `seen`: the trick does nothing to the card, so that a press counts; `foiled`: it may, so that none does. */
export const tricks: readonly (readonly [name: string, script: string, outcome: 'seen' | 'foiled'])[] = [
  ['nothing at all', '', 'seen'],
  ['opacity', onHost('opacity: 0 !important'), 'seen'],
  ['a filter', onHost('filter: opacity(0) !important'), 'seen'],
  ['a mask', onHost('mask: linear-gradient(transparent, transparent) !important'), 'seen'],
  ['a clip', onHost('clip-path: inset(90% 0 0 80%) !important; overflow: hidden !important'), 'seen'],
  [
    'another size and place',
    onHost('transform: scale(3) !important; zoom: 2 !important; width: 9px !important'),
    'seen',
  ],
  ['an animation', 'card.animate({ opacity: [0, 0], translate: ["90px", "90px"] }, { duration: 1e6 })', 'seen'],
  [
    'words without colour',
    sheet(`claimlight-card { --ink: transparent !important; --ink-2: transparent !important; --paper: transparent !important;
      -webkit-text-fill-color: transparent !important; font-size: 0 !important; letter-spacing: 99px !important }`),
    'seen',
  ],
  ['a layer that lets the pointer through', `${cover} document.body.append(cover);`, 'seen'],
  ['a layer that does not', `${cover} cover.style.pointerEvents = 'auto'; document.body.append(cover);`, 'seen'],
  ['a page in a filter', onPage('filter: opacity(0.02)'), 'foiled'],
  ['a page without opacity', onPage('opacity: 0'), 'foiled'],
  ['a page in a mask', onPage('mask: linear-gradient(transparent, transparent)'), 'foiled'],
  ['a page cut away', onPage('clip-path: inset(0 0 100% 0)'), 'foiled'],
  ['a layer on top', `${cover} cover.popover = 'manual'; document.body.append(cover); cover.showPopover();`, 'foiled'],
  [
    'a layer on top that goes as the pointer comes',
    `${cover} cover.popover = 'manual'; document.body.append(cover); cover.showPopover();
     addEventListener('pointermove', () => cover.remove(), true);`,
    'foiled',
  ],
  [
    'a layer on top in a closed root',
    `${cover} const away = document.createElement('div'); document.body.append(away);
     away.attachShadow({ mode: 'closed' }).append(cover); cover.popover = 'manual'; cover.showPopover();`,
    'foiled',
  ],
  [
    'a picture of the page before',
    `${sheet(`::view-transition { pointer-events: none }
      ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 600s }`)};
     document.startViewTransition(() => {});`,
    'foiled',
  ],
  [
    'the card in another element',
    `${cover} cover.style.opacity = '0'; cover.style.pointerEvents = 'auto'; document.body.append(cover); cover.append(card);`,
    'foiled',
  ],
  ['the card out of the top layer', 'card.hidePopover();', 'foiled'],
  [
    'the card moved as the pointer comes',
    `addEventListener('pointermove', () => { document.body.style.paddingTop = '3px'; }, { capture: true, once: true });`,
    'foiled',
  ],
];
