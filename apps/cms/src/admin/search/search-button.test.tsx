import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';

import { provideDialogs } from '../dialog.testing';
import { fakeCms } from '../releases/testing/fake-cms.testing';
import { resetPage } from '../releases/testing/payload-ui.testing';
import type { Found } from './found';
import { SearchButton } from './search-button';

const opened = jest.fn();

jest.mock('@payloadcms/ui', () => ({
  ...jest.requireActual<object>('../releases/testing/payload-ui.testing'),
  useConfig: () => ({
    config: {
      routes: { admin: '/admin', api: '/api' },
      collections: [{ slug: 'pages', labels: { plural: { bg: 'Страници', en: 'Pages' } } }],
      globals: [{ slug: 'home', label: { bg: 'Начална страница', en: 'Home page' } }],
    },
  }),
  useEntityVisibility: () => ({ isEntityVisible: () => true }),
  Link: ({ children, prefetch: _, ...rest }: ComponentProps<'a'> & { prefetch?: boolean }) => (
    <a {...rest}>{children}</a>
  ),
}));

const follow = (event: MouseEvent) => {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  event.preventDefault();
  opened(link.getAttribute('href'));
};

beforeAll(provideDialogs);
beforeAll(() => document.addEventListener('click', follow));
afterAll(() => document.removeEventListener('click', follow));
beforeEach(() => {
  resetPage();
  opened.mockReset();
});

const path = 'GET /api/search';
const found: Found = {
  groups: [
    {
      collection: 'pages',
      documents: [{ id: 'p1', title: 'Парк', others: ['Park'], isElsewhere: false, release: null }],
      hasMore: true,
    },
  ],
};

const page = (id: string, title: string) => ({ id, title, others: [], isElsewhere: false, release: null });
const press = (init: KeyboardEventInit) => fireEvent.keyDown(document.body, { ctrlKey: true, ...init });
const field = () => screen.getByRole('combobox', { name: 'Search everything' });

test('opens at Ctrl+K on a Bulgarian keyboard too, and opens what is found with Enter', async () => {
  const asked = fakeCms({ [path]: found });
  render(<SearchButton />);
  press({ code: 'KeyK', key: 'к' });
  const user = userEvent.setup();
  await user.type(field(), 'п');
  expect(screen.getByText(/^Type at least two letters/)).toBeInTheDocument();
  await user.type(field(), 'арк');
  const group = await screen.findByRole('group', { name: 'Pages' });
  expect(
    within(group)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['ПаркPark', 'More in “Pages”']);
  // The text is asked for once it rests, not at every key.
  expect(asked.filter(({ what }) => what === path)).toHaveLength(1);
  await user.keyboard('{Enter}');
  expect(opened.mock.calls).toEqual([['/admin/collections/pages/p1']]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('goes down to the rest of a list, and opens it once at a press of the mouse', async () => {
  fakeCms({ [path]: found });
  render(<SearchButton />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Search/ }));
  await user.type(field(), 'парк');
  const rest = await screen.findByRole('option', { name: 'More in “Pages”' });
  await user.keyboard('{ArrowDown}');
  expect(field()).toHaveAttribute('aria-activedescendant', rest.id);
  await user.click(rest);
  expect(opened.mock.calls).toEqual([[`/admin/collections/pages?search=${encodeURIComponent('парк')}`]]);
});

test('finds the screens without the system, says that it failed, and tries again', async () => {
  const table: Parameters<typeof fakeCms>[0] = { [path]: 'offline' };
  fakeCms(table);
  render(<SearchButton />);
  press({ code: 'KeyK', key: 'k' });
  const user = userEvent.setup();
  await user.type(field(), 'home');
  expect(await screen.findByRole('option', { name: 'Home page' })).toBeInTheDocument();
  expect(await screen.findByText('Searching is not possible now.')).toBeInTheDocument();
  table[path] = { groups: [] };
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('1 result was found.')).toBeInTheDocument();
});

test('carries out Enter when the answer to this text is there, and not on the one before', async () => {
  const first = { groups: [{ collection: 'pages', documents: [page('p1', 'Парк')], hasMore: false }] };
  const second = { groups: [{ collection: 'pages', documents: [page('p2', 'Площад')], hasMore: false }] };
  const table: Parameters<typeof fakeCms>[0] = { [path]: first };
  fakeCms(table);
  render(<SearchButton />);
  press({ code: 'KeyK', key: 'k' });
  const user = userEvent.setup();
  await user.type(field(), 'парк');
  await screen.findByRole('option', { name: 'Парк' });
  table[path] = second;
  await user.clear(field());
  await user.type(field(), 'площад{Enter}');
  await waitFor(() => expect(opened.mock.calls).toEqual([['/admin/collections/pages/p2']]));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('keeps the caret where letters are put in the middle', async () => {
  fakeCms({ [path]: { groups: [] } });
  render(<SearchButton />);
  press({ code: 'KeyK', key: 'k' });
  const user = userEvent.setup();
  await user.type(field(), 'Софя');
  await user.type(field(), 'иии', { initialSelectionStart: 3, initialSelectionEnd: 3 });
  expect(field()).toHaveValue('Софииия');
});

test('says that nothing was found', async () => {
  fakeCms({ [path]: { groups: [] } });
  render(<SearchButton />);
  press({ code: 'KeyK', key: 'k' });
  await userEvent.setup().type(field(), 'xyz');
  expect(await screen.findByText('Nothing contains “xyz”.')).toBeInTheDocument();
});

test('leaves the keys to a text, where they make a link, and to whatever has taken them', () => {
  fakeCms({});
  render(
    <>
      <SearchButton />
      <div contentEditable="true" data-testid="text" suppressContentEditableWarning>
        <p>Text</p>
      </div>
    </>,
  );
  fireEvent.keyDown(screen.getByText('Text'), { ctrlKey: true, code: 'KeyK', key: 'k' });
  expect(screen.queryByRole('dialog')).toBeNull();
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', take);
  press({ code: 'KeyK', key: 'k' });
  document.body.removeEventListener('keydown', take);
  expect(screen.queryByRole('dialog')).toBeNull();
  press({ code: 'KeyK', key: 'k' });
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});
