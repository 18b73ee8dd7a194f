import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';

import { AnnouncementExplorer } from './announcement-explorer';
import { fakeSite, listFor } from './testing/fake-site';

const rendered = { filters: {}, offset: 0, list: listFor(new URLSearchParams()) };
const explorer = <AnnouncementExplorer locale="bg" timeZone="Europe/Sofia" rendered={rendered} />;
const articles = () => screen.queryAllByRole('article').length;
const year = () => screen.getByLabelText('Година');

let site: ReturnType<typeof fakeSite>;

beforeEach(() => {
  site = fakeSite();
  Object.defineProperty(globalThis, 'fetch', { configurable: true, value: jest.fn(site.answer) });
  window.history.replaceState(null, '', '/bg/announcements');
});

it('shows what the server rendered and asks for nothing', async () => {
  render(explorer);
  expect(articles()).toBe(12);
  expect(screen.getByRole('status')).toHaveTextContent('Показани са 12 от 30 съобщения');
  await act(() => Promise.resolve());
  expect(site.asked).toEqual([]);
});

it('filters in place, tells how many there are and keeps the choice in the address', async () => {
  render(explorer);
  await userEvent.selectOptions(year(), '2021');
  await waitFor(() => expect(articles()).toBe(2));
  expect(screen.getByRole('status')).toHaveTextContent('2 съобщения');
  expect(window.location.pathname + window.location.search).toBe('/bg/announcements/filter?year=2021');
  expect(site.asked).toEqual(['/api/announcements?year=2021&locale=bg&offset=0&limit=12']);
});

it('follows what was chosen before the page was alive', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(explorer);
  await userEvent.selectOptions(year(), '2021');
  render(explorer, { container, hydrate: true });
  await waitFor(() => expect(articles()).toBe(2));
  expect(year()).toHaveValue('2021');
  expect(window.location.search).toBe('?year=2021');
});

it('clears the filters and comes back to what it had', async () => {
  render(explorer);
  await userEvent.selectOptions(year(), '2021');
  await waitFor(() => expect(articles()).toBe(2));
  await userEvent.click(screen.getByRole('link', { name: 'Изчистване на филтрите' }));
  await waitFor(() => expect(articles()).toBe(12));
  expect(window.location.pathname).toBe('/bg/announcements');
  expect(site.asked).toHaveLength(1);
});

it('follows an address with filters that the server did not see', async () => {
  window.history.replaceState(null, '', '/bg/announcements?year=2021');
  render(explorer);
  await waitFor(() => expect(articles()).toBe(2));
  expect(year()).toHaveValue('2021');
});

it('puts older announcements below, until there are no more', async () => {
  render(explorer);
  const more = () => screen.getByRole('link', { name: 'По-стари съобщения' });
  expect(more()).toHaveAttribute('href', '/bg/announcements/page/2');
  await userEvent.click(more());
  await waitFor(() => expect(articles()).toBe(24));
  await userEvent.click(more());
  await waitFor(() => expect(articles()).toBe(30));
  expect(screen.queryByRole('link', { name: 'По-стари съобщения' })).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('30 съобщения');
});

it('says that loading failed and tries again', async () => {
  site.failWith(503, 503);
  render(explorer);
  await userEvent.selectOptions(year(), '2021');
  const alert = await screen.findByRole('alert', undefined, { timeout: 4000 });
  expect(alert).toHaveTextContent('Съобщенията не можаха да бъдат заредени.');
  await userEvent.click(screen.getByRole('button', { name: 'Опитайте отново' }));
  await waitFor(() => expect(articles()).toBe(2));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
}, 10_000);

it('says so when nothing matches', async () => {
  render(explorer);
  await userEvent.selectOptions(year(), '2021');
  const none = { items: [], total: 0, facets: rendered.list.facets };
  jest.mocked(fetch).mockResolvedValue({ ok: true, status: 200, json: () => Promise.resolve(none) } as Response);
  await userEvent.selectOptions(screen.getByLabelText('Град'), 'sofiya');
  expect(await screen.findByText('Няма съобщения, които отговарят на избраните условия.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('0 съобщения');
});

it('is whole without JavaScript: a form that leads to a page, and links to older announcements', () => {
  document.body.innerHTML = renderToString(explorer);
  expect(articles()).toBe(12);
  expect(screen.getByRole('form')).toHaveAttribute('action', '/bg/announcements/filter');
  expect(screen.getByRole('form')).toHaveAttribute('method', 'get');
  expect(screen.getByRole('button', { name: 'Покажи' })).toHaveAttribute('type', 'submit');
  expect(screen.getByRole('link', { name: 'По-стари съобщения' })).toHaveAttribute('href', '/bg/announcements/page/2');
});
