// The popup: mounts its view.
import '../../components/theme.css';
import '../../components/page.css';
import { answersAhead } from '../../components/hooks/ahead.ts';
import { mount } from '../../components/hooks/mount.tsx';
import { PopupView } from '../../components/views/PopupView.tsx';
import { words } from '../../utils/words.ts';

/** Milliseconds: an annotator that is still reading its page answers later, and the popup says so meanwhile. */
const patience = 50;

void answersAhead(patience).then((ahead) => mount(<PopupView ahead={ahead} />, words('popupTitle')));
