// The options page: mounts its view.
import '../../components/theme.css';
import '../../components/options/options.css';
import '../../components/options/data.css';
import { mount } from '../../components/hooks/mount.tsx';
import { OptionsView } from '../../components/views/OptionsView.tsx';
import { words } from '../../utils/words.ts';

mount(<OptionsView />, words('optionsPageTitle'));
