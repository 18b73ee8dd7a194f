import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Feed } from '../../../time/calendar/feed/feed';
import { provideDialogs } from '../../dialog.testing';
import { SubscribePanel } from './subscribe-panel';

jest.mock('@payloadcms/ui', () => jest.requireActual('../../translations/translation.testing'));

beforeAll(provideDialogs);

const url = 'https://cms.example/api/calendar/feed/secret.ics';
const old = { id: 'f1', createdAt: '2027-05-01T06:00:00.000Z', lastReadAt: '2027-05-02T06:00:00.000Z' };
const fresh = { id: 'f2', createdAt: '2027-05-12T06:00:00.000Z', lastReadAt: null };

/** The CMS as far as addresses go. */
function serve() {
  let feeds: Feed[] = [old];
  const reply = (body: object) => Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(body) });
  globalThis.fetch = ((address: string, { method }: RequestInit) => {
    if (method === 'GET') return reply({ feeds });
    if (!address.endsWith('/revoke')) {
      feeds = [...feeds, fresh];
      return reply({ feed: fresh, url });
    }
    feeds = feeds.filter(({ id }) => !address.includes(id));
    return reply({ feeds });
  }) as unknown as typeof fetch;
}

beforeEach(async () => {
  serve();
  await act(async () => {
    render(<SubscribePanel timeZone="Europe/Sofia" language="bg" onClose={() => undefined} />);
  });
});

test('lists the addresses that there are, with when each was read', async () => {
  expect(await screen.findByText(/Създаден на 01.05.2027, 09:00, последно прочетен 02.05.2027, 09:00/)).toBeVisible();
});

test('shows a new address once, to be copied, with what to do with it', async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Създайте адрес' }));
  expect(await screen.findByLabelText('Личен адрес')).toHaveValue(url);
  await user.click(screen.getByRole('button', { name: 'Копирайте' }));
  expect(await screen.findByText('Копирано.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(url);
  expect(screen.getByText(/Outlook: /)).toBeVisible();
});

test('takes an address away', async () => {
  await userEvent.click(await screen.findByRole('button', { name: /Премахнете адреса, създаден на 01.05.2027/ }));
  expect(await screen.findByText('Адресът е премахнат и вече не работи.')).toBeVisible();
  await waitFor(() => expect(screen.getByText('Още нямате адрес.')).toBeVisible());
});
