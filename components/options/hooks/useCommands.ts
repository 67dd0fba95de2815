// The keyboard commands as the browser has them, and the way to its own page for changing them.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { words } from '../../../utils/words.ts';

export type Command = { readonly name: string; readonly description: string; readonly shortcut: string };

/** Firefox alone has it, since version 137, and the types are Chrome's. */
const openSettings = (): (() => Promise<void>) | undefined => Reflect.get(browser.commands, 'openShortcutSettings');

export function useCommands(): { commands: readonly Command[]; hint: string; change(): void } {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.commands.getAll().then((all) =>
        setCommands(
          all.flatMap(({ name = '', description = '', shortcut = '' }) =>
            // The toolbar button's own command has no description of ours in Chrome.
            description ? [{ name, description, shortcut }] : [],
          ),
        ),
      );
    read();
    // The reader comes back from the browser's own page with other keys.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const open = openSettings();
  return {
    commands,
    hint: words(open ? 'optionsShortcutHintFirefox' : 'optionsShortcutHintChrome'),
    change: () =>
      void (open ? open.call(browser.commands) : browser.tabs.create({ url: 'chrome://extensions/shortcuts' })),
  };
}
