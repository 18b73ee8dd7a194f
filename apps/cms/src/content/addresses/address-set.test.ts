import { addressesToFree, type Move } from './address-set';

const move = (id: string, from: Move['from'], to: Move['to']): Move => ({ type: 'pages', id, from, to });

test('frees both addresses of two documents that swap', () => {
  const moves = [move('a', { bg: 'x', en: 'same-a' }, { bg: 'y', en: 'same-a' }), move('b', { bg: 'y' }, { bg: 'x' })];
  expect([...addressesToFree(moves)]).toEqual([
    ['pages/a', ['bg']],
    ['pages/b', ['bg']],
  ]);
});

test.each([['giver first'], ['taker first']])('frees in a chain what another takes, %s', (order) => {
  const moves = [move('a', { bg: 'a' }, { bg: 'b' }), move('b', { bg: 'b' }, { bg: 'c' })];
  expect([...addressesToFree(order === 'taker first' ? moves : moves.reverse())]).toEqual([['pages/b', ['bg']]]);
});

test('leaves what nobody takes, in another language or of another type', () => {
  expect(addressesToFree([move('a', { bg: 'x' }, { bg: 'y' }), move('b', {}, { en: 'x' })]).size).toBe(0);
  const city: Move = { type: 'cities', id: 'c', from: {}, to: { bg: 'x' } };
  expect(addressesToFree([move('a', { bg: 'x' }, { bg: 'y' }), city]).size).toBe(0);
});
