// The popup: mounts its view.
import '../../components/shared/styles/theme.css';
import '../../components/page/styles/page.css';
import { answersAhead } from '../../components/page/ahead.ts';
import { PopupView } from '../../components/page/PopupView.tsx';
import { mount } from '../../components/shared/mount.tsx';
import { words } from '../../utils/words.ts';

/** Milliseconds: an annotator that is still reading its page answers later, and the popup says so meanwhile. */
const patience = 50;

void answersAhead(patience).then((ahead) => mount(<PopupView ahead={ahead} />, words('popupTitle')));
