// The options page: mounts its view.
import '../../components/shared/styles/theme.css';
import '../../components/options/styles/options.css';
import '../../components/options/styles/data.css';
import '../../components/options/styles/sync.css';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { mount } from '../../components/shared/mount.tsx';
import { words } from '../../utils/words.ts';

mount(<OptionsView />, words('optionsPageTitle'));
