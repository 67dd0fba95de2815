// Quotations of few words that are speech all the same, and those whose paragraphs were run together.
import type { ClaimCase } from '../../case.ts';
import { many, one } from '../../case.ts';

export const cases: ClaimCase[] = [
  one('Residents fought the plan on the grounds that it was “far too loud”.', '“far too loud”', 'Residents'),
  one(
    'The tenants’ union fought the fee on the basis they were “too poor” to pay.',
    '“too poor”',
    'The tenants’ union',
  ),
  one(
    'Mara Sol refused the post on the ground floor, where it was “too cold for a clerk”.',
    '“too cold for a clerk”',
    'Mara Sol',
  ),
  // "It" by the subject of its own sentence.
  one('The Halden Transport Company has closed what it calls “an empty old pier”.', '“an empty old pier”', 'it', {
    sourceName: 'Halden Transport Company',
    sourceClass: 'named-organisation',
  }),
  one('The Halden Council has backed what it describes as “the only honest way”.', '“the only honest way”', 'it', {
    sourceName: 'Halden Council',
  }),
  many(
    'Mara Sol said the boy was in “a state of shock” at first. But by Friday “he had slept”.',
    ['“a state of shock”', 'Mara Sol'],
    ['“he had slept”', 'Mara Sol'],
  ),
  many(
    'Mara Sol said the boy was in “a state of shock” at first. By noon, “they were gone”.',
    ['“a state of shock”', 'Mara Sol'],
    ['“they were gone”', 'Mara Sol'],
  ),
  one(
    '“This is a heavy task. I take it. “I promise to work with all of you,” Bode Akin said.',
    '“This is a heavy task. I take it. “I promise to work with all of you,”',
    'Bode Akin',
  ),
  many(
    'Ivo Larn said he was “glad of the help”.\n“We were all of us lost,” said the former harbour master.\nMara Sol denies she left the gate open\n“We did not know why he went and nobody told us.”',
    ['“glad of the help”', 'Ivo Larn'],
    ['“We were all of us lost,”', 'the former harbour master'],
    ['“We did not know why he went and nobody told us.”', 'the former harbour master'],
  ),
];

export const nothing: string[] = [
  'Mara Sol left the quay on the ground floor in May.',
  'The basis of the plan is a report of March.',
  'The grounds of the house are open to all.',
];
