import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { exampleDownloads } from '../examples/media';
import { fakeContext } from '../testing/fake-context';
import { showBlock } from '../testing/show-block';
import { Downloads, resolveDownloads, type DownloadsProps } from './component';

const fixture = (locale: ExampleLanguage): DownloadsProps => ({
  heading: locale === 'bg' ? 'Файлове за изтегляне' : 'Files to download',
  intro: null,
  downloads: exampleDownloads(locale),
  locale,
  timeZone: 'Europe/Sofia',
});

const facts = () =>
  screen.getAllByRole('link').map((link) => {
    const text = document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent;
    return text?.replace(/\s/g, ' ');
  });

test('says kind, size, pages and day of each file, and its language where it is another one', () => {
  showBlock(<Downloads {...fixture('bg')} />);
  expect(facts()).toEqual([
    'PDF · 1,3 MB · 12 страници · обновен на 12 ноември 2026 г.',
    'XLSX · 1 kB · на български и немски · обновен на 20 ноември 2026 г.',
  ]);
});

test('a title that is not translated is marked with its language', () => {
  showBlock(<Downloads {...fixture('en')} />);
  const [programme, budget] = screen.getAllByRole('link');
  expect(programme).toHaveAttribute('hreflang', 'en');
  expect(programme).not.toHaveAttribute('lang');
  expect(budget).toHaveAttribute('lang', 'bg');
  expect(budget).not.toHaveAttribute('hreflang');
  expect(facts()[1]).toBe('XLSX · 1 kB · in Bulgarian and German · updated 20 November 2026');
});

test('slides are counted as such', () => {
  const [first] = exampleDownloads('bg');
  showBlock(<Downloads {...fixture('bg')} downloads={[{ ...first!, kind: 'pptx', pages: 2 }]} />);
  expect(facts()[0]).toContain('PPTX · 1,3 MB · 2 слайда');
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Downloads {...fixture(locale)} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('takes the usual heading, and shows nothing of files that visitors may not have', async () => {
  const block = { blockType: 'downloads' as const, documents: ['budget', 'hidden'] };
  const props = await resolveDownloads(block, fakeContext('en'));
  expect(props?.heading).toBe('Files to download');
  expect(props?.downloads.map(({ id }) => id)).toEqual(['budget']);
  expect(await resolveDownloads({ ...block, documents: ['hidden'] }, fakeContext('en'))).toBeNull();
});
