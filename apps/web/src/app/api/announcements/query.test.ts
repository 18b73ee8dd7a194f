import { announcementQuerySchema } from './query';

it('reads numbers out of text and fills in the page', () => {
  expect(announcementQuerySchema.parse({ locale: 'bg', year: '2027', city: 'sofia' })).toEqual({
    locale: 'bg',
    year: 2027,
    city: 'sofia',
    offset: 0,
    limit: 12,
  });
});

it.each([
  [{}],
  [{ locale: 'de' }],
  [{ locale: 'bg', limit: '51' }],
  [{ locale: 'bg', offset: '-1' }],
  [{ locale: 'bg', city: '../x' }],
  [{ locale: 'bg', state: 'pending' }],
  [{ locale: 'bg', draft: 'true' }],
])('refuses %j', (query) => {
  expect(announcementQuerySchema.safeParse(query).success).toBe(false);
});
