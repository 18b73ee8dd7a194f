import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import { RenderBlocks } from './render-blocks';
import { showBlock } from './testing/show-block';

test('blocks stand one below the other, each under a heading of the second level', async () => {
  const { container } = showBlock(
    <RenderBlocks
      blocks={[
        {
          type: 'checklist',
          id: '1',
          props: { heading: 'Какво оценяват градовете', intro: null, points: ['Управление'] },
        },
        { type: 'goals', id: '2', props: { heading: 'Цели', intro: null, goals: ['Да споделят наученото.'] } },
      ]}
    />,
  );
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Какво оценяват градовете', 'Цели']);
  expect(await axeViolations(container)).toEqual([]);
});

test('no blocks, no element', () => {
  const { container } = showBlock(<RenderBlocks blocks={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
