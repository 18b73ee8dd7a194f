import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { AdminText } from '@civic/content/admin-languages';

import type { Notice } from '../../../time/releases/notice/notice';
import { fakeCms } from '../testing/fake-cms.testing';
import { page, resetPage, spies } from '../testing/payload-ui.testing';
import { aRelease } from '../testing/release.testing';
import { BeforeAct } from './before-act';
import { notePending } from './pending';

jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));

const notice = (parts: Partial<Notice> = {}): Notice => ({
  release: { id: 'r1', title: 'Spring', state: 'scheduled', dueAt: '2027-05-12T06:00:00.000Z', endAt: null },
  action: 'publish',
  changes: { bg: '„Заглавие“', en: '“Title”' },
  consequence: 'decision',
  early: null,
  collisions: { bg: '„Заглавие“', en: '“Title”' },
  ...parts,
});

const pressed = jest.fn();
let forget: () => void;
beforeEach(() => {
  resetPage();
  pressed.mockReset();
  forget = notePending('cities/c1', true);
});
afterEach(() => forget());

function show(notices: Notice[] = [notice()], table: Parameters<typeof fakeCms>[0] = {}, own: AdminText | null = null) {
  const asked = fakeCms({ 'GET /api/releases/notice/cities/c1': { timeZone: 'Europe/Sofia', notices, own }, ...table });
  render(
    <>
      <button id="action-save" onClick={pressed} type="button">
        Publish changes
      </button>
      <dialog id="confirm-un-publish-c1" open>
        <button id="confirm-action" onClick={pressed} type="button">
          Confirm
        </button>
      </dialog>
      <BeforeAct />
    </>,
  );
  return { asked, user: userEvent.setup() };
}
const drawer = () => screen.findByRole('dialog', { name: 'The document has a scheduled release' });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(within(await drawer()).getByRole('button', { name }));

it('tells before a publication what will change, when, and what it means', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent('12 May 2027, 09:00 (Sofia) Spring');
  expect(await drawer()).toHaveTextContent('It changes “Title”.');
  expect(await drawer()).toHaveTextContent('your values of “Title” will differ from its own');
  expect(pressed).not.toHaveBeenCalled();
  await press(user, 'Publish now');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('takes the edits over into the release, and publishes nothing', async () => {
  const { asked, user } = show([notice()], { 'POST /api/releases/r1/carry-over': { release: aRelease({ id: 'r2' }) } });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  await press(user, 'Add the edits to the release');
  expect(asked.at(-1)).toEqual({ what: 'POST /api/releases/r1/carry-over', body: { type: 'cities', id: 'c1' } });
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
});

it('publishes without what the release brings, and shows the edits that are left', async () => {
  const own = { bg: '„Място“', en: '“Place”' };
  const { asked, user } = show(
    [notice({ early: notice().changes })],
    {
      'POST /api/releases/publish-own/cities/c1': { type: 'cities', id: 'c1' },
      'GET /api/cities/c1': { id: 'c1', title: 'The whole draft' },
    },
    own,
  );
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(await drawer()).toHaveTextContent('Only “Place” is published now.');
  await press(user, 'Publish without the release');
  await waitFor(() => expect(spies.reset).toHaveBeenCalledWith({ id: 'c1', title: 'The whole draft' }));
  expect(asked.map(({ what }) => what)).toContain('POST /api/releases/publish-own/cities/c1');
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
});

it('cancels the release and goes on with the act', async () => {
  const { asked, user } = show([notice()], { 'POST /api/releases/r1/cancel': { release: aRelease() } });
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await drawer()).toHaveTextContent('If you take the document down');
  expect(screen.queryByRole('button', { name: 'Add the edits to the release' })).toBeNull();
  await press(user, 'Cancel the release and take down');
  expect(asked.at(-1)?.what).toBe('POST /api/releases/r1/cancel');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('does nothing when the person goes back', async () => {
  const { asked, user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  await press(user, 'Cancel');
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull();
  expect(pressed).not.toHaveBeenCalled();
  expect(asked.filter(({ what }) => what.startsWith('POST'))).toEqual([]);
});

it('offers those who may not release to go on or back', async () => {
  page.role = 'editor';
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  const buttons = within(await drawer()).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Take down now', 'Cancel']);
});

it('saves what was typed before the document is taken down, and takes nothing down that could not be saved', async () => {
  forget();
  page.isModified = true;
  const { user } = show();
  spies.submit.mockResolvedValueOnce({ res: { ok: false, status: 500 } });
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(spies.submit).toHaveBeenCalledTimes(1);
  expect(pressed).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
  expect(spies.submit).toHaveBeenCalledTimes(2);
});

it('holds nothing up where nothing is pending', async () => {
  forget();
  const { asked, user } = show();
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(asked).toEqual([]);
});

it('lets the act go on when the notice cannot be had', async () => {
  const { user } = show([], { 'GET /api/releases/notice/cities/c1': 'offline' });
  await user.click(screen.getByRole('button', { name: 'Publish changes' }));
  await screen.findByRole('button', { name: 'Publish changes' });
  expect(pressed).toHaveBeenCalledTimes(1);
});
