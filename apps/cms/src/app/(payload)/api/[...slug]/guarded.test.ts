import { timeHeader } from '@civic/content/clock';

import { queryProblem } from '../../../../platform/http/query-problem';
import { guarded } from './guarded';

test.each([
  '',
  'page=2&limit=0&depth=0&locale=bg',
  'where[slug][equals]=sofia',
  'where[cities][in][0]=a&where[cities][in][]=b',
  'where[cities][in]=a,b',
  'where[and][0][or][1][parent.title][like]=x&sort=-title,slug',
  'where%5Bslug%5D%5Bequals%5D=sofia&sort[0]=title',
])('%s can be read', (query) => expect(queryProblem(new URLSearchParams(query))).toBeNull());

test.each([
  'where=x',
  'where[]=x',
  'where[slug]=x',
  'where[or]=x',
  'where[or][0]=x',
  'where[or][x][slug][equals]=a',
  'where[slug][equals][a][b]=x',
  'where[cities][all]=x',
  'where[slug][__proto__]=x',
  'page=1e99',
  'page[a]=1',
  'limit=-1',
  'limit=many',
  'depth=99999999999999999999',
  'sort[a]=b',
])('%s is refused with a sentence, before Payload sees it', async (query) => {
  const handler = jest.fn();
  const response = await guarded(handler)(new Request(`http://cms.test/api/events?${query}`), {
    params: Promise.resolve({}),
  });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/\.$/) });
  expect(handler).not.toHaveBeenCalled();
});

test('refuses a malformed address with a sentence, before Payload sees it', async () => {
  const handler = jest.fn();
  const request = new Request('http://cms.test/api/events/%25', { headers: { 'x-civic-malformed': 'path' } });
  const response = await guarded(handler)(request, { params: Promise.resolve({}) });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ title: 'Malformed address' });
  expect(handler).not.toHaveBeenCalled();
});

test.each([
  ['the site', { authorization: 'Site-Key key' }, true],
  ['anybody else', {}, false],
])('tells %s the time or not', async (_, headers, isTold) => {
  const request = new Request('http://cms.test/api/events', { headers });
  const handler = () => Promise.resolve(Response.json({}));
  const response = await guarded(handler)(request, { params: Promise.resolve({}) });
  expect(response.headers.has(timeHeader)).toBe(isTold);
});
