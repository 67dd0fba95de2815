// The welcome page: mounts its view, and brings the claim finder to its sample, which no view may reach by itself.
import '../../components/shared/styles/theme.css';
import '../../components/welcome/styles/welcome.css';
import { mount } from '../../components/shared/mount.tsx';
import { paragraphs } from '../../components/welcome/Sample.tsx';
import { sample } from '../../components/welcome/sample-text.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { allClaims } from '../../utils/claims/index.ts';
import { words } from '../../utils/words.ts';

const find = (text: string) =>
  allClaims({
    text,
    passages: paragraphs(text).map((span) => ({ ...span, kind: 'body' as const })),
    language: 'en',
    published: sample.published,
  });

mount(<WelcomeView find={find} />, words('welcomePageTitle'));
