// The side panel: mounts its view.
import '../../components/theme.css';
import '../../components/page.css';
import { mount } from '../../components/hooks/mount.tsx';
import { SidePanelView } from '../../components/views/SidePanelView.tsx';
import { words } from '../../utils/words.ts';

mount(<SidePanelView />, words('panelTitle'));
