import type { ClaimCase } from '../../case.ts';

const quoted = (text: string, ...claims: string[]): ClaimCase => ({ text, claims: claims.map((exact) => ({ exact })) });

export const cases: ClaimCase[] = [
  quoted('„Wir haben alles versucht“, sagte die Bürgermeisterin.', '„Wir haben alles versucht“'),
  quoted('Sie sagte: „Das Wasser stieg die ganze Nacht.“', '„Das Wasser stieg die ganze Nacht.“'),
  quoted('»Die Lage ist ernst und wird schlimmer«, hieß es.', '»Die Lage ist ernst und wird schlimmer«'),
  quoted('«Wir bleiben hier bis zum Schluss», rief er.', '«Wir bleiben hier bis zum Schluss»'),
  // Closed with the English mark, as many editors type it.
  quoted('„Das war nicht unsere Entscheidung”, sagte er.', '„Das war nicht unsere Entscheidung”'),
  // Two in one sentence.
  quoted(
    '„Wir wussten von nichts“, sagte er, „und wir haben nie gefragt.“',
    '„Wir wussten von nichts“',
    '„und wir haben nie gefragt.“',
  ),
  // Nouns have capitals: no title.
  quoted('„Der Hund und die Katze schlafen im Garten“, schrieb er.', '„Der Hund und die Katze schlafen im Garten“'),
  // What the speaker quotes in turn.
  quoted(
    '„Er rief: ‚Das ist das Ende der Brücke‘ und lief weg“, sagte sie.',
    '„Er rief: ‚Das ist das Ende der Brücke‘ und lief weg“',
    '‚Das ist das Ende der Brücke‘',
  ),
  quoted(
    '»Er rief: ›Das ist das Ende der Brücke‹ und lief weg«, sagte sie.',
    '»Er rief: ›Das ist das Ende der Brücke‹ und lief weg«',
    '›Das ist das Ende der Brücke‹',
  ),
  quoted('Sie nannte ihn einen „Helden“.', '„Helden“'),
  // A short one inside is part of the words around it; an apostrophe opens nothing.
  quoted('„Sie nannten es ‚Unglück‘ und gingen“, sagte er.', '„Sie nannten es ‚Unglück‘ und gingen“'),
  quoted('„Hans’ Boot war noch am Morgen da“, sagte sie.', '„Hans’ Boot war noch am Morgen da“'),
];

export const nothing: string[] = [
  'Das Buch „Die Brücke“ erschien im Herbst.',
  'Der Bildschirm misst 27".',
  'Unter dem Motto „Aus Dörfern werden Städte“ zog man los.',
  'Sein Roman „Der leise Fluss“ wurde übersetzt.',
  'Die Fischer gründeten die „Allianz der Küste von Lorn“ (AKL).',
  'Hans’ Boot lag vor Klaus’ Haus im Hafen.',
];
