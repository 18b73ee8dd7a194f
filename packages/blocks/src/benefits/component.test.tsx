import { screen } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { Benefits } from './component';
import { fixtures } from './fixtures';

test('each benefit is a heading with its text', () => {
  showBlock(<Benefits {...fixtures.bg} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
    fixtures.bg.benefits.map(({ title }) => title),
  );
  expect(screen.getByText('Техническа подкрепа от специалисти за избраната услуга.')).toBeInTheDocument();
});

test('a benefit may stand on its title alone', () => {
  showBlock(<Benefits {...fixtures.bg} benefits={[{ title: 'Обучение', text: null }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Обучение$/);
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Benefits {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Benefits {...fixtures.bg} benefits={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
