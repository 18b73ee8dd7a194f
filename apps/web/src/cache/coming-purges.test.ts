import { ComingPurges } from './coming-purges';

const purge = (at: number, ...tags: string[]) => ({ name: `instant ${at}`, at, tags });
const day = 24 * 60 * 60 * 1000;

it('tells each tag at its instant, not before, and once', () => {
  const coming = new ComingPurges();
  coming.replace([purge(2000, 'b'), purge(1000, 'a')], 0);
  expect([coming.next, coming.pass(999)]).toEqual([1000, []]);
  expect(coming.pass(1000)).toEqual(['a']);
  expect([coming.next, coming.pass(1500)]).toEqual([2000, []]);
  expect(coming.pass(5000)).toEqual(['b']);
  expect([coming.next, coming.pass(9000)]).toEqual([Infinity, []]);
});

it('does not tell again what has passed, though it is still told of, but what is new of the same instant', () => {
  const coming = new ComingPurges();
  coming.replace([purge(1000, 'a')], 0);
  coming.pass(1000);
  coming.replace([purge(1000, 'a')], 1001);
  expect([coming.size, coming.next]).toEqual([0, Infinity]);
  coming.replace([purge(1000, 'a', 'b')], 1002);
  expect(coming.pass(1002)).toEqual(['b']);
});

it('knows an instant by its name, wherever the clocks put it', () => {
  const coming = new ComingPurges();
  coming.replace([purge(1000, 'a')], 0);
  coming.pass(1000);
  coming.replace([{ ...purge(1000, 'a'), at: 1007 }], 1003);
  expect(coming.pass(1010)).toEqual([]);
});

it('forgets what was moved or called off', () => {
  const coming = new ComingPurges();
  coming.replace([purge(1000, 'a')], 0);
  coming.replace([purge(3000, 'a')], 1);
  expect([coming.size, coming.pass(2000), coming.pass(3000)]).toEqual([1, [], ['a']]);
});

it('forgets after a day what has passed', () => {
  const coming = new ComingPurges();
  coming.replace([purge(1000, 'a')], 0);
  coming.pass(1000);
  coming.replace([purge(1000, 'a')], 1000 + day);
  expect(coming.size).toBe(0);
  coming.replace([purge(1000, 'a')], 1001 + day);
  expect(coming.size).toBe(1);
});
