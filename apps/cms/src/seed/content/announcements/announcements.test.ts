import { announcements } from './announcements';

const inSofia = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Sofia', dateStyle: 'short', timeStyle: 'short' });
const dated = announcements.flatMap(({ data }) => (data.publishAt ? [String(data.publishAt)] : []));

it('comes out at nine in the morning in Sofia, whatever the season', () => {
  expect(dated.map((instant) => inSofia.format(new Date(instant)))).toEqual([
    '2020-01-10 09:00',
    '2020-04-01 09:00',
    '2021-03-08 09:00',
  ]);
});

it('withholds only the body of the one that is to come, and promises no date', () => {
  const coming = announcements.filter(({ data }) => data.comingSoon);
  expect(coming.map(({ key }) => key)).toEqual(['more-to-come']);
  expect(coming[0]?.data).toMatchObject({ expected: { precision: 'unknown' }, body: { bg: {}, en: {} } });
  expect(coming[0]?.data).not.toHaveProperty('revealAt');
  expect(coming[0]?.data).not.toHaveProperty('expected.date');
});
