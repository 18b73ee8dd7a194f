import { offsetName, zoneName } from './zone-name';

test.each([
  ['bg', 'Europe/Sofia', 'София'],
  ['en', 'Europe/Sofia', 'Sofia'],
  ['bg', 'America/New_York', 'New York'],
  ['en', 'America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['bg', 'UTC', 'UTC'],
  ['bg', 'America/Dublin', 'Dublin'],
] as const)('%s calls %s %s', (locale, zone, name) => {
  expect(zoneName(locale, zone)).toBe(name);
});

test('every zone of Europe has a Bulgarian name', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'));
  expect(zones.length).toBeGreaterThan(40);
  expect(zones.filter((zone) => !/^[\p{Script=Cyrillic} ]+$/u.test(zoneName('bg', zone)))).toEqual([]);
});

test.each([
  [180, 'UTC+3'],
  [-210, 'UTC−3:30'],
  [345, 'UTC+5:45'],
  [0, 'UTC'],
])('%i minutes are %s', (minutes, name) => {
  expect(offsetName(minutes)).toBe(name);
});
