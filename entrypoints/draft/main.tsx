// The draft desk: mounts its view.
import '../../components/shared/styles/theme.css';
import '../../components/page/styles/page.css';
import '../../components/desk/styles/draft.css';
import { DeskView } from '../../components/desk/DeskView.tsx';
import { mount } from '../../components/shared/mount.tsx';
import { sendWaitingDrafts } from '../../utils/drafts/save-drafts.ts';
import { words } from '../../utils/words.ts';

// What a desk closed in the middle of a word left behind.
void sendWaitingDrafts();
mount(<DeskView />, words('draftTitle'));
