import { render, screen } from '@testing-library/react';

import { translatorOver } from '../../platform/words/admin-texts.testing';
import type { Entry } from './entries';
import { dashboardTexts } from './texts';
import { WaitingList } from './waiting-list';

jest.mock('next/link', () => ({
  __esModule: true,
  default: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}));

const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'pages',
    id: String(index),
    title: `Page ${index}`,
    updatedAt: '2026-11-24T07:00:00.000Z',
    isPublic: false,
    editor: null,
    isRestored: false,
  }));

const show = (listed: number, total = listed) =>
  render(
    <WaitingList
      adminRoute="/admin"
      entries={entries(listed)}
      note={() => ''}
      t={translatorOver({ dashboardPage: dashboardTexts }, 'en')}
      total={total}
      typeName={() => 'Page'}
      untitled="Untitled"
    />,
  );

test('lists all that it counts', () => {
  show(9);
  expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(9);
  expect(screen.getByText('3 more documents')).toBeVisible();
});

test('has nothing more where all are seen', () => {
  show(6);
  expect(screen.queryByText(/more document/)).toBeNull();
});

test('says where the others are', () => {
  show(200, 250);
  expect(screen.getByText('These are the latest 200. The others are in the lists below.')).toBeInTheDocument();
});
