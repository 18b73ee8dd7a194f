import { withRowIds } from './with-row-ids';

it('gives rows, blocks and rows inside blocks the ids they were saved under', () => {
  const english = { title: 'City', layout: [{ blockType: 'goals', items: [{ text: 'One' }, { text: 'Two' }] }] };
  const saved = {
    id: 'document',
    title: 'Град',
    layout: [
      {
        id: 'block',
        blockType: 'goals',
        items: [
          { id: 'a', text: 'Едно' },
          { id: 'b', text: 'Две' },
        ],
      },
    ],
  };
  expect(withRowIds(english, saved)).toEqual({
    title: 'City',
    layout: [
      {
        id: 'block',
        blockType: 'goals',
        items: [
          { id: 'a', text: 'One' },
          { id: 'b', text: 'Two' },
        ],
      },
    ],
  });
});

it('leaves values and what was not saved alone', () => {
  const data = { cities: ['x', 'y'], period: { start: '2020' }, fresh: [{ label: 'new' }] };
  expect(withRowIds(data, { cities: ['x', 'y'], period: { start: '2020', end: null } })).toEqual(data);
});
