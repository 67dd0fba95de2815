// The annotator: injected by the background where there is an article, or when the reader asks. It only wires.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { annotate } from '../../utils/annotator/annotate.ts';
import './style.css';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => annotate(() => ctx.isValid, ctx.signal),
});
