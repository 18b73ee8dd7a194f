import { render } from '@testing-library/react';

import { BlockLabel } from './block-label';

let row: object;
jest.mock('@payloadcms/ui', () => ({
  Pill: ({ children }: { children: string }) => <span>{children}</span>,
  useRowLabel: () => row,
  useTranslation: () => ({ i18n: { language: 'bg', fallbackLanguage: 'bg' } }),
}));
// Its modules are ECMAScript, which Jest does not load.
jest.mock('@payloadcms/translations', () => ({
  getTranslation: (label: Record<string, string>, { language }: { language: string }) => label[language],
}));

test.each([
  [{ data: { heading: 'Какво целим' }, rowNumber: 1 }, '02ЦелиКакво целим'],
  [{ data: { heading: null }, rowNumber: 0 }, '01Цели'],
])('%j', (state, text) => {
  row = state;
  expect(render(<BlockLabel name={{ bg: 'Цели', en: 'Goals' }} />).container).toHaveTextContent(text);
});
