// The registry of export formats, in plain sight and in the order the interface offers them. A format is one file and
// one line here. It is loaded on a click, never when the popup opens.
import { writeArchive } from './archive.ts';
import type { ExportBundle, ExportFormat } from './format.ts';

export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'archive',
    labelKey: 'exchangeArchive',
    extension: 'claimlight.json',
    mediaType: 'application/json',
    write: writeArchive,
  },
];

export function fileName(_bundle: ExportBundle, format: ExportFormat): string {
  return `claimlight.${format.extension}`;
}
