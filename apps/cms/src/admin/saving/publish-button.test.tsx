import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { page, resetPage, spies } from '../releases/testing/payload-ui.testing';
import { channelOf } from './channel';
import { deferred } from './deferred.testing';
import { openFormOf } from './open-forms';
import { PublishButton } from './publish-button';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

jest.mock('./use-presence', () => ({ usePresence: () => [] }));
jest.mock('payload/shared', () => ({ reduceFieldsToValues: () => ({}) }));

beforeEach(() => {
  resetPage();
  page.isModified = true;
});

const button = (name: string) => screen.getByRole('button', { name });

it('keeps a press during a save, carries it out once, and says what is happening', async () => {
  const running = deferred();
  const save = channelOf('cities/c1').run(() => running.promise);
  const publication = deferred<object>();
  spies.submit.mockReturnValue(publication.promise);
  const user = userEvent.setup();
  render(<PublishButton />);
  await user.dblClick(button('Publish'));
  expect(button('Saving, then publishing…')).toBeVisible();
  expect(spies.submit).not.toHaveBeenCalled();

  await act(async () => {
    running.resolve();
    await save;
  });
  await user.click(button('Publishing…'));
  await act(async () => publication.resolve({ res: { ok: true } }));
  expect(button('Publish')).toBeVisible();
  expect(spies.submit).toHaveBeenCalledTimes(1);
  expect(spies.submit).toHaveBeenCalledWith({
    action: '/api/cities/c1?depth=0&locale=bg',
    method: 'PATCH',
    overrides: { _status: 'published' },
  });
});

it('publishes again after a refusal', async () => {
  spies.submit.mockResolvedValue(undefined);
  const user = userEvent.setup();
  render(<PublishButton />);
  await user.click(button('Publish'));
  await user.click(button('Publish'));
  expect(spies.submit).toHaveBeenCalledTimes(2);
});

it('saves the draft on Ctrl+S', async () => {
  const user = userEvent.setup();
  render(<PublishButton />);
  await user.keyboard('{Control>}s{/Control}');
  expect(spies.submit).toHaveBeenCalledTimes(1);
  expect(spies.submit.mock.calls[0]?.[0]).toMatchObject({ overrides: { _status: 'draft' } });
});

it('can be pressed while the answer to an autosave is being taken in', async () => {
  page.isModified = false;
  page.document = { ...page.document, hasPublishedDoc: true, unpublishedVersionCount: 0 };
  const running = deferred();
  render(<PublishButton />);
  const save = channelOf('cities/c1').run(() => running.promise);
  await waitFor(() => expect(button('Publish')).toBeEnabled());
  openFormOf('cities/c1')!.base = { version: '2', server: { _status: 'draft' }, form: {} };
  await act(async () => {
    running.resolve();
    await save;
  });
  expect(button('Publish')).toBeEnabled();
});

it('has nothing to do without changes', () => {
  page.isModified = false;
  page.document = { ...page.document, hasPublishedDoc: true, unpublishedVersionCount: 0 };
  render(<PublishButton />);
  expect(button('Publish')).toBeDisabled();
});
