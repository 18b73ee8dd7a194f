import { render, screen } from '@testing-library/react';

import { translatorOver } from '../../platform/words/admin-texts.testing';
import type { ReleaseView } from '../../time/releases/plan';
import { moments } from './moments';
import { dashboardTexts } from './texts';
import { Trouble } from './trouble';

jest.mock('next/link', () => ({
  __esModule: true,
  default: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}));

const release = (parts: Partial<ReleaseView>) =>
  ({
    id: 'r1',
    title: 'Промяна',
    dueAt: '2026-11-24T07:00:00.000Z',
    overdue: false,
    error: null,
    ...parts,
  }) as ReleaseView;

test('leads to what failed and to what is late, with the reason', () => {
  const time = moments('bg', 'Europe/Sofia', Date.parse('2026-11-24T08:00:00.000Z'));
  const failed = release({ error: { bg: 'Липсва заглавие.', en: 'A title is missing.' } });
  const late = release({ id: 'r2', title: 'Друга', overdue: true });
  render(
    <Trouble
      adminRoute="/admin"
      language="bg"
      moments={time}
      releases={[failed, late]}
      t={translatorOver({ dashboardPage: dashboardTexts }, 'bg')}
    />,
  );
  expect(screen.getByRole('link', { name: 'Промяна' })).toHaveAttribute('href', '/admin/collections/releases/r1');
  expect(screen.getByText(/неуспешна, 24 ноември/)).toBeVisible();
  expect(screen.getByText('Липсва заглавие.')).toBeVisible();
  expect(screen.getByText(/закъснява/)).toBeVisible();
});
