import { render, screen } from '@testing-library/react';

import { fakeCms } from '../releases/testing/fake-cms.testing';
import { resetPage } from '../releases/testing/payload-ui.testing';
import { aStatus } from '../releases/testing/release.testing';
import { StatusCell } from './status-cell';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

const list = (ids: string[]) => (
  <>
    {ids.map((id) => (
      <StatusCell collectionSlug="cities" key={id} rowData={{ id }} />
    ))}
  </>
);

beforeEach(resetPage);

test('asks once for a whole list', async () => {
  const statuses = { a: aStatus({ now: 'live' }), b: aStatus() };
  const asked = fakeCms({ 'POST /api/releases/statuses': { timeZone: 'Europe/Sofia', statuses } });
  render(list(['a', 'b', 'gone']));
  expect(screen.getAllByText('Checking…')).toHaveLength(3);

  expect(await screen.findByText('Live')).toBeVisible();
  expect(screen.getByText('Draft')).toBeVisible();
  expect(screen.getByText('—')).toBeVisible();
  expect(asked).toEqual([{ what: 'POST /api/releases/statuses', body: { type: 'cities', ids: ['a', 'b', 'gone'] } }]);
});

test('a longer list is asked for in parts that the CMS takes', async () => {
  const ids = Array.from({ length: 250 }, (_, index) => `id-${index}`);
  const asked = fakeCms({ 'POST /api/releases/statuses': { timeZone: 'UTC', statuses: { 'id-249': aStatus() } } });
  render(list(ids));
  expect(await screen.findByText('Draft')).toBeVisible();
  expect(asked.map(({ body }) => (body as { ids: string[] }).ids.length)).toEqual([200, 50]);
});

test('says so when it cannot be told', async () => {
  fakeCms({ 'POST /api/releases/statuses': 'offline' });
  render(list(['a']));
  expect(await screen.findByText('The status cannot be checked')).toBeVisible();
});
