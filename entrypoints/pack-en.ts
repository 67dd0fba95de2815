// English for the annotator: injected where an article is in English.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../utils/claims/languages/en.ts';
import { shelve } from '../utils/claims/languages/shelf.ts';

export default defineUnlistedScript(() => shelve(en));
