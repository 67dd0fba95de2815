// The registry and the names of its files: taken as they stand by every system.

import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { exportFormats } from '../../utils/exchange/index.ts';
import { fileName } from '../../utils/exchange/write/file-name.ts';
import { fc } from '../properties.ts';
import { anyStore, anyText, article, note, uuid } from './make.ts';

const at = new Date(2026, 4, 3, 12).getTime();
const [archive] = exportFormats;
if (!archive) throw new Error('The registry is empty.');
const nameFor = (title: string) => fileName({ articles: [article({ title })], at }, archive);

describe('file names', () => {
  test.each([
    ['River Ossel floods three villages', 'River Ossel floods three villages 2026-05-03.claimlight.json'],
    ['Who: said/what\\where? "Here" <now> | *then*', 'Who said what where Here now then 2026-05-03.claimlight.json'],
    ['../../etc/passwd', 'etc passwd 2026-05-03.claimlight.json'],
    ['.hidden', 'hidden 2026-05-03.claimlight.json'],
    ['-rf', 'rf 2026-05-03.claimlight.json'],
    ['\u202Egnp.exe', 'gnp.exe 2026-05-03.claimlight.json'],
    ['', 'claimlight 2026-05-03.claimlight.json'],
    [' . ', 'claimlight 2026-05-03.claimlight.json'],
    ['CON', '_CON 2026-05-03.claimlight.json'],
    ['lpt1.report', '_lpt1.report 2026-05-03.claimlight.json'],
    ['C# [draft] | a^b', 'C draft a b 2026-05-03.claimlight.json'],
    ['می\u200Cخواهم بدانم', 'می\u200Cخواهم بدانم 2026-05-03.claimlight.json'],
    ['Crew 👩\u200D🚒 and 👍🏽 ❤️\u200D🔥', 'Crew 👩\u200D🚒 and 👍🏽 ❤️\u200D🔥 2026-05-03.claimlight.json'],
    ['in\u200D voice\u200C.exe', 'in voice.exe 2026-05-03.claimlight.json'],
    ['🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} wins', 'wins 2026-05-03.claimlight.json'],
    [`${'a'.repeat(95)}👩\u200D🚒`, `${'a'.repeat(95)} 2026-05-03.claimlight.json`],
    ['Повінь у Гарвені', 'Повінь у Гарвені 2026-05-03.claimlight.json'],
  ])('%j', (title, expected) => {
    expect(nameFor(title)).toBe(expected);
  });

  test('several articles, or none, go by the name of the program', () => {
    const two = { articles: [article(), article({ id: uuid(2) })], notes: [note()], at };
    expect(fileName(two, archive)).toBe('claimlight 2026-05-03.claimlight.json');
    expect(fileName({ ...two, articles: [] }, archive)).toBe('claimlight 2026-05-03.claimlight.json');
  });

  test('any title gives a name that every system takes', () => {
    fc.assert(
      fc.property(anyText(400), (title) => {
        const name = nameFor(title);
        expect(name).not.toMatch(/[<>:"/\\|?*#^[\]\p{Cc}]|(?![\u200C\u200D])\p{Cf}|^[\s.~-]|[\s.]$|\s\s/u);
        expect(name.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(143);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the registry', () => {
  test('no id and no extension is used in a way that overwrites', () => {
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(exportFormats.length);
  });

  test.each(exportFormats.map((format) => [format.id, format] as const))(
    '%s has a label and takes any store',
    (_, format) => {
      expect(english).toHaveProperty(format.labelKey);
      fc.assert(
        fc.property(anyStore, (store) => {
          expect(typeof format.write(store)).toBe('string');
        }),
        { numRuns: 100 },
      );
      const far = note({ created: 1e300, modified: 8.64e15 + 1 });
      expect(typeof format.write({ articles: [article()], notes: [far], at: 1e300 })).toBe('string');
    },
  );
});
