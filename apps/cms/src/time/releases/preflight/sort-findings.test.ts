import type { Finding } from '../plan';
import { sortFindings } from './sort-findings';
import { brief } from './testing/release';

const message = { bg: 'х', en: 'x' };
const finding = (severity: Finding['severity'], document: string, path: string, locale?: 'bg' | 'en'): Finding => ({
  severity,
  code: 'c',
  document,
  path,
  ...(locale && { locale }),
  message,
});

test('errors come first, then the documents, then the fields as people count their rows', () => {
  const findings = [
    finding('warning', 'a/1', 'a'),
    finding('error', 'b/1', 'layout.10.text'),
    finding('error', 'b/1', 'layout.9.text', 'en'),
    finding('error', 'b/1', 'layout.9.text', 'bg'),
    finding('error', 'a/1', 'z'),
  ];
  expect(brief(sortFindings(findings))).toEqual([
    'error c a/1 z',
    'error c b/1 layout.9.text bg',
    'error c b/1 layout.9.text en',
    'error c b/1 layout.10.text',
    'warning c a/1 a',
  ]);
});

test('the same is said once', () => {
  expect(sortFindings([finding('error', 'a/1', 'a'), finding('error', 'a/1', 'a')])).toHaveLength(1);
});
