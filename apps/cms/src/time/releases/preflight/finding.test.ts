import type { Finding } from '../plan';
import { addressOf } from './finding';

const finding = (parts: Partial<Finding>): Finding => ({
  severity: 'error',
  code: 'x',
  document: 'cities/1',
  path: 'layout.0.text',
  message: { bg: '', en: '' },
  ...parts,
});

test('leads to the field, in the language', () => {
  expect(addressOf(finding({ locale: 'en' }), '/admin')).toBe(
    '/admin/collections/cities/1?locale=en&field=layout.0.text',
  );
  expect(addressOf(finding({ path: undefined }), '/admin')).toBe('/admin/collections/cities/1');
  expect(addressOf(finding({ document: undefined }), '/admin')).toBeNull();
});
