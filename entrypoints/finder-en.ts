// The claim finder for English: loaded into the background when an article in English is first read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { en } from '../utils/claims/languages/en/en.ts';
import { installFinder } from '../utils/claims/languages/installed-finders.ts';

export default defineUnlistedScript(() => installFinder(finderOf(en)));
