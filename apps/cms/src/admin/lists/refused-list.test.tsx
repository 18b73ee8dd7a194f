import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { resetPage } from '../releases/testing/payload-ui.testing';
import { RefusedList } from './refused-list';

let path = '/admin/collections/cities';
jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('next/navigation', () => ({ usePathname: () => path }));

interface Answer {
  message?: string;
  docs?: object[];
  errors: { id?: string; message: string; title?: string; reason?: string }[];
}

let answer: Answer;
const refusals = (...messages: string[]): Answer => ({
  message: 'Moved to the bin: 1 of 3. Not moved to the bin: 2.',
  errors: messages.map((message, index) => ({ id: `c${index + 1}`, message })),
});

beforeAll(() => {
  const json = async () => answer;
  Object.assign(globalThis, { fetch: async () => ({ ok: false, json, clone: () => ({ json }) }) });
});
beforeEach(() => {
  resetPage();
  path = '/admin/collections/cities';
  window.history.replaceState(null, '', path);
});

const change = (url = '/api/cities?where[id][in]=1') => act(async () => void (await fetch(url, { method: 'PATCH' })));
const alert = () => screen.queryByRole('alert');

it('keeps what was refused, with the way to each document, until the next change', async () => {
  render(<RefusedList />);
  answer = refusals('Not moved to the bin – “Burgas”: in use.', 'Not moved to the bin – “Varna”: in use.');
  await change();
  expect(await screen.findByText('Moved to the bin: 1 of 3. Not moved to the bin: 2.')).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toMatch(/“Burgas”: in use\./);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/admin/collections/cities/c1',
    '/admin/collections/cities/c2',
  ]);
  answer = { errors: [] };
  await change();
  expect(alert()).toBeNull();
});

it('leads to documents in the bin, and goes when it is hidden', async () => {
  path = '/admin/collections/cities/trash';
  window.history.replaceState(null, '', path);
  render(<RefusedList />);
  answer = refusals('Not deleted – “Burgas”: in use.');
  await change();
  expect(await screen.findByText('What was not done')).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/admin/collections/cities/trash/c1');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Hide' }));
  expect(alert()).toBeNull();
});

it('says nothing on another page, nor of a document that was saved', async () => {
  render(<RefusedList />);
  answer = refusals('Not moved to the bin – “Burgas”: in use.');
  await change('/api/cities/c1?draft=true');
  expect(alert()).toBeNull();
  window.history.replaceState(null, '', '/admin/collections/pages');
  await change();
  expect(alert()).toBeNull();
});

it('gives each reason once, with the documents that it concerns, ten by name', async () => {
  render(<RefusedList />);
  const names = Array.from({ length: 12 }, (_, index) => `City ${index + 1}`);
  answer = {
    message: 'Moved to the bin: 0 of 13. Not moved to the bin: 13.',
    errors: [
      ...names.map((title, index) => ({
        id: `c${index}`,
        title,
        reason: 'It is in use.',
        message: `${title}: in use`,
      })),
      { id: 'd1', title: 'Lom', reason: 'It has a release.', message: 'Lom: a release' },
    ],
  };
  await change();
  expect(await screen.findAllByText(/It is in use\./)).toHaveLength(1);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([...names.slice(0, 10), 'Lom']);
  // Where it is used is asked for a document alone.
  expect(screen.getAllByText('Where it is used')).toHaveLength(1);
  await userEvent.setup().click(screen.getByRole('button', { name: 'and 2 more documents' }));
  expect(screen.getAllByRole('link')).toHaveLength(13);
});
