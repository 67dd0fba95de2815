// English as data: everything the engine knows of the language stands here, so that a new language is a file like this.
import type { LanguagePack } from '../types.ts';

export const en: LanguagePack = {
  code: 'en',
  sentences: { abbreviations: '' },
  quantities: {},
  casualties: {},
  dates: {},
  attribution: {},
};
