// Which databases are named, for the views that show where an article belongs.
import { type SpacesShown, spacesShown } from '../../../utils/notes/sync/status.ts';
import { useLive } from './useLive.ts';

export { type SpacesShown, spacesShown };

/** Undefined until they were read. */
export const useSpaces = (): SpacesShown | undefined => useLive(spacesShown, '');
