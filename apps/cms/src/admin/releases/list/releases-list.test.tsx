import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { fakeCms } from '../testing/fake-cms.testing';
import { page, resetPage, spies } from '../testing/payload-ui.testing';
import { aRelease } from '../testing/release.testing';
import { ReleasesList } from './releases-list';

jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));
jest.mock('next/navigation', () => ({ useRouter: () => ({ push: spies.push }) }));

const past = {
  id: 'old',
  title: 'Winter',
  state: 'done',
  kind: 'release',
  doneAt: '2026-12-01T07:00:00.000Z',
  plan: [{}],
};
const table = (upcoming = [aRelease()]) => ({
  'GET /api/releases/overview': { timeZone: 'Europe/Sofia', upcoming, recent: [] },
  'GET /api/releases': { docs: [past], page: 1, totalPages: 1 },
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
