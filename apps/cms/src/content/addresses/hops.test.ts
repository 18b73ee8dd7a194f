import { pathOf } from './hops';

test.each([
  ['/bg/za-nas/?x=1#top', '/bg/za-nas'],
  ['https://sofia.example/bg/za-nas', '/bg/za-nas'],
  ['https://sofia.example', '/'],
  ['https://sofia.example.org/bg', null],
  ['https://sofia.bg/bg/za-nas', null],
  ['/', '/'],
])('%s is the path %s of the site', (address, path) => {
  expect(pathOf(address, 'https://sofia.example')).toBe(path);
});
