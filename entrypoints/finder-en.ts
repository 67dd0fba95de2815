// The claim finder for English: injected where an article is in English.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { en } from '../utils/claims/languages/en/en.ts';
import { installFinder } from '../utils/claims/languages/installed-finders.ts';

export default defineUnlistedScript(() => installFinder(finderOf(en)));
