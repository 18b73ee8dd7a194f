import { explorerAddress } from './addresses';

it.each([
  [{}, 1, '/bg/announcements'],
  [{}, 3, '/bg/announcements/page/3'],
  [{ year: 2021 }, 1, '/bg/announcements/filter?year=2021'],
  [{ year: 2021, city: 'sofiya' }, 2, '/bg/announcements/filter?city=sofiya&year=2021&page=2'],
])('%j, page %i stands at %s', (filters, page, address) => {
  expect(explorerAddress('bg', filters, page)).toBe(address);
});
