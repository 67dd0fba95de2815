// The library page: mounts its view.
import '../../components/theme.css';
import '../../components/changes.css';
import '../../components/editor.css';
import '../../components/evidence.css';
import '../../components/library/library.css';
import { mount } from '../../components/hooks/mount.tsx';
import { sendWaitingDrafts } from '../../components/hooks/save-drafts.ts';
import { LibraryView } from '../../components/views/LibraryView.tsx';
import { words } from '../../utils/words.ts';

// What a popup closed in the middle of a word left behind.
void sendWaitingDrafts();
mount(<LibraryView />, words('libraryPageTitle'));
