// Word lists without the white space that people read them by.

import type { Plugin } from 'vite';

/** Word lists of a language are spaced and indented for people: a build would keep every one of those spaces. */
export const closeWords = (): Plugin => ({
  name: 'claimlight-close-words',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/utils\/claims\/languages\/[\w/-]{1,200}\.ts$/.test(id)) return null;
    return {
      code: code.replace(/`(?:[^`$\\]|\$\{[^}`]+\})*`/g, (list) =>
        list.replace(/\s+/g, ' ').replace(/(`|;) | (`)/g, '$1$2'),
      ),
      map: null,
    };
  },
});
