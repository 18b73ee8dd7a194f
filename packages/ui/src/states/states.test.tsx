import { render, screen } from '@testing-library/react';

import { axeViolations } from '../testing/axe-violations';
import { Skeleton } from './skeleton';
import { EmptyState, ErrorState } from './states';

test('an empty state says what to do instead', async () => {
  const { container } = render(
    <EmptyState title="Няма резултати" text="Опитайте друга дума." action={<a href="/bg">Начало</a>} />,
  );
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Няма резултати');
  expect(screen.getByRole('link')).toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('an error is announced', () => {
  render(<ErrorState title="Нещо се обърка" text="Опитайте отново." reference="a1b2" />);
  expect(screen.getByRole('alert')).toHaveTextContent('a1b2');
});

test('loading is said once, however many cards are on their way', () => {
  render(<Skeleton locale="bg" count={5} />);
  expect(screen.getByRole('status')).toHaveTextContent(/^Зарежда се…$/);
});
