// The head of the draft desk: its name, what lies on it, what can be done, and the way to the library.
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { words } from '../../utils/words.ts';

export type DeskHeadProps = { readonly facts?: string; readonly children?: ComponentChildren };

export const DeskHead = ({ facts, children }: DeskHeadProps) => (
  <header class="desk-head">
    <h1>{words('draftTitle')}</h1>
    {facts !== undefined && (
      <p class="meta" dir="auto" title={facts}>
        {facts}
      </p>
    )}
    <span class="spacer" />
    {children}
    <a class="btn" href={browser.runtime.getURL('/library.html')}>
      {words('optionsLibrary')}
    </a>
  </header>
);
