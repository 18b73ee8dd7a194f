import { wellFormed } from './well-formed';

it.each([
  ['/bg/%', '/bg/%25'],
  ['/bg/%2', '/bg/%252'],
  ['/bg/%zz', '/bg/%25zz'],
  ['/bg/%FF', '/bg/%25FF'],
  ['/bg/%D0%B3%D0', '/bg/%25D0%25B3%25D0'],
  ['/bg/%D0%B3%20x?q=%FF', '/bg/%D0%B3%20x?q=%FF'],
])('reads %s as %s', (url, path) => {
  expect(wellFormed(url)).toBe(path);
});
