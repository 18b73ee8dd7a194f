import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { provideDialogs } from '../../dialog.testing';
import { anEvent } from '../testing';
import { MovePanel } from './move-panel';

jest.mock('@payloadcms/ui', () => jest.requireActual('../../translations/translation.testing'));

beforeAll(provideDialogs);

const to = '2027-05-20T06:00:00.000Z';
const ask = jest.fn<Promise<Response>, [string, RequestInit]>();

beforeEach(() => {
  ask.mockReset();
  globalThis.fetch = ask as unknown as typeof fetch;
});

const answer = (status: number, body: object) =>
  ({ ok: status < 300, status, json: () => Promise.resolve(body) }) as unknown as Response;

function show(event: CalendarEvent = anEvent(), proposed = to) {
  const onMoved = jest.fn();
  const onClose = jest.fn();
  const fixed = { event, proposed, timeZone: 'Europe/Sofia', language: 'bg', onMoved, onClose } as const;
  render(<MovePanel {...fixed} />);
  return { onMoved, onClose };
}

const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Преместете' }));

test('asks with the old moment and the new one before anything is moved', async () => {
  ask.mockResolvedValue(answer(200, { moved: true }));
  const { onMoved } = show();
  expect(screen.getByText('12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC')).toBeVisible();
  expect(screen.getByText('20 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC')).toBeVisible();
  expect(ask).not.toHaveBeenCalled();
  await confirm();
  await waitFor(() => expect(onMoved).toHaveBeenCalledWith('announcements/a1/revealAt', to));
  expect(ask.mock.calls[0]?.[0]).toBe('/api/calendar/move-window');
});

test('another moment can be given by keyboard', async () => {
  ask.mockResolvedValue(answer(200, { moved: true }));
  const { onMoved } = show(anEvent(), anEvent().at);
  fireEvent.change(screen.getByLabelText('Час'), { target: { value: '10:30' } });
  await confirm();
  await waitFor(() => expect(onMoved).toHaveBeenCalledWith(anEvent().id, '2027-05-12T07:30:00.000Z'));
});

test('the same moment is no move', async () => {
  show(anEvent(), anEvent().at);
  await confirm();
  expect(screen.getByRole('alert')).toHaveTextContent('Изберете друг момент.');
  expect(ask).not.toHaveBeenCalled();
});

test('the reason is asked for where the public had been told, and sent', async () => {
  ask.mockResolvedValue(answer(200, { moved: true }));
  show(anEvent({ promise: 'confirmed' }));
  await userEvent.type(screen.getByLabelText('Причина за новата дата'), 'Ремонт на залата');
  await confirm();
  expect(JSON.parse(String(ask.mock.calls[0]?.[1].body))).toMatchObject({ reason: 'Ремонт на залата' });
});

test('nobody is asked for a reason where nothing was promised', () => {
  show();
  expect(screen.queryByLabelText('Причина за новата дата')).toBeNull();
});

test('a refusal is told at once and leaves the panel open', async () => {
  const fields = [{ path: 'expireAt', message: 'Краят трябва да е след разкриването.' }];
  ask.mockResolvedValue(answer(422, { detail: 'no', fields }));
  const { onMoved, onClose } = show();
  await confirm();
  expect(await screen.findByText('Краят трябва да е след разкриването.')).toBeVisible();
  expect(onMoved).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test('no connection moves nothing', async () => {
  ask.mockRejectedValue(new TypeError('offline'));
  show();
  await confirm();
  expect(await screen.findByText(/Няма връзка/)).toBeVisible();
});

test('what a release would show is moved over only when the person insists', async () => {
  const detail = 'Има насрочена промяна на документа.';
  ask.mockResolvedValueOnce(answer(409, { detail, mayInsist: true })).mockResolvedValue(answer(200, { moved: true }));
  const { onMoved } = show();
  await confirm();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(detail));
  await userEvent.click(screen.getByRole('button', { name: 'Преместете въпреки това' }));
  await waitFor(() => expect(onMoved).toHaveBeenCalled());
  expect(ask.mock.calls.map(([, { body }]) => (JSON.parse(String(body)) as { insist?: boolean }).insist)).toEqual([
    undefined,
    true,
  ]);
});
