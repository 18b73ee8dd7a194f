import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { ReleaseView } from '../../../time/releases/plan';
import { fakeCms } from '../testing/fake-cms.testing';
import { page, resetPage, spies } from '../testing/payload-ui.testing';
import { aRelease } from '../testing/release.testing';
import { ReleasesList } from './releases-list';

jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));
jest.mock('next/navigation', () => ({ useRouter: () => ({ push: spies.push }) }));

const past = aRelease({
  id: 'old',
  title: 'Winter',
  state: 'done',
  endAt: '2027-01-01T07:00:00.000Z',
  doneAt: '2026-12-01T07:00:00.000Z',
  scheduledBy: 'Ana',
});
const table = (upcoming = [aRelease()], more: ReleaseView[] = []) => ({
  'GET /api/releases/overview': { timeZone: 'Europe/Sofia', upcoming, recent: [] },
  'GET /api/releases/past': { releases: [past, ...more], totalPages: 1 },
});

beforeEach(resetPage);

test('failed and overdue ones stand first, with the reason', async () => {
  const error = { bg: 'Няма заглавие.', en: 'There is no title.' };
  fakeCms(table([aRelease(), aRelease({ id: 'f', title: 'Failed one', state: 'failed', error })]));
  render(<ReleasesList />);
  const sections = await screen.findAllByRole('region');
  expect(sections.map((section) => within(section).getByRole('heading').textContent)).toEqual([
    'Needs attention',
    'Coming',
    'Past',
  ]);
  expect(sections[0]).toHaveTextContent('There is no title.');
  expect(await screen.findByRole('link', { name: 'Winter' })).toHaveAttribute(
    'href',
    '/admin/collections/releases/old',
  );
});

test('says of past ones what they did, who scheduled or cancelled them, and when they end, in words that stay true', async () => {
  const [city] = aRelease().items;
  if (!city) throw new Error('No item');
  const down = { ...city, action: 'unpublish' as const };
  fakeCms(
    table(
      [],
      [
        aRelease({
          id: 'd',
          title: 'Gone',
          state: 'cancelled',
          items: [down],
          scheduledBy: 'Ana',
          cancelledBy: 'Boris',
        }),
        aRelease({ id: 'm', title: 'Mixed', state: 'done', items: [city, { ...down, id: 'c2' }], scheduledBy: null }),
        aRelease({ id: 'e', title: 'Over', state: 'done', kind: 'end', scheduledBy: null }),
        aRelease({ id: 'v', title: 'Back', state: 'done', kind: 'revert', scheduledBy: null }),
      ],
    ),
  );
  render(<ReleasesList />);
  const notesOf = async (name: string) =>
    (await screen.findByRole('link', { name })).closest('li')?.querySelector('.civic-row__notes')?.textContent;
  expect(await notesOf('Winter')).toBe(
    'Temporary publication · 1 document · end: 1 January 2027, 09:00 (Sofia) · scheduled by Ana',
  );
  expect(await notesOf('Gone')).toBe('Take-down · 1 document · scheduled by Ana · cancelled by Boris');
  expect(await notesOf('Mixed')).toBe('Publication and take-down · 2 documents');
  expect(await notesOf('Over')).toBe('End of a release · 1 document');
  expect(await notesOf('Back')).toBe('Revert of a release · 1 document');
});

test('a new release needs a name, and is opened', async () => {
  const asked = fakeCms({ ...table([]), 'POST /api/releases/open': { release: aRelease({ id: 'n', state: 'open' }) } });
  render(<ReleasesList />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'New release' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('A name is required.');

  await user.type(screen.getByLabelText('Name'), 'Spring');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(asked.find(({ what }) => what === 'POST /api/releases/open')?.body).toEqual({
    title: 'Spring',
    dueAt: null,
    items: [],
  });
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/n');
});

test('those who may not publish read the list', async () => {
  page.role = 'contributor';
  fakeCms(table());
  render(<ReleasesList />);
  expect(await screen.findByRole('link', { name: 'Spring' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'New release' })).toBeNull();
});

test('says why nothing can be shown', async () => {
  fakeCms({ 'GET /api/releases/overview': 'offline' });
  render(<ReleasesList />);
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection to the system.');
});
