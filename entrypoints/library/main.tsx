// The library page: mounts its view.
import '../../components/shared/styles/theme.css';
import '../../components/shared/styles/changes.css';
import '../../components/editor/styles/editor.css';
import '../../components/editor/styles/evidence.css';
import '../../components/library/styles/library.css';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { rememberWords } from '../../components/library/remember-words.ts';
import { mount } from '../../components/shared/mount.tsx';
import { sendWaitingDrafts } from '../../utils/drafts/save-drafts.ts';
import { words } from '../../utils/words.ts';

// What a popup closed in the middle of a word left behind.
void sendWaitingDrafts();
rememberWords();
mount(<LibraryView />, words('libraryPageTitle'));
