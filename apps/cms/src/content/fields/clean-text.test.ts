import fc from 'fast-check';

import { cleanLine, cleanLines } from './clean-text';

it.each([
  ['  Столична   община\t ', 'Столична община'],
  ['Со\u00ADфия', 'София'],
  ['\uFEFFновини\u200B', 'новини'],
  ['цена\u202Egpj', 'ценаgpj'],
  ['два\r\nреда\u2028и още', 'два реда и още'],
  ['а\u0000б\u0007в', 'абв'],
  ['Сои\u0306ка', 'Сойка'],
  ['5\u00A0км', '5\u00A0км'],
  ['\u00A0край\u00A0', 'край'],
  ['со\u200Dфи\u200Cя', 'софия'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['क्\u200Dष', 'क्\u200Dष'],
  ['👩\u200D👩\u200D👧', '👩\u200D👩\u200D👧'],
  ['👩🏽\u200D🚒', '👩🏽\u200D🚒'],
  ['a\u200Eب', 'a\u200Eب'],
  ['\uD800х', '\uFFFDх'],
  ['   ', ''],
])('cleans the line %j to %j', (text, expected) => {
  expect(cleanLine(text)).toBe(expected);
});

it('keeps the lines of a longer text, and no more than one empty one between two', () => {
  expect(cleanLines(' едно \r\n\r\n\r\n\r\nдве\u00AD\tтри \n')).toBe('едно\n\nдве три');
});

it('changes nothing that is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
    }),
  );
});
