import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { page, resetPage, spies } from '../releases/testing/payload-ui.testing';
import { onBeforePublishing, publishChecked } from './before-publishing';
import { channelOf } from './channel';
import { setTrouble } from './connection';
import { deferred } from './deferred.testing';
import { openFormOf } from './open-forms';
import { publicationSignal } from './publications';
import { PublishButton } from './publish-button';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

jest.mock('./use-presence', () => ({ usePresence: () => [] }));
/** What stands in the form. */
let mockValues: Record<string, unknown> = {};
jest.mock('payload/shared', () => ({ reduceFieldsToValues: () => mockValues }));

/** The connection. */
const mockFetch = jest.fn();
Object.assign(globalThis, { fetch: mockFetch });

beforeEach(() => {
  resetPage();
  mockFetch.mockReset();
  page.isModified = true;
  mockValues = {};
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
  expect(spies.toast.success).toHaveBeenCalledWith('Published.');
  expect(spies.submit).toHaveBeenCalledTimes(1);
  expect(spies.submit).toHaveBeenCalledWith({
    action: '/api/cities/c1?depth=0&locale=bg',
    disableSuccessStatus: true,
    method: 'PATCH',
    overrides: { _status: 'published' },
    skipValidation: true,
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

describe('without a connection', () => {
  let reached = deferred();
  beforeEach(() => (reached = deferred()));
  afterEach(() => act(() => setTrouble(null)));
  /** Sends the form, which gets no answer but the end of its signal. */
  const press = async () => {
    mockFetch.mockImplementation(() => reached.promise.then(() => ({ ok: true, status: 200 })));
    spies.submit.mockImplementationOnce(async () => {
      const signal = publicationSignal('cities/c1');
      const end = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
      setTrouble('offline');
      await end;
      return undefined;
    });
    mockValues = { title: 'At the press' };
    render(<PublishButton />);
    await userEvent.setup().click(button('Publish'));
    expect(button('Waiting for the connection, then publishing…')).toBeVisible();
    expect(spies.submit).toHaveBeenCalledTimes(1);
  };
  const reach = () => act(async () => reached.resolve());

  it('lets go of the form, and publishes when the system can be reached', async () => {
    await press();
    await reach();
    await waitFor(() => expect(spies.toast.success).toHaveBeenCalledWith('Published.'));
    expect(spies.submit).toHaveBeenCalledTimes(2);
  });

  it('publishes nothing that was typed meanwhile', async () => {
    await press();
    mockValues = { title: 'Typed since' };
    await reach();
    const words =
      'You went on writing while the publication waited for the connection: title. That is saved as a draft; look and publish again.';
    await waitFor(() => expect(spies.toast.error).toHaveBeenCalledWith(words));
    expect(spies.submit).toHaveBeenCalledTimes(1);
  });

  it('can be called off, and does not say that nothing has arrived', async () => {
    await press();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Do not publish' }, { timeout: 5_000 }));
    expect(spies.toast.info.mock.calls).toEqual([[expect.stringContaining('If the system has received it already')]]);
    await reach();
    expect(button('Publish')).toBeEnabled();
    expect(spies.submit).toHaveBeenCalledTimes(1);
  });
});

describe('while it is asked what is to be told before', () => {
  let told = deferred<boolean>();
  let signal: AbortSignal;
  let stop: () => void;
  beforeEach(() => {
    told = deferred();
    stop = onBeforePublishing('cities/c1', (given) => {
      signal = given;
      return told.promise;
    });
  });
  afterEach(() => stop());
  const press = async () => {
    mockValues = { title: 'At the press' };
    render(<PublishButton />);
    await userEvent.setup().click(button('Publish'));
  };

  it('waits like for any save, and publishes nothing that was typed meanwhile', async () => {
    await press();
    expect(button('Saving, then publishing…')).toBeVisible();
    mockValues = { title: 'Typed since' };
    await act(async () => told.resolve(true));
    await screen.findByText(/You went on writing while the publication waited: title/);
    expect(spies.submit).not.toHaveBeenCalled();
  });

  it('can be called off', async () => {
    await press();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Do not publish' }, { timeout: 5_000 }));
    expect(spies.toast.info).toHaveBeenCalledWith('Nothing was published. The changes stay in the draft.');
    expect(signal.aborted).toBe(true);
    expect(button('Publish')).toBeEnabled();
    await act(async () => told.resolve(true));
    expect(spies.submit).not.toHaveBeenCalled();
  });

  it('leaves it to what is told, and publishes what stands there once that is answered', async () => {
    await press();
    await act(async () => told.resolve(false));
    expect(button('Publish')).toBeEnabled();
    expect(spies.submit).not.toHaveBeenCalled();
    await act(async () => publishChecked('cities/c1'));
    await waitFor(() => expect(spies.submit).toHaveBeenCalledTimes(1));
  });
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

describe('while a save is under way', () => {
  let running = deferred();
  const save = async () => {
    running = deferred();
    render(<PublishButton />);
    await act(async () => void channelOf('cities/c1').run(() => running.promise));
    mockValues = { title: 'At the press' };
    await userEvent.setup().click(button('Publish'));
  };
  const end = () => act(async () => running.resolve());
  const sent = () => spies.submit.mock.calls.map(([{ overrides }]) => overrides as object);

  it('publishes nothing that was typed since the press, and says so', async () => {
    await save();
    mockValues = { title: 'Typed since' };
    await end();
    const words =
      'You went on writing while the publication waited: title. Nothing was published; look and publish again.';
    await waitFor(() => expect(spies.toast.error).toHaveBeenCalledWith(words));
    expect(sent()).toEqual([]);
    // As long as nobody hides it or presses again.
    expect(screen.getByText(words)).toBeVisible();
    await userEvent.setup().click(button('Hide this message'));
    expect(screen.queryByText(words)).toBeNull();
  });

  it('forgets at the next press why nothing was published', async () => {
    await save();
    mockValues = { title: 'Typed since' };
    await end();
    await screen.findByText(/You went on writing/);
    await userEvent.setup().click(button('Publish'));
    await waitFor(() => expect(sent()).toEqual([{ _status: 'published' }]));
    expect(screen.queryByText(/You went on writing/)).toBeNull();
  });

  it('publishes what stands in the form as at the press', async () => {
    await save();
    await end();
    await waitFor(() => expect(sent()).toEqual([{ _status: 'published' }]));
  });

  it('publishes nothing that somebody else wrote since the press', async () => {
    await save();
    openFormOf('cities/c1')!.shown.push(['summary']);
    await end();
    await waitFor(() =>
      expect(spies.toast.error).toHaveBeenCalledWith(
        'Changed meanwhile: summary. Look at the new content and publish again.',
      ),
    );
    expect(sent()).toEqual([]);
  });

  it('can be called off when it takes long', async () => {
    await save();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Do not publish' }, { timeout: 5_000 }));
    expect(spies.toast.info).toHaveBeenCalledWith('Nothing was published. The changes stay in the draft.');
    await end();
    expect(button('Publish')).toBeEnabled();
    expect(sent()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Do not publish' })).toBeNull();
  });
});
