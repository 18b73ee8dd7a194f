import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { Checklist, type ChecklistProps } from './component';

const fixtures: Record<ExampleLanguage, ChecklistProps> = {
  bg: {
    heading: 'Какво оценяват градовете',
    intro: 'Пет посоки, в които всеки град търси как да напредне.',
    points: [
      'Дигитална визия',
      'Управление',
      'Развитие на технологичните системи',
      'Проектиране, насочено към потребителя',
      'Инфраструктура за използване на данни',
    ],
  },
  en: {
    heading: 'What the cities assess',
    intro: 'Five directions in which each city looks for ways to advance.',
    points: [
      'Digital vision',
      'Governance',
      'Development of technology systems',
      'User-centric design',
      'Infrastructure for the use of data',
    ],
  },
};

test('each point is an item; the tick is ornament', () => {
  showBlock(<Checklist {...fixtures.bg} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(fixtures.bg.points);
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Checklist {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Checklist {...fixtures.bg} points={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
