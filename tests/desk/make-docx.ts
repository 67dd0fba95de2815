// Makes the Word files of office-texts.ts by LibreOffice, all in one go: `node tests/desk/make-docx.ts` writes them beside
// this file, so that they are read also where LibreOffice is absent.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatOf, officeTexts } from './office-texts.ts';

export const keptFolder = join(import.meta.dirname, 'docx');

/** `work`: a folder for what lies between. The files are in `to`, named as the texts are. */
export function makeDocx(work: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const sources = officeTexts.map((text) => {
    const path = join(work, `${text.name}.fodt`);
    writeFileSync(path, flatOf(text));
    return path;
  });
  const options = [
    '--headless',
    `-env:UserInstallation=file://${work}/profile`,
    '--convert-to',
    'docx',
    '--outdir',
    to,
  ];
  execFileSync('soffice', [...options, ...sources], { stdio: 'ignore', timeout: 300_000 });
}

if (process.argv[1] === import.meta.filename) makeDocx(mkdtempSync(join(tmpdir(), 'claimlight-')), keptFolder);
