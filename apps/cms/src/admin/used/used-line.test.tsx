import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Used } from '../../time/releases/used/used';
import { fakeCms } from '../releases/testing/fake-cms.testing';
import { page, resetPage } from '../releases/testing/payload-ui.testing';
import { UsedLine } from './used-line';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

const nothing: Used = {
  isComplete: true,
  live: { uses: [], more: 0 },
  drafts: { uses: [], more: 0 },
  scheduled: [],
};

const path = 'GET /api/releases/used/cities/c1';
const answer = (used: Partial<Used>) => ({ timeZone: 'Europe/Sofia', used: { ...nothing, ...used } });

beforeEach(resetPage);

async function open(table: Parameters<typeof fakeCms>[0]) {
  const asked = fakeCms(table);
  const { container } = render(<UsedLine />);
  const user = userEvent.setup();
  expect(asked).toEqual([]);
  const details = container.querySelector('details') as HTMLDetailsElement;
  // jsdom opens no details at a click.
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return { asked, user };
}

it('tells the places on the site, in drafts and in releases, each with the way there', async () => {
  const news: Used['live']['uses'][number] = {
    source: 'announcements/a1',
    name: { bg: '„Новина“ (съобщение)', en: '“News” (announcement)' },
    places: [
      { path: 'body', label: { bg: 'Пълен текст', en: 'Full text' }, locale: 'bg' },
      { path: 'cities', label: { bg: 'Градове', en: 'Cities' }, locale: null },
    ],
    isOptional: true,
  };
  const menu = { ...news, source: 'globals/navigation', name: { bg: 'Навигация', en: 'Navigation' } };
  const shown: Used['scheduled'][number] = {
    release: { id: 'r1', title: 'Spring' },
    at: '2027-05-12T06:00:00.000Z',
    when: 'release',
    document: { type: 'pages', id: 'p1', title: 'About', field: { bg: 'Изображение', en: 'Image' } },
    isRequired: false,
  };
  await open({
    [path]: answer({ live: { uses: [menu, news], more: 3 }, drafts: { uses: [news], more: 0 }, scheduled: [shown] }),
  });
  expect(await screen.findByText('On the website')).toBeVisible();
  const [first, second, more] = screen.getAllByRole('listitem');
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/admin/globals/navigation');
  expect(second).toHaveTextContent('“News” (announcement) – Full text, in Bulgarian; Cities');
  expect(within(second as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/admin/collections/announcements/a1?locale=bg&field=body',
  );
  expect(more).toHaveTextContent('and 3 more');
  expect(screen.getByText('In drafts only')).toBeVisible();
  expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('Spring, 12 May 2027, 09:00 (Sofia) – About, Image');
});

it('says that nothing uses it', async () => {
  await open({ [path]: answer({}) });
  expect(await screen.findByText(/^It is used nowhere/)).toBeVisible();
});

it('does not say so while content is still being read', async () => {
  await open({ [path]: answer({ isComplete: false }) });
  expect(await screen.findByText(/the list may lack something/)).toBeVisible();
  expect(screen.queryByText(/^It is used nowhere/)).toBeNull();
});

it('asks again where there was no answer', async () => {
  const table: Parameters<typeof fakeCms>[0] = { [path]: 'offline' };
  const { user } = await open(table);
  expect(await screen.findByText('Where it is used cannot be shown now.')).toBeVisible();
  table[path] = answer({});
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^It is used nowhere/)).toBeVisible();
});

it('is not there before the document is stored', () => {
  page.document = { ...page.document, id: undefined };
  const { container } = render(<UsedLine />);
  expect(container).toBeEmptyDOMElement();
});
