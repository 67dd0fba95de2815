// The library page: mounts its view.
import '../../components/theme.css';
import '../../components/editor.css';
import '../../components/evidence.css';
import '../../components/library/library.css';
import { mount } from '../../components/hooks/mount.tsx';
import { LibraryView } from '../../components/views/LibraryView.tsx';
import { words } from '../../utils/words.ts';

mount(<LibraryView />, words('libraryPageTitle'));
