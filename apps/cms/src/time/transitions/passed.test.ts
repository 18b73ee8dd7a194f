import { passedInstants } from './passed';

const instant = (seconds: number) => new Date(Date.UTC(2027, 0, 1) + seconds * 1000).toISOString();
const ms = (seconds: number) => Date.parse(instant(seconds));
const row = { id: 'a', updatedAt: instant(0), publishAt: instant(10), comingSoon: true, revealAt: instant(20) };

it('finds each instant that has passed, the last moment included', () => {
  expect(passedInstants('announcements', row, ms(0), ms(20)).map(({ kind }) => kind)).toEqual(['publish', 'reveal']);
  expect(passedInstants('announcements', row, ms(10), ms(19.999))).toEqual([]);
});

it('names it the same whoever finds it', () => {
  const [found] = passedInstants('announcements', { ...row, publishAt: new Date(instant(10)) }, ms(0), ms(15));
  expect(found?.key).toBe(`announcements/a publish ${instant(10)}`);
});

it('leaves out what happened with the publication itself, and a reveal of nothing withheld', () => {
  expect(passedInstants('announcements', { ...row, updatedAt: instant(11) }, ms(0), ms(15))).toEqual([]);
  expect(passedInstants('announcements', { ...row, comingSoon: false }, ms(15), ms(30))).toEqual([]);
});
