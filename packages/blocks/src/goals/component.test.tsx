import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen, within } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { Goals, type GoalsProps } from './component';

const fixtures: Record<ExampleLanguage, GoalsProps> = {
  bg: {
    heading: 'Цели',
    intro: 'Три цели, които програмата си поставя за двете години.',
    goals: [
      'Да помогне на европейските градове да създават дигитални услуги с голям ефект и да споделят наученото с градове по света.',
      'Да ускори дигиталните иновации в градовете, така че най-важните услуги да служат по-добре на жителите.',
      'Да помогне на градските ръководители да придобият уменията, които дигиталната промяна изисква.',
    ],
  },
  en: {
    heading: 'Goals',
    intro: 'Three goals that the programme sets itself for the two years.',
    goals: [
      'Help European cities deliver digital services of high impact and share what they learn with cities worldwide.',
      'Speed up digital innovation in cities so that critical services serve residents better.',
      'Help city leaders build the skills that digital transformation needs.',
    ],
  },
};

test('the goals are an ordered list under their heading', () => {
  showBlock(<Goals {...fixtures.bg} />);
  const block = within(screen.getByRole('region', { name: 'Цели' }));
  expect(block.getByRole('list').tagName).toBe('OL');
  expect(block.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(fixtures.bg.goals);
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Goals {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Goals {...fixtures.bg} goals={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
