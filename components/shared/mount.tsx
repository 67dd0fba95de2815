// Puts a view on its page, in the interface's language and direction.
import { type ComponentChildren, render } from 'preact';
import { interfaceLanguage, words } from '../../utils/words.ts';
import { wearColours } from './wear-colours.ts';
import './styles/contrast.css';
import './styles/forced-colours.css';

export function mount(view: ComponentChildren, title: string): void {
  const root = document.documentElement;
  root.lang = interfaceLanguage();
  root.dir = words('wordsDirection');
  document.title = title;
  wearColours(new AbortController().signal);
  const home = document.getElementById('app');
  if (home) render(view, home);
}
