// Where the browsers are, and the fonts they draw with. Nothing is downloaded: Debian's packages, or the program named in
// the environment.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = {
  CHROMIUM: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  FIREFOX: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The path of a browser; an error that says what to install where there is none. */
export function programOf(browser: keyof typeof places): string {
  const found = [process.env[browser], ...places[browser]].find((path) => path && existsSync(path));
  if (found) return found;
  const name = browser === 'CHROMIUM' ? 'chromium' : 'firefox-esr';
  throw new Error(`No ${name} here. Install it (Debian: sudo apt-get install ${name}) or set ${browser}=/path/to/it.`);
}

/** Where the fonts of `fonts.conf` lie; Firefox keeps its pages from reading files elsewhere than in the system's folders. */
export const ourFonts = fileURLToPath(new URL('../../../node_modules/dejavu-fonts-ttf/ttf/', import.meta.url));

/**
 * The environment of a browser under test: its only fonts are those of `fonts.conf`, so that a line breaks where it breaks
 * on every machine. Linux alone reads it; elsewhere the browsers draw with the machine's own fonts.
 */
export const withOurFonts = (): NodeJS.ProcessEnv => ({
  ...process.env,
  FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)),
});
