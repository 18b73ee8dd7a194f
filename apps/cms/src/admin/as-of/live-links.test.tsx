import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { LiveLink } from '../../time/as-of/grants/live-link';
import { fakeCms, refuse } from '../releases/testing/fake-cms.testing';
import { page, resetPage } from '../releases/testing/payload-ui.testing';
import { LiveLinks } from './live-links';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));

const instant = '2027-05-12T06:00:00.000Z';
const link: LiveLink = {
  id: 'l1',
  person: 'Maria Ivanova',
  instant,
  path: '/bg',
  draftOf: null,
  expiresAt: '2027-05-19T06:00:00.000Z',
  lastUsedAt: '2027-05-11T06:00:00.000Z',
  uses: 2,
  by: 'Editor',
  visits: [{ openedAt: '2027-05-11T06:00:00.000Z', instant, path: '/bg/cities' }],
};

beforeEach(resetPage);

test('tells who may look at what, until when, and what they looked at', async () => {
  fakeCms({ 'GET /api/as-of/links': { links: [link] } });
  render(<LiveLinks />);
  expect(await screen.findByText('Maria Ivanova')).toBeVisible();
  expect(screen.getByText('as of 12 May 2027, 09:00 · until 19 May 2027, 09:00 · made by Editor')).toBeVisible();
  expect(screen.getByText('opened 2 times, last used 11 May 2027, 09:00')).toBeVisible();
  expect(screen.getByText('11 May 2027, 09:00: /bg/cities (as of 12 May 2027, 09:00)')).toBeInTheDocument();
});

test('revokes, and the link is gone', async () => {
  const table: Parameters<typeof fakeCms>[0] = {
    'GET /api/as-of/links': { links: [link] },
    'POST /api/as-of/links/l1/revoke': () => {
      table['GET /api/as-of/links'] = { links: [] };
      return { revoked: true };
    },
  };
  fakeCms(table);
  render(<LiveLinks />);
  await userEvent.click(await screen.findByRole('button', { name: /^Revoke/ }));
  expect(await screen.findByText('No active links for colleagues.')).toBeVisible();
});

test('says when a link was over already', async () => {
  fakeCms({ 'GET /api/as-of/links': { links: [link] }, 'POST /api/as-of/links/l1/revoke': refuse(404) });
  render(<LiveLinks />);
  await userEvent.click(await screen.findByRole('button', { name: /^Revoke/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The link was revoked already, or has expired.');
});

test('a contributor has nothing to do with links', () => {
  page.role = 'contributor';
  const asked = fakeCms({});
  render(<LiveLinks />);
  expect(screen.queryByRole('heading')).toBeNull();
  expect(asked).toEqual([]);
});
