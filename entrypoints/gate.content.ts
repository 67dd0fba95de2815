// The tiny script of every allowed page: says once per address that there is an article, and the background brings the rest.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../utils/messages.ts';
import { isDressed, whenLoaded } from '../utils/page/dressed.ts';
import { createGatekeeper, languageNamed } from '../utils/page/gatekeeper.ts';
import { isAnnotated } from '../utils/page/standing.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const gatekeeper = createGatekeeper({
      isValid: () => ctx.isValid,
      isDressed: () => isDressed(document),
      isAnnotated,
      whenLoaded: (run) => whenLoaded(document, run, () => ctx.addEventListener(window, 'load', run)),
      later: (run, ms) => ctx.setTimeout(run, ms),
      tell: (reason) => ask('articleFound', { reason, language: languageNamed(document) }),
    });
    gatekeeper.begin();
    ctx.addEventListener(window, 'wxt:locationchange', gatekeeper.moved);
    ctx.addEventListener(window, 'pageshow', gatekeeper.shown);
  },
});
