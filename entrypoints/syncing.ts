// The engine of sync: loaded into the background where a server is named.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installEngine } from '../utils/sync/installed-engine.ts';
import { integrate } from '../utils/sync/merge/integrate.ts';
import { changeKeys } from '../utils/sync/rekey.ts';
import { couch } from '../utils/sync/remote.ts';
import { step } from '../utils/sync/replicate.ts';
import { soundSettings } from '../utils/sync/sound-settings.ts';

export default defineUnlistedScript(() => installEngine({ couch, step, changeKeys, integrate, sound: soundSettings }));
