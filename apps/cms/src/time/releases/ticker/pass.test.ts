import { pass } from './pass';
import type { CarryOutResult, DueRelease, TickerStore } from './ticker-store';

const release = (id: string, ...documents: string[]): DueRelease => ({ id, dueAt: null, documents });

function storeOf(due: DueRelease[], outcomes: Record<string, CarryOutResult> = {}) {
  const tried: string[] = [];
  const store: TickerStore = {
    due: () => Promise.resolve(due),
    nextDueAt: () => Promise.resolve(null),
    chores: () => Promise.resolve(),
    announce: () => Promise.resolve(),
    endAbandoned: () => Promise.resolve(false),
    carryOut: ({ id }) => {
      tried.push(id);
      return Promise.resolve(outcomes[id] ?? 'done');
    },
  };
  return { store, tried };
}

it('carries out what is due, in due order', async () => {
  const { store, tried } = storeOf([release('1', 'a'), release('2', 'b'), release('3', 'a')]);
  expect(await pass(store)).toEqual({ done: 3, failed: 0, left: 0 });
  expect(tried).toEqual(['1', '2', '3']);
});

it('goes on past a release that failed, also with the ones after it that touch the same document', async () => {
  const { store, tried } = storeOf([release('1', 'a'), release('2', 'a'), release('3', 'b')], { 1: 'failed' });
  expect(await pass(store)).toEqual({ done: 2, failed: 1, left: 0 });
  expect(tried).toEqual(['1', '2', '3']);
});

it.each(['taken', 'again', 'early'] as const)(
  'lets nothing that touches the same document overtake one that is %s',
  async (outcome) => {
    const due = [release('1', 'a', 'b'), release('2', 'b', 'c'), release('3', 'c'), release('4', 'd')];
    const { store, tried } = storeOf(due, { 1: outcome });
    expect(await pass(store)).toEqual({ done: 1, failed: 0, left: 3 });
    expect(tried).toEqual(['1', '4']);
  },
);

it('stops between two releases when it is told to', async () => {
  const { store, tried } = storeOf([release('1', 'a'), release('2', 'b')]);
  await pass(store, () => tried.length > 0);
  expect(tried).toEqual(['1']);
});
