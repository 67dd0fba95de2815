// Names of news outlets.

import type { LanguagePack } from '../../pack/language-pack.ts';
import { once } from '../../pack/lists.ts';
import { phrasesIn } from '../../pack/notation.ts';

const outletsOf = once(({ attribution }: LanguagePack) =>
  phrasesIn('outlets', attribution.outlets).map((name) => ({ name, last: ` ${name}`, first: `${name} ` })),
);

/** Whether a mention in lower case is an outlet, or begins or ends with one: "bbc news". */
export const isOutlet = (mention: string, pack: LanguagePack): boolean =>
  outletsOf(pack).some(
    ({ name, last, first }) => mention === name || mention.endsWith(last) || mention.startsWith(first),
  );
