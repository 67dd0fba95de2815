// The draft desk: mounts its view.
import '../../components/shared/styles/theme.css';
import '../../components/page/styles/page.css';
import '../../components/desk/styles/draft.css';
import { mount } from '../../components/shared/mount.tsx';
import { sendWaitingDrafts } from '../../utils/drafts/save-drafts.ts';
import { words } from '../../utils/words.ts';

// What a desk closed in the middle of a word left behind.
void sendWaitingDrafts();
// By itself: linked in at once, what the desk alone takes would come to lie in a script of the popup's.
void import('../../components/desk/DeskView.tsx').then(({ DeskView }) => mount(<DeskView />, words('draftTitle')));
