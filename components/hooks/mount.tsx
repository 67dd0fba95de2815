// Puts a view on its page, in the interface's language and direction.
import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';

export function mount(view: ComponentChildren, title: string): void {
  const root = document.documentElement;
  root.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
  root.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  document.title = title;
  const home = document.getElementById('app');
  if (home) render(view, home);
}
