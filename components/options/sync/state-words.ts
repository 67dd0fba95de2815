// The states of sync in plain words: what happened, and what that means for the notes.
import type { StatusRow } from '../../../utils/notes/sync/tables.ts';
import type { State } from '../../../utils/sync/state.ts';
import { dateWords, interfaceLanguage, numberWords, plural, type WordKey, words } from '../../../utils/words.ts';
import { timeWords } from '../../shared/when.ts';
import type { SyncWordProps } from './SyncWord.tsx';

type Words = Omit<SyncWordProps, 'children'>;

const bad = (title: WordKey, text: WordKey): Words => ({ tone: 'bad', title: words(title), text: words(text) });

/** What stands in the way, without what needs a number or a time. */
export function obstacleWords(state: State): Words {
  if (state.kind === 'refused') {
    const titles = {
      login: 'syncRefusedLogin',
      forbidden: 'syncRefusedForbidden',
      'no-database': 'syncNoDatabase',
      'too-large': 'syncTooLarge',
    } as const;
    return bad(titles[state.why], 'syncRefusedText');
  }
  if (state.kind === 'another-database') {
    if (state.why === 'twice') return bad('syncTwice', 'syncTwiceText');
    if (state.why === 'empty') return bad('syncEmptied', 'syncEmptiedText');
    return state.why === 'foreign' ? bad('syncForeign', 'syncForeignText') : bad('syncOther', 'syncEmptiedText');
  }
  if (state.kind === 'another-passphrase')
    return bad('syncAnotherPassphrase', state.why ? 'syncChangedText' : 'syncAnotherPassphraseText');
  if (state.kind === 'no-access') return bad('syncNoAccess', 'syncNoAccessText');
  if (state.kind === 'no-address') return bad('syncNoAddress', 'syncNoAddressText');
  if (state.kind === 'no-sense') return bad('syncNoSense', 'syncRefusedText');
  return bad('syncNoAnswer', 'syncRefusedText');
}

/** How a round went; `waiting`: changes that are still here alone. */
export function stateWords(state: State, waiting: number, database: string, host: string): Words {
  if (state.kind === 'in-step')
    return {
      tone: 'good',
      title: words('syncInStep', clock(state.since)),
      text: words('syncInStepText', database, host),
    };
  if (state.kind === 'receiving')
    return { tone: 'quiet', title: words('syncReceiving', numberWords(state.done)), text: words('syncGoesOn') };
  if (state.kind === 'sending')
    return {
      tone: 'quiet',
      title: words('syncSending', numberWords(state.done), numberWords(state.of)),
      text: words('syncGoesOn'),
    };
  if (state.kind === 'offline')
    return {
      tone: 'warning',
      title: words('syncOffline', clock(state.since)),
      text: `${plural('syncWaiting', waiting)} ${words('syncNext', clock(state.next))}`,
    };
  if (state.kind === 'busy')
    return { tone: 'warning', title: words('syncBusy'), text: words('syncNext', clock(state.next)) };
  return obstacleWords(state);
}

/** What is to be said besides. Milliseconds: more than five minutes off. */
export function remarks({ skew, refused, tooLarge }: StatusRow): Words[] {
  const found: Words[] = [];
  const minutes = Math.round(Math.abs(skew ?? 0) / 60_000);
  if (minutes > 5) found.push({ tone: 'warning', title: plural('syncClock', minutes), text: words('syncClockText') });
  if (refused > 0) found.push({ tone: 'warning', title: plural('syncOdd', refused), text: words('syncOddText') });
  if (tooLarge > 0) found.push({ tone: 'warning', title: plural('syncLarge', tooLarge), text: words('syncLargeText') });
  return found;
}

/** The time of day; with the day where it was another one. */
function clock(at: number): string {
  if (dateWords(at) !== dateWords(Date.now())) return timeWords(at);
  return new Intl.DateTimeFormat(interfaceLanguage(), { timeStyle: 'short' }).format(at);
}
