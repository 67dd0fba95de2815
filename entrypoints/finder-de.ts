// The claim finder for German: injected where an article is in German.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { de } from '../utils/claims/languages/de/de.ts';
import { installFinder } from '../utils/claims/languages/installed-finders.ts';

export default defineUnlistedScript(() => installFinder(finderOf(de)));
