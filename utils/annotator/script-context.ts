// What the annotator's script lives in: WXT's own context without its timers, its address watcher and its log, none of
// which is used here and all of which every article would carry. An older script of the same name is told to stop, and
// stops this one when a newer comes, by the event that WXT names so.
import { browser } from 'wxt/browser';

/** Takes the place of WXT's class of that name when the annotator is built. */
export class ContentScriptContext {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  constructor(contentScriptName: string) {
    const started = `${browser.runtime?.id}:${contentScriptName}:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName } }));
    document.addEventListener(started, () => this.#end.abort(), { signal: this.signal });
  }

  /** false once the extension has been replaced, or a newer script runs: the signal has aborted then. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#end.abort();
    return !this.signal.aborted;
  }
}
