import { stages, withoutMongodb } from './stages.mjs';

const needs = (all: readonly { id: string; after?: readonly string[] }[], wanted: string) =>
  all.find(({ id }) => id === wanted)?.after;

it('lets a stage need only stages before it', () => {
  stages.forEach(({ after = [] }, index) => {
    const earlier = stages.slice(0, index).map(({ id }) => id);
    expect(after.filter((id) => !earlier.includes(id))).toEqual([]);
  });
});

it('runs both databases side by side, unless one of them is to count the tests of the other', () => {
  expect(needs(stages, 'integration:mongodb')).toEqual(['build']);
  expect(needs(withoutMongodb(stages), 'integration:mongodb')).toEqual(['integration:sqlite']);
  expect(needs(withoutMongodb(stages), 'instants:mongodb')).toEqual(['instants:sqlite']);
  expect(withoutMongodb(stages).map(({ id }) => id)).toEqual(stages.map(({ id }) => id));
});
