// The side panel: mounts its view.
import '../../components/shared/styles/theme.css';
import '../../components/page/styles/page.css';
import { SidePanelView } from '../../components/page/SidePanelView.tsx';
import { mount } from '../../components/shared/mount.tsx';
import { words } from '../../utils/words.ts';

mount(<SidePanelView />, words('panelTitle'));
