// The frame of the options page: its title, the way to the other pages, and a list of its sections.
import type { ComponentChildren } from 'preact';
import { type WordKey, words } from '../../utils/words.ts';

const sections: readonly [id: string, title: WordKey][] = [
  ['access', 'optionsAccess'],
  ['never', 'optionsNever'],
  ['marks', 'optionsMarking'],
  ['watch', 'optionsWatch'],
  ['author', 'optionsAuthor'],
  ['scale', 'optionsScale'],
  ['look-ups', 'optionsLookUps'],
  ['markdown', 'optionsMarkdown'],
  ['shortcuts', 'optionsShortcuts'],
  ['sync', 'optionsSync'],
  ['data', 'optionsData'],
];

export type OptionsFrameProps = {
  readonly library: string;
  readonly welcome: string;
  readonly desk: string;
  readonly children: ComponentChildren;
};

export function OptionsFrame({ library, welcome, desk, children }: OptionsFrameProps) {
  return (
    <div class="options">
      <header>
        <div>
          <h1>{words('optionsTitle')}</h1>
          <p class="meta">{words('optionsSaved')}</p>
        </div>
        <span class="spacer" />
        <a class="btn" href={desk}>
          {words('draftTitle')}
        </a>
        <a class="btn" href={welcome}>
          {words('optionsWelcome')}
        </a>
        <a class="btn quiet-border" href={library}>
          {words('optionsLibrary')}
        </a>
      </header>
      <nav aria-label={words('optionsSections')}>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a class="btn" href={`#${id}`}>
                {words(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
    </div>
  );
}
