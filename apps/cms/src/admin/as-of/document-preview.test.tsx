import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { fakeCms, refuse } from '../releases/testing/fake-cms.testing';
import { page, resetPage } from '../releases/testing/payload-ui.testing';
import { aRelease, aStatus } from '../releases/testing/release.testing';
import { DocumentPreview } from './document-preview';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));

const reveal = '2027-05-12T06:00:00.000Z';
const made = { id: 'l1', url: 'http://site/api/preview?token=t', expiresAt: '2027-05-19T06:00:00.000Z' };
const table = (parts: object = {}) => ({
  'GET /api/releases/of/cities/c1': {
    timeZone: 'Europe/Sofia',
    status: aStatus(),
    isPending: true,
    upcoming: [aRelease({ dueAt: reveal })],
    recent: [],
  },
  'POST /api/as-of/links': made,
  ...parts,
});

async function openDrawer() {
  const user = userEvent.setup();
  render(<DocumentPreview />);
  await user.click(screen.getByRole('button', { name: 'View the site as of…' }));
  return user;
}

const opens = () => screen.getByRole('link', { name: /^Open the site/ });

beforeEach(() => {
  resetPage();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2027-05-01T06:00:00.000Z'));
});
afterEach(() => jest.restoreAllMocks());

test('opens the document as its draft of now, and in a new window', async () => {
  fakeCms(table());
  await openDrawer();
  expect(opens()).toHaveAttribute('href', '/api/as-of/open?instant=&locale=bg&document=cities%2Fc1&draft=1');
  expect(opens()).toHaveAttribute('target', '_blank');
});

test('offers the instants at which the document changes', async () => {
  fakeCms(table());
  const user = await openDrawer();
  await user.click(await screen.findByRole('radio', { name: '12 May 2027, 09:00' }));
  await user.click(screen.getByRole('checkbox', { name: /latest draft/ }));
  expect(opens()).toHaveAttribute(
    'href',
    `/api/as-of/open?${new URLSearchParams({ instant: reveal, locale: 'bg', document: 'cities/c1' }).toString()}`,
  );
});

test('asks for the other moment before it goes anywhere', async () => {
  fakeCms(table());
  const user = await openDrawer();
  await user.click(screen.getByRole('radio', { name: 'Another moment' }));
  await user.click(opens());
  expect(screen.getByText(/Choose a moment\./)).toBeVisible();
});

test('leads to no moment that has passed', async () => {
  const asked = fakeCms(table());
  const user = await openDrawer();
  await user.click(await screen.findByRole('radio', { name: '12 May 2027, 09:00' }));
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2027-05-12T06:05:00.000Z'));
  await user.click(opens());
  expect(screen.getByText('This moment has passed. Choose one to come, or “Now”.')).toBeVisible();
  await user.type(screen.getByLabelText('Name of the person'), 'Maria');
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  expect(asked.filter(({ what }) => what.startsWith('POST'))).toEqual([]);
});

test('makes a link for a colleague as of the moment, and shows it once', async () => {
  const asked = fakeCms(table());
  const user = await openDrawer();
  await user.click(await screen.findByRole('radio', { name: '12 May 2027, 09:00' }));
  await user.type(screen.getByLabelText('Name of the person'), ' Maria Ivanova ');
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  expect(await screen.findByLabelText('Address')).toHaveValue(made.url);
  expect(asked.at(-1)).toEqual({
    what: 'POST /api/as-of/links',
    body: { instant: reveal, locale: 'bg', document: 'cities/c1', draft: true, person: 'Maria Ivanova', days: 7 },
  });
});

test('makes none without a name or with a wrong term, and says so', async () => {
  const asked = fakeCms(table());
  const user = await openDrawer();
  await user.clear(screen.getByLabelText('Valid for (days)'));
  await user.type(screen.getByLabelText('Valid for (days)'), '31');
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  expect(screen.getByText('Say whom the link is for.')).toBeVisible();
  expect(screen.getByText('From 1 to 30 days.')).toBeVisible();
  expect(asked.filter(({ what }) => what.startsWith('POST'))).toEqual([]);
});

test('says why there is no link', async () => {
  fakeCms(table({ 'POST /api/as-of/links': refuse(403) }));
  const user = await openDrawer();
  await user.type(screen.getByLabelText('Name of the person'), 'Maria');
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Only editors can create links for colleagues.');
});

test('a contributor looks, and makes no links', async () => {
  page.role = 'contributor';
  fakeCms(table());
  await openDrawer();
  expect(opens()).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Make a link' })).toBeNull();
});

test('there is nothing to look at before a document is saved', () => {
  page.document = { collectionSlug: 'cities' };
  render(<DocumentPreview />);
  expect(screen.queryByRole('button')).toBeNull();
});
