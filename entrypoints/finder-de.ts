// The claim finder for German: loaded into the background when an article in German is first read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { de } from '../utils/claims/languages/de/de.ts';
import { installFinder } from '../utils/claims/languages/installed-finders.ts';

export default defineUnlistedScript(() => installFinder(finderOf(de)));
