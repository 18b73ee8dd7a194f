import type { Finding } from '../../../time/releases/plan';
import { isInForm } from './place';

const finding = (parts: Partial<Finding>): Finding => ({
  severity: 'error',
  code: 'x',
  document: 'cities/1',
  path: 'layout.0.text',
  message: { bg: '', en: '' },
  ...parts,
});
const form = { document: 'cities/1', locale: 'bg' } as const;

test.each([
  ['its own field', {}, true],
  ['its own field in its language', { locale: 'bg' }, true],
  ['its own field in another language', { locale: 'en' }, false],
  ['another document', { document: 'cities/2' }, false],
  ['the document as a whole', { path: undefined }, false],
] as const)('%s', (_, parts, isIn) => {
  expect(isInForm(finding(parts), form)).toBe(isIn);
  expect(isInForm(finding(parts), null)).toBe(false);
});
