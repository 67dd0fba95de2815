// The popup's first script: asks for the list while the others are still being loaded.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../components/page/ahead.ts';

export default defineUnlistedScript(askAhead);
