import { render, waitFor } from '@testing-library/react';

import { versionAddress, VersionCrumb } from './version-crumb';

const setStepNav = jest.fn();
let stepNav: { label: string; url?: string }[] = [];

jest.mock('next/navigation', () => ({ usePathname: () => '/admin/collections/pages/p1/versions/v1' }));
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));
jest.mock('../translations/use-texts', () => ({ useTexts: () => ({ language: 'bg' }) }));
jest.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { admin: '/admin', api: '/api' } } }),
  useStepNav: () => ({ setStepNav, stepNav }),
}));

const routes = { admin: '/admin', api: '/api' };

test.each([
  ['/admin/collections/pages/p1/versions/v1', '/api/pages/versions/v1?depth=0&select[updatedAt]=true'],
  ['/admin/globals/home/versions/v1', '/api/globals/home/versions/v1?depth=0&select[updatedAt]=true'],
  ['/admin/collections/pages/p1/versions', null],
  ['/admin/collections/pages/p1', null],
  ['/admin', null],
])('of %s, %s', (page, address) => {
  expect(versionAddress(page, routes)).toBe(address);
});

test('calls the version by the clock of the site, to the second, also when Payload writes the trail anew', async () => {
  const answer = { ok: true, status: 200, json: async () => ({ updatedAt: '2027-05-11T22:30:07.000Z' }) };
  Object.assign(globalThis, { fetch: async () => answer });
  const page = { label: 'За нас', url: '/admin/collections/pages/p1' };
  const named = { label: '12.05.2027, 01:30:07' };
  stepNav = [page, { label: '11.05.2027 22:30' }];
  const { rerender } = render(<VersionCrumb>…</VersionCrumb>);
  await waitFor(() => expect(setStepNav).toHaveBeenLastCalledWith([page, named]));

  setStepNav.mockClear();
  stepNav = [page, named];
  rerender(<VersionCrumb>…</VersionCrumb>);
  expect(setStepNav).not.toHaveBeenCalled();
  stepNav = [{ ...page, label: 'За града' }, { label: '11.05.2027 22:30' }];
  rerender(<VersionCrumb>…</VersionCrumb>);
  expect(setStepNav).toHaveBeenLastCalledWith([{ ...page, label: 'За града' }, named]);
});
