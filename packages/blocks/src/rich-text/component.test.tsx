import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { exampleRichText } from '../examples/rich-text';
import { showBlock } from '../testing/show-block';
import { RichText, type RichTextProps } from './component';

const fixtures: Record<ExampleLanguage, RichTextProps> = {
  bg: { heading: 'За програмата', content: exampleRichText('bg') },
  en: { heading: 'About the programme', content: exampleRichText('en') },
};

test('headings in the text stand below the block’s', () => {
  showBlock(<RichText {...fixtures.bg} />);
  expect(screen.getByRole('heading', { level: 2, name: 'За програмата' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: 'За кого е' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'София' })).toHaveAttribute('href', '/bg/cities/sofia');
});

test('without a heading of the block they take its level', () => {
  showBlock(<RichText {...fixtures.en} heading={null} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Who it is for' })).toBeInTheDocument();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<RichText {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});
