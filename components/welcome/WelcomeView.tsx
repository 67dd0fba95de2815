// The first page after installing: the one question, in sight before anything is scrolled; what is marked, on a sample to
// play with; what is promised.

import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { type WordKey, words } from '../../utils/words.ts';
import { useSiteAccess } from '../shared/hooks/useSiteAccess.ts';
import { Access } from './Access.tsx';
import { useIsPinned } from './hooks/useIsPinned.ts';
import { Sample } from './Sample.tsx';
import { sample } from './sample-text.ts';

const promises: readonly [title: WordKey, text: WordKey][] = [
  ['welcomeNoNetwork', 'welcomeNoNetworkText'],
  ['welcomeYours', 'welcomeYoursText'],
  ['welcomeUninstall', 'welcomeUninstallText'],
];
const steps: readonly [title: WordKey, text: WordKey][] = [
  ['welcomeStepRead', 'welcomeStepReadText'],
  ['welcomeStepNote', 'welcomeStepNoteText'],
  ['welcomeStepKeep', 'welcomeStepKeepText'],
];

/** `find`: the claim finder, brought along by the entrypoint: views never reach the engine. */
export function WelcomeView({ find }: { find: (text: string) => readonly Claim[] }) {
  const access = useSiteAccess();
  const pinned = useIsPinned();
  const [answer, setAnswer] = useState<'clicked' | 'refused' | null>(null);
  const choice = access.all ? 'automatic' : answer === null ? null : 'on-click';
  return (
    <div class="welcome">
      <header>
        <p class="brand">
          <img src="/icons/48.png" width="24" height="24" alt="" /> {words('extensionName')}
        </p>
        <h1>{words('welcomeTitle')}</h1>
        <p class="intro">{words('welcomeIntro')}</p>
      </header>
      <main>
        <section aria-labelledby="access" class="band">
          <h2 id="access">{words('welcomeAccess')}</h2>
          <p>{words('welcomeAccessText')}</p>
          <Access
            choice={choice}
            refused={answer === 'refused'}
            pinned={pinned}
            onAutomatic={() =>
              void access.request().then(
                (granted) => setAnswer(granted ? null : 'refused'),
                () => setAnswer('refused'),
              )
            }
            onClickOnly={() => {
              setAnswer('clicked');
              if (access.all) void access.remove(access.origins ?? []);
            }}
          />
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{words('welcomeTry')}</h2>
          <p class="meta">{words('welcomeTryText')}</p>
          <Sample {...sample} find={find} />
        </section>
        <section aria-labelledby="how">
          <h2 id="how">{words('welcomeHow')}</h2>
          <ol class="steps">
            {steps.map(([title, text]) => (
              <li key={title}>
                <h3>{words(title)}</h3>
                <p>{words(text)}</p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="promises">
          <h2 id="promises">{words('welcomePromises')}</h2>
          <dl class="promises">
            {promises.map(([title, text]) => (
              <div key={title}>
                <dt>{words(title)}</dt>
                <dd>{words(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <footer class="row">
        <a class="btn quiet-border" href={browser.runtime.getURL('/library.html')}>
          {words('optionsLibrary')}
        </a>
        <a class="btn" href={browser.runtime.getURL('/options.html')}>
          {words('libraryOptions')}
        </a>
      </footer>
    </div>
  );
}
