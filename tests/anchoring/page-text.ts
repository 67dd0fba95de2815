// What the markup test runs inside a page: the text of all that is visible, by the walk that ships.
import { pageText } from '../../utils/page/text-map.ts';

export const read = (): string => pageText(document).text;
