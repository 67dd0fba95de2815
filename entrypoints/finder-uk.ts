// The claim finder for Ukrainian: loaded into the background when an article in Ukrainian is first read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { installFinder } from '../utils/claims/languages/installed-finders.ts';
import { uk } from '../utils/claims/languages/uk/uk.ts';

export default defineUnlistedScript(() => installFinder(finderOf(uk)));
