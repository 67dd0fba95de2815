// The claim finder for Spanish: loaded into the background when an article in Spanish is first read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { es } from '../utils/claims/languages/es/es.ts';
import { installFinder } from '../utils/claims/languages/installed-finders.ts';

export default defineUnlistedScript(() => installFinder(finderOf(es)));
