// Looks for notes whose words no longer stand as they did, injected beside the annotator when the first such note is met.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locatorIn } from '../utils/anchoring/locate.ts';
import { leave } from '../utils/annotator/later.ts';

export default defineUnlistedScript(() => leave('anchoring', locatorIn));
