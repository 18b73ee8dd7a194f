import type { Finding } from '../plan';
import { withoutEchoes } from './sort-findings';

const finding = (code: string, path: string, document = 'pages/1'): Finding => ({
  severity: 'error',
  code,
  document,
  path,
  message: { bg: 'х', en: 'x' },
});

test('a link whose field is invalid is told of once', () => {
  const invalid = finding('field-validity', 'link.url');
  expect(withoutEchoes([finding('broken-links', 'link.url'), invalid])).toEqual([invalid]);
});

test('another link, another document and another problem stay', () => {
  const findings = [
    finding('field-validity', 'link.url'),
    finding('broken-links', 'other.url'),
    finding('broken-links', 'link.url', 'pages/2'),
    finding('related-live', 'link.url'),
  ];
  expect(withoutEchoes(findings)).toEqual(findings);
});
