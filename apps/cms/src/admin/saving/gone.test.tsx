import { act, render, screen } from '@testing-library/react';

import { resetPage } from '../releases/testing/payload-ui.testing';
import { DocumentStatus } from '../status/document-status';
import { noteGone } from './gone';
import { guardFetch } from './guard-fetch';
import { SavingNotice } from './saving-notice';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));
jest.mock('payload/shared', () => ({ reduceFieldsToValues: () => ({}) }));

/** What the CMS answers to a save, and to the question where the document is. */
let saves: number;
let found: [number, object];
const answer = (status: number, body: object) => {
  const json = async () => body;
  return { ok: status < 300, status, json, clone: () => ({ json }), headers: new Map() };
};

beforeAll(() => {
  Object.assign(globalThis, {
    Response: { json: (body: object, { status }: { status: number }) => answer(status, body) },
  });
  Object.assign(AbortSignal, { timeout: () => new AbortController().signal, any: () => new AbortController().signal });
  window.fetch = (async (address: string, init?: RequestInit) => {
    if (init?.method === 'PATCH') return answer(saves, { errors: [{ message: 'Not Found' }] });
    return address.includes('trash=true') ? answer(...found) : answer(500, {});
  }) as never;
  guardFetch('/api');
});
beforeEach(resetPage);
afterEach(() => act(() => noteGone('cities/c1', null)));

function show() {
  render(
    <>
      <SavingNotice labelOf={String} left={null} listOf={String} others={[]} undecided={null} />
      <DocumentStatus />
    </>,
  );
}
/** Saves as the form does; returns the answer that it gets. */
const save = () =>
  act(async () => {
    const body = new FormData();
    body.append('_payload', '{"title":"A"}');
    const response = await window.fetch('/api/cities/c1?autosave=true&draft=true', { method: 'PATCH', body });
    return (await response.json()) as unknown;
  });

const inBin = { deletedAt: '2027-01-12T06:00:00.000Z', updatedBy: { name: 'Maria' } };

it.each([
  ['in the bin', inBin, /moved to the bin on 12 January 2027, 08:00 .*by Maria\. What you write here is not saved/],
  [
    'in the bin, by somebody unknown',
    { ...inBin, updatedBy: 'u2' },
    /moved to the bin on 12 January 2027, 08:00 [^ ]+\. What/,
  ],
])('says as long as it is so that the document is %s, and that nothing is saved', async (_, document, words) => {
  [saves, found] = [404, [200, document]];
  show();
  // Payload's form has nothing more to say.
  expect(await save()).toEqual({ errors: [] });
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open it in the bin' })).toHaveAttribute(
    'href',
    '/admin/collections/cities/trash/c1',
  );
  expect(screen.getByText('in the bin')).toBeVisible();

  saves = 200;
  await save();
  expect(screen.queryByText(words)).toBeNull();
});

it('says that the document was deleted for good', async () => {
  [saves, found] = [404, [404, {}]];
  show();
  await save();
  expect(screen.getByText(/^The document was deleted permanently\. What you write here is not saved/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Open it in the bin' })).toBeNull();
});

it('leaves the answer as it is where the document is there', async () => {
  [saves, found] = [404, [200, { deletedAt: null }]];
  show();
  expect(await save()).toEqual({ errors: [{ message: 'Not Found' }] });
  expect(screen.queryByText(/not saved/)).toBeNull();
});
