import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen, within } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { exampleOrganization } from '../examples/participants';
import { showBlock } from '../testing/show-block';
import { OrganizationProfile, type OrganizationProfileProps } from './component';

const fixtures: Record<ExampleLanguage, OrganizationProfileProps> = {
  bg: {
    heading: 'Кой финансира програмата',
    organization: exampleOrganization('bg'),
    text: 'Организацията обяви програмата през 2018 г. и финансира участието на градовете.',
    locale: 'bg',
  },
  en: {
    heading: 'Who funds the programme',
    organization: exampleOrganization('en'),
    text: 'The organization announced the programme in 2018 and funds the cities’ part in it.',
    locale: 'en',
  },
};

test('tells role, text, figures and areas', () => {
  showBlock(<OrganizationProfile {...fixtures.bg} />);
  const block = within(screen.getByRole('region', { name: 'Кой финансира програмата' }));
  expect(block.getByRole('heading', { level: 3, name: 'Bloomberg Philanthropies' })).toBeInTheDocument();
  expect(block.getByText('Финансираща организация')).toBeInTheDocument();
  expect(block.getAllByRole('term')).toHaveLength(2);
  expect(block.getByText('129')).toBeInTheDocument();
  expect(block.getAllByRole('listitem')).toHaveLength(5);
});

test('without a heading the organization’s name is the heading', () => {
  showBlock(<OrganizationProfile {...fixtures.en} heading={null} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Bloomberg Philanthropies' })).toBeInTheDocument();
});

test('leaves out what the organization does not have', () => {
  const organization = { ...fixtures.en.organization, website: null, figures: [], areas: [] };
  showBlock(<OrganizationProfile {...fixtures.en} organization={organization} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('term')).toBeNull();
  expect(screen.queryByText('Areas of work')).toBeNull();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<OrganizationProfile {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});
