// The popup: mounts its view.
import '../../components/theme.css';
import '../../components/page.css';
import { mount } from '../../components/hooks/mount.tsx';
import { PopupView } from '../../components/views/PopupView.tsx';
import { words } from '../../utils/words.ts';

mount(<PopupView />, words('popupTitle'));
