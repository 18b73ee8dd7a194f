import { render, screen, within } from '@testing-library/react';

import { axeViolations } from '../testing/axe-violations';
import { Breadcrumbs } from './breadcrumbs';
import { CardList } from './card-list';
import { Facts } from './facts';
import { PageHeader } from './page-header';
import { Section } from './section';

test('a page header has the one h1, and the way there before it', async () => {
  const { container } = render(
    <PageHeader
      title="София"
      locale="bg"
      lead="Столица."
      breadcrumbs={<Breadcrumbs trail={[{ label: 'Градове', href: '/bg/cities' }]} current="София" locale="bg" />}
    >
      <Facts facts={[{ term: 'Държава', value: 'България' }]} />
    </PageHeader>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'София' })).toBeInTheDocument();
  const trail = within(screen.getByRole('navigation', { name: 'Вие сте тук' }));
  expect(trail.getAllByRole('listitem').at(-1)).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('definition')).toHaveTextContent('България');
  expect(await axeViolations(container)).toEqual([]);
});

test('a section is a landmark named by its heading', () => {
  render(
    <Section heading="Цели" intro="Три.">
      текст
    </Section>,
  );
  expect(screen.getByRole('region', { name: 'Цели' })).toHaveTextContent('Три.');
});

test('without a heading it is no landmark', () => {
  render(<Section heading={null}>текст</Section>);
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByText('текст')).toBeInTheDocument();
});

test('a list has an item for each card', () => {
  render(
    <CardList>
      <p>едно</p>
      <p>две</p>
    </CardList>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
