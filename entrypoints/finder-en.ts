// The claim finder for English: injected where an article is in English.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finderOf } from '../utils/claims/engine.ts';
import { en } from '../utils/claims/languages/en/en.ts';
import { shelve } from '../utils/claims/languages/shelf.ts';

export default defineUnlistedScript(() => shelve(finderOf(en)));
