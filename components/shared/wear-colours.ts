// The reader's own colours of the kinds, worn by our pages too: the sign in the list is the line in the page. Not where the
// system asks for more contrast.
import { claimKinds } from '../../utils/claims/model/kinds.ts';
import { formsOf, isColour } from '../../utils/mark-colours.ts';
import { readSettings, type Settings, watchSettings } from '../../utils/settings.ts';

/** Follows the settings and the system's theme until the signal aborts. */
export function wearColours(signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const strong = matchMedia('(prefers-contrast: more)');
  let colours: Settings['colours'] = {};
  const wear = () => {
    const { style } = document.documentElement;
    for (const kind of claimKinds) {
      const chosen = colours[kind];
      if (isColour(chosen) && !strong.matches)
        style.setProperty(`--${kind}`, formsOf(chosen)[dark.matches ? 'dark' : 'light']);
      else style.removeProperty(`--${kind}`);
    }
  };
  const take = (settings: Settings) => {
    colours = settings.colours;
    wear();
  };
  void readSettings().then(take, () => undefined);
  watchSettings(take, signal);
  for (const query of [dark, strong]) query.addEventListener('change', wear, { signal });
}
