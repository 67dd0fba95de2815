// The page that says which format is for which program.
import '../../components/shared/styles/theme.css';
import '../../components/formats/styles/formats.css';
import { FormatsView } from '../../components/formats/FormatsView.tsx';
import { mount } from '../../components/shared/mount.tsx';
import { words } from '../../utils/words.ts';

mount(<FormatsView />, words('exportHelp'));
