// The welcome page: mounts its view, and brings the claim finder to its sample, which no view may reach by itself.
import '../../components/theme.css';
import '../../components/welcome/welcome.css';
import { mount } from '../../components/hooks/mount.tsx';
import { WelcomeView } from '../../components/views/WelcomeView.tsx';
import { paragraphs } from '../../components/welcome/Sample.tsx';
import { sample } from '../../components/welcome/sample-text.ts';
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
