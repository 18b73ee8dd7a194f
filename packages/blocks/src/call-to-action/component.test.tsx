import { screen } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { CallToAction } from './component';
import { fixtures } from './fixtures';

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
