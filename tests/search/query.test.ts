// The search language: what finds which note, what is named as a problem, and how fast it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { fold } from '../../utils/search/fold.ts';
import { matchesQuery, parseQuery } from '../../utils/search/query.ts';
import { anyText, article, note, uuid } from '../exchange/make.ts';

const flood = article();
const budget = article({
  id: uuid(2),
  url: 'https://www.daily.example/city/budget?page=2',
  title: 'Lindhøj council passes its budget',
  byline: 'Søren Aalto',
});
const claim = note().claim;
if (!claim) throw new Error('The sample note has a claim.');

const plain: Partial<Note> = {
  evidence: [],
  tags: [],
  confidence: null,
  lastSeen: null,
  verdict: null,
  selector: null,
};
const all: Record<string, [Note, ArticleRecord | undefined]> = {
  toll: [note(), flood],
  cost: [
    note({
      ...plain,
      id: uuid(2),
      tags: ['Budget 2026', 'money'],
      text: 'The councillor doesn’t give a source: “São Tomé costs more”.\nSee the annex.',
      claim: {
        ...claim,
        kind: 'figure',
        exact: 'costs of between 20 and 30 million crowns',
        source: { exact: 'the mayor', name: 'Marla Voss', class: 'named-person' },
        quantity: { low: 20, high: 30, bound: 'between' },
      },
      verdict: 'true',
      status: 'later',
      modified: new Date(2025, 11, 31, 23, 30).getTime(),
      lastSeen: { at: 0, state: 'orphan', exact: '' },
      conflict: { text: 'x', verdict: null, evidence: [], revision: 1 },
    }),
    budget,
  ],
  pick: [
    note({
      ...plain,
      id: uuid(3),
      target: 'selection',
      claim: null,
      selector: { exact: 'Æbelø school stays open', prefix: 'hidden words before', suffix: '' },
      text: '',
      status: 'open',
      author: 'Desk Two',
    }),
    budget,
  ],
  lost: [
    note({ ...plain, id: uuid(4), target: 'article', claim: null, text: 'kind of odd', status: 'in-progress' }),
    undefined,
  ],
};

const found = (text: string): string => {
  const query = parseQuery(text);
  return Object.keys(all)
    .filter((name) => matchesQuery(query, ...(all[name] as [Note, ArticleRecord | undefined])))
    .join(' ');
};

