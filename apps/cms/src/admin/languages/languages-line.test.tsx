import { render, screen, waitFor } from '@testing-library/react';

import { fakeCms, refuse } from '../releases/testing/fake-cms.testing';
import { page, resetPage } from '../releases/testing/payload-ui.testing';
import { LanguagesLine } from './languages-line';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

const address = 'GET /api/releases/languages/cities/c1';
const languages = (content: 'complete' | 'incomplete') => ({
  version: '1',
  languages: (['bg', 'en'] as const).map((locale) => ({
    locale,
    content,
    isLive: false,
    hasEdits: false,
    isBehind: false,
  })),
  findings: [],
  gone: [],
  unwritten: [],
  withhold: null,
  alone: [],
});

beforeEach(resetPage);

const line = () => screen.getByText('Languages:').closest('p');
const saved = (change: object) => {
  page.document = { ...page.document, ...change };
};

it('follows a save at once, and says that it is behind until then', async () => {
  const table: Record<string, object> = { [address]: languages('incomplete') };
  const asked = fakeCms(table);
  const { rerender } = render(<LanguagesLine status="draft" />);
  await screen.findByText(/Bulgarian – incomplete/);
  await waitFor(() => expect(line()).toHaveAttribute('aria-busy', 'false'));

  table[address] = languages('complete');
  const before = asked.length;
  saved({ data: { updatedAt: '2' } });
  rerender(<LanguagesLine status="draft" />);
  expect(line()).toHaveAttribute('aria-busy', 'true');
  expect(line()).toHaveTextContent('updating…');
  await screen.findByText(/Bulgarian – complete/);
  await waitFor(() => expect(line()).toHaveAttribute('aria-busy', 'false'));
  expect(asked).toHaveLength(before + 1);
});

it('is behind while somebody types, and does not ask with each automatic save', async () => {
  const asked = fakeCms({ [address]: languages('incomplete') });
  saved({ mostRecentVersionIsAutosaved: true });
  const { rerender } = render(<LanguagesLine status="draft" />);
  await screen.findByText(/Bulgarian – incomplete/);
  const before = asked.length;
  for (const version of ['2', '3', '4']) {
    saved({ data: { updatedAt: version } });
    rerender(<LanguagesLine status="draft" />);
    expect(line()).toHaveAttribute('aria-busy', 'true');
  }
  await waitFor(() => expect(line()).toHaveAttribute('aria-busy', 'false'), { timeout: 10_000 });
  expect(asked).toHaveLength(before + 1);
});

it('says that it may be out of date where the answer did not come', async () => {
  const table: Record<string, object> = { [address]: languages('incomplete') };
  fakeCms(table);
  const { rerender } = render(<LanguagesLine status="draft" />);
  await screen.findByText(/Bulgarian – incomplete/);
  table[address] = refuse(500);
  saved({ data: { updatedAt: '2' } });
  rerender(<LanguagesLine status="draft" />);
  await screen.findByText('may be out of date');
  expect(line()).toHaveAttribute('aria-busy', 'false');
});
