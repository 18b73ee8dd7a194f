import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { releasesChanged } from '../releases/api/changes';
import { fakeCms, refuse } from '../releases/testing/fake-cms.testing';
import { page, resetPage, spies } from '../releases/testing/payload-ui.testing';
import { aStatus } from '../releases/testing/release.testing';
import { DocumentStatus } from './document-status';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

const of = (parts: Parameters<typeof aStatus>[0]) => ({
  timeZone: 'Europe/Sofia',
  status: aStatus(parts),
  isPending: false,
  upcoming: [],
  recent: [],
});
const address = 'GET /api/releases/of/cities/c1';

beforeEach(resetPage);

test('says where the document stands, and says it again when a release has changed', async () => {
  const table: Parameters<typeof fakeCms>[0] = { [address]: of({ now: 'live' }) };
  fakeCms(table);
  render(<DocumentStatus />);
  expect(screen.getByRole('status')).toHaveTextContent('Checking…');
  expect(await screen.findByText('Live')).toBeVisible();

  table[address] = of({ now: 'live', next: { kind: 'take-down', at: '2027-05-12T06:00:00.000Z', until: null } });
  act(releasesChanged);
  expect(await screen.findByText('will be taken down on 12 May 2027, 09:00 (Sofia)')).toBeVisible();
});

test('speaks Bulgarian', async () => {
  page.language = 'bg';
  fakeCms({ [address]: of({ next: { kind: 'release', at: '2027-05-12T06:00:00.000Z', until: null } }) });
  render(<DocumentStatus />);
  expect(await screen.findByText('Излиза на 12 май 2027 г., 09:00 ч. (София)')).toBeVisible();
});

test('asks again for those who want it when it could not be told', async () => {
  const table: Parameters<typeof fakeCms>[0] = { [address]: 'offline' };
  fakeCms(table);
  render(<DocumentStatus />);
  expect(await screen.findByText('The status cannot be checked')).toBeVisible();

  table[address] = of({});
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Draft')).toBeVisible();
});

test('gives the draft back what visitors see', async () => {
  const published = { name: 'Sofia' };
  const table: Parameters<typeof fakeCms>[0] = {
    [address]: of({ now: 'live', edits: 'unpublished' }),
    'GET /api/cities/versions': { docs: [{ id: 'v7' }] },
    'POST /api/cities/versions/v7': {},
    'GET /api/cities/c1': published,
  };
  const asked = fakeCms(table);
  page.document = { ...page.document, hasPublishedDoc: true };
  render(<DocumentStatus />);
  await userEvent.click(await screen.findByRole('button', { name: 'Discard the edits' }));
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));

  expect(spies.reset).toHaveBeenCalledWith(published);
  expect(spies.toast.success).toHaveBeenCalled();
  expect(asked.map(({ what }) => what)).toContain('POST /api/cities/versions/v7');
});

test('leaves the draft alone when that fails', async () => {
  fakeCms({
    [address]: of({ now: 'live', edits: 'unpublished' }),
    'GET /api/cities/versions': { docs: [{ id: 'v7' }] },
    'POST /api/cities/versions/v7': refuse(500),
  });
  page.document = { ...page.document, hasPublishedDoc: true };
  render(<DocumentStatus />);
  await userEvent.click(await screen.findByRole('button', { name: 'Discard the edits' }));
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));

  expect(spies.toast.error).toHaveBeenCalled();
  expect(spies.reset).not.toHaveBeenCalled();
});

test('asks for nothing before a document is saved', () => {
  const asked = fakeCms({});
  page.document = { collectionSlug: 'cities' };
  render(<DocumentStatus />);
  expect(asked).toEqual([]);
});

test.each([
  ['taken-down', false],
  ['live', true],
] as const)('tells the form when a release has left the document %s', async (now, isPublic) => {
  const setHasPublishedDoc = jest.fn();
  page.document = { ...page.document, hasPublishedDoc: !isPublic, setHasPublishedDoc };
  fakeCms({ [address]: of({ now }) });
  render(<DocumentStatus />);
  await waitFor(() => expect(setHasPublishedDoc).toHaveBeenCalledWith(isPublic));
});
