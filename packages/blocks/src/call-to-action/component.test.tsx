import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { CallToAction, type CallToActionProps } from './component';

const fixtures: Record<ExampleLanguage, CallToActionProps> = {
  bg: {
    heading: 'Научете повече за програмата',
    text: 'Съобщението за 21-те града е на страницата на Bloomberg Philanthropies.',
    link: { label: 'Към съобщението', href: 'https://www.bloomberg.org', external: true },
    locale: 'bg',
  },
  en: {
    heading: 'Learn more about the programme',
    text: 'The announcement of the 21 cities is on the site of Bloomberg Philanthropies.',
    link: { label: 'To the announcement', href: 'https://www.bloomberg.org', external: true },
    locale: 'en',
  },
};

test('has a heading, a sentence and a link that says where it leads', () => {
  showBlock(<CallToAction {...fixtures.bg} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Научете повече за програмата' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Към съобщението (външен сайт)' })).toHaveAttribute(
    'href',
    'https://www.bloomberg.org',
  );
});

test('the link is enough', () => {
  showBlock(<CallToAction {...fixtures.en} heading={null} text={null} />);
  expect(screen.getByRole('link')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<CallToAction {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});
