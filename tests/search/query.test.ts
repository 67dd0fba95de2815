// The search language: what finds which note, and what is named as a problem.
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../utils/search/query.ts';
import { found } from './samples.ts';

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
    ['is:open', 'pick lost'],
    ['is:later', 'cost'],
    ['is:checked', 'toll cost'],
    ['verdict:none', 'pick lost'],
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