describe('what is found', () => {
  test.each([
    ['', 'toll cost pick lost'],
    ['   ', 'toll cost pick lost'],
    ['-', 'toll cost pick lost'],
    // words
    ['ministry', 'toll'],
    ['MINISTRY killed', 'toll'],
    ['ministry budget', ''],
    ['sao tome', 'cost'],
    ["doesn't", 'cost'],
    ['aebelo', 'pick'],
    ['lindhoj', 'cost pick'],
    ['table', 'toll'],
    ['voss', 'cost'],
    ['money', 'cost'],
    ['hidden', ''],
    ['12:30', ''],
    // phrases
    ['"people were killed"', 'toll'],
    ['"were people killed"', ''],
    ['“people were killed”', 'toll'],
    ['"more”. See the"', ''],
    ['"costs more"', 'cost'],
    ['"source: “são"', ''],
    ['"annex', 'cost'],
    ['"killed | at least"', 'toll'],
    // fields
    ['verdict:true', 'cost'],
    ['verdict:mostly', 'toll'],
    ['verdict:"mostly false"', 'toll'],
    ['Verdict:TRUE,mostly-false', 'toll cost'],
    ['verdict:none', 'pick lost'],
    ['kind:casualty', 'toll'],
    ['kind:figure', 'cost'],
    ['kind:selection', 'pick'],
    ['kind:article', 'lost'],
    ['source:voss', 'cost'],
    ['source:"Marla Voss"', 'cost'],
    ['source:unnamed-officials', 'toll'],
    ['source:"unnamed officials"', 'toll'],
    ['site:news.example', 'toll'],
    ['site:daily.example', 'cost pick'],
    ['site:www.daily.example', 'cost pick'],
    ['site:https://daily.example/city', 'cost pick'],
    ['site:example', 'toll cost pick'],
    ['site:aily.example', ''],
    ['tag:flood', 'toll'],
    ['tag:#FLOOD', 'toll'],
    ['tag:flo', ''],
    ['tag:"budget 2026"', 'cost'],
    ['tag:flood,money', 'toll cost'],
    ['has:evidence', 'toll'],
    ['has:note', 'toll cost lost'],
    ['has:conflict', 'cost'],
    ['state:exact', 'toll'],
    ['state:orphan', 'cost'],
    ['state:none', 'pick lost'],
    ['status:open', 'pick'],
    ['status:later', 'cost'],
    ['status:in-progress', 'lost'],
    ['status:"in progress"', 'lost'],
    ['confidence:high', 'toll'],
    ['title:flood', 'toll'],
    ['title:"lindhoj council"', 'cost pick'],
    ['author:aalto', 'cost pick'],
    ['author:"desk two"', 'pick'],
    ['before:2026', 'cost'],
    ['after:2026', 'toll pick lost'],
    ['before:2025-12-31', ''],
    ['after:2025-12-31 before:2026-01-01', 'cost'],
    ['after:2026-05', 'toll pick lost'],
    ['before:2026-05-03', 'cost'],
    ['value:52', 'toll'],
    ['value:>52', ''],
    ['value:>=52', 'toll'],
    ['value:>25', 'toll cost'],
    ['value:<25', 'cost'],
    ['value:<20', ''],
    ['value:<=20', 'cost'],
    ['value:25', 'cost'],
    ['value:30..60', 'toll cost'],
    ['value:31..51', ''],
    // not
    ['-ministry', 'cost pick lost'],
    ['-"people were killed"', 'cost pick lost'],
    ['-verdict:true', 'toll pick lost'],
    ['-site:daily.example', 'toll lost'],
    ['-has:evidence -has:note', 'pick'],
    ['kind:figure -tag:flood sao', 'cost'],
    // what is not understood
    ['colour:red', ''],
    ['kind:', 'toll cost pick lost'],
    ['kind: figure', ''],
    ['verdict:nonsense', ''],
    ['-verdict:nonsense', ''],
    ['before:yesterday', ''],
    ['value:many', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('what is named as a problem', () => {
  test.each([
    ['flood verdict:true', []],
    ['colour:red', [['unknown-field', 'colour:red']]],
    ['-colour:"dark red"', [['unknown-field', '-colour:"dark red"']]],
    [
      'constructor:x toString:y',
      [
        ['unknown-field', 'constructor:x'],
        ['unknown-field', 'toString:y'],
      ],
    ],
    ['https://news.example/x', []],
    ['12:30', []],
    ['verdict:nonsense', [['unknown-value', 'verdict:nonsense']]],
    ['verdict:true,nonsense', [['unknown-value', 'verdict:true,nonsense']]],
    ['has:wings', [['unknown-value', 'has:wings']]],
    ['tag:', [['empty-value', 'tag:']]],
    ['before:2026-02-30', [['bad-date', 'before:2026-02-30']]],
    ['after:soon', [['bad-date', 'after:soon']]],
    ['value:lots', [['bad-number', 'value:lots']]],
    ['"open phrase', [['open-quote', '"open phrase']]],
    ['title:"open', [['open-quote', 'title:"open']]],
  ])('%s', (text, expected) => {
    expect(parseQuery(text).problems.map(({ code, token }) => [code, token])).toEqual(expected);
  });
});

test('the words to mark are the free ones that must be there, folded', () => {
  expect(parseQuery('São -gone "Two  Words" verdict:true colour:Red').words).toEqual([
    'sao',
    'two words',
    'colour:red',
  ]);
});

describe('for any text', () => {
  test('parsing and matching never fail, and a note is found by any piece of its text', () => {
    fc.assert(
      fc.property(anyText(60), anyText(60), (text, typed) => {
        const kept = note({ text });
        matchesQuery(parseQuery(typed), kept, flood);
        const phrase = text.replace(/["“”]/g, '');
        const query = parseQuery(`"${phrase}"`);
        expect(matchesQuery(query, note({ text: phrase }), flood)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('negation turns every single piece round', () => {
    const pieces = [
      'ministry',
      '"people were"',
      'verdict:true',
      'site:daily.example',
      'value:>25',
      'before:2026',
      'has:note',
    ];
    for (const piece of pieces) {
      const with_ = found(piece).split(' ').filter(Boolean);
      const without = found(`-${piece}`).split(' ').filter(Boolean);
      expect([...with_, ...without].toSorted()).toEqual(Object.keys(all).toSorted());
      expect(with_).not.toHaveLength(0);
      expect(without).not.toHaveLength(0);
    }
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a long query is parsed in linear time', () => {
  const time = (size: number) => {
    const text = '-a:"'.repeat(size / 4);
    const started = performance.now();
    parseQuery(text);
    parseQuery('a'.repeat(size));
    parseQuery('-'.repeat(size));
    return performance.now() - started;
  };
  time(10_000);
  expect(time(400_000)).toBeLessThan(1500);
});

// Processor time, so that a busy machine does not fail it.
test('100,000 notes in well under a second', () => {
  const words = 'river council mayor table harbour school bridge winter report budget'.split(' ');
  const many = Array.from({ length: 100_000 }, (_, n) =>
    note({
      id: uuid(n),
      text:
        Array.from({ length: 60 }, (_, i) => words[(n * 7 + i * 3) % words.length]).join(' ') +
        (n % 100 === 0 ? ' Čapek' : ''),
    }),
  );
  const query = parseQuery('capek river verdict:mostly-false -tag:budget');
  const times = [0, 1].map(() => {
    const started = process.cpuUsage();
    const hits = many.filter((each) => matchesQuery(query, each, flood)).length;
    expect(hits).toBe(1000);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  console.info(
    `search over 100,000 notes: first ${times[0]?.toFixed(0)} ms, again ${times[1]?.toFixed(0)} ms of processor time`,
  );
  expect(times[0]).toBeLessThan(1000);
});
