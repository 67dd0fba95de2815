// The registry of export formats, in plain sight and in the order the interface offers them. A format is one file and
// one line here. It is loaded on a click, never when the popup opens.
import { archive } from './archive.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

export { fileName } from './file-name.ts';

export const exportFormats: readonly ExportFormat[] = [archive, markdown, csv, plainText];
