import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import { exampleInitiative, type ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { MoreInitiatives, type MoreInitiativesProps } from './component';

const fixtures: Record<ExampleLanguage, MoreInitiativesProps> = {
  bg: {
    heading: 'Още инициативи',
    initiatives: [exampleInitiative('bg')],
    all: { label: 'Всички инициативи', href: '/bg/initiatives' },
    locale: 'bg',
    timeZone: 'Europe/Sofia',
  },
  en: {
    heading: 'More initiatives',
    initiatives: [exampleInitiative('en')],
    all: { label: 'All initiatives', href: '/en/initiatives' },
    locale: 'en',
    timeZone: 'Europe/Sofia',
  },
};

test('tells each initiative’s status, period and cities', () => {
  showBlock(<MoreInitiatives {...fixtures.bg} />);
  const card = screen.getByRole('article');
  expect(card).toHaveTextContent('Приключила');
  expect(card).toHaveTextContent('2020–2022 г.');
  expect(card).toHaveTextContent('21 града');
});

test('the way to all of them remains when there is no other', () => {
  showBlock(<MoreInitiatives {...fixtures.en} initiatives={[]} />);
  expect(screen.getByRole('link', { name: 'All initiatives' })).toHaveAttribute('href', '/en/initiatives');
  expect(screen.queryByRole('article')).toBeNull();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<MoreInitiatives {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});
