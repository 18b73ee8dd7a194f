import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';

import { StateCell } from './state-cell';

/** Only what the cell looks at. */
const props = (rowData: object, language = 'bg') =>
  ({ rowData, i18n: { language } }) as unknown as ComponentProps<typeof StateCell>;

const published = { _status: 'published', comingSoon: false, publishAt: '2020-01-01T00:00:00.000Z' };

test.each([
  [{ ...published, _status: 'draft' }, 'Чернова'],
  [{ ...published, publishAt: '2999-01-01T00:00:00.000Z' }, 'Чака датата си'],
  [{ ...published, comingSoon: true }, 'Очаквайте'],
  [published, 'На сайта'],
  [{ ...published, expireAt: '2021-01-01T00:00:00.000Z' }, 'Приключило'],
])('%j: %s', (row, words) => {
  render(<StateCell {...props(row)} />);
  expect(screen.getByText(words)).toBeVisible();
});

test('speaks the language of the admin', () => {
  render(<StateCell {...props(published, 'en')} />);
  expect(screen.getByText('On the website')).toBeVisible();
});
