// The page behind the scheduled download: it opens beside the reader's tabs, saves the newest backup, and closes.
import { saveCopy } from '../../components/options/save-copy.ts';

void saveCopy().finally(() => window.close());
