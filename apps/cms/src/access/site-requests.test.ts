import { isSiteRequest } from './site-requests';

test.each([
  ['GET', '/api/announcements', true],
  ['GET', '/api/announcements/0b6f', true],
  ['GET', '/api/globals/home', true],
  ['GET', '/api/media/file/tram.webp', true],
  ['GET', '/api/redirects', true],
  ['GET', '/api/as-of/grant', true],
  ['GET', '/api/as-of/transitions', true],
  ['GET', '/api/releases/coming', true],
  ['GET', '/api/releases', false],
  ['GET', '/api/releases/overview', false],
  ['POST', '/api/releases/coming', false],
  ['GET', '/api/as-of/open', false],
  ['GET', '/api/as-of/links', false],
  ['GET', '/api/as-of-links', false],
  ['GET', '/api/announcements/versions/0b6f', false],
  ['GET', '/api/globals/home/versions', false],
  ['GET', '/api/users', false],
  ['GET', '/api/users/me', false],
  ['GET', '/api/access', false],
  ['GET', '/api/deliveries', false],
  ['GET', '/api/payload-locked-documents', false],
  ['POST', '/api/announcements', false],
  ['PATCH', '/api/announcements/0b6f', false],
])('%s %s: %s', (method, pathname, expected) => {
  expect(isSiteRequest(method, pathname)).toBe(expected);
});
