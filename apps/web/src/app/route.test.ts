import { GET } from './route';

const visit = (language?: string) =>
  GET(new Request('http://site.test/', language ? { headers: { 'accept-language': language } } : {}));

it.each([
  [undefined, '/bg'],
  ['en-GB,en;q=0.9', '/en'],
  ['bg', '/bg'],
])('leads %s to %s', (language, path) => {
  const response = visit(language);
  expect(response.status).toBe(307);
  expect(response.headers.get('location')).toBe(path);
});

it('tells caches that the answer depends on the language and is not to be kept', () => {
  expect(visit('en').headers.get('vary')).toBe('accept-language');
  expect(visit('en').headers.get('cache-control')).toBe('no-store');
});
