import { TextEncoder } from 'node:util';

import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { page, resetPage } from '../releases/testing/payload-ui.testing';
import { setTrouble } from './connection';
import type { OpenForm } from './open-forms';
import { useLeaving } from './use-leaving';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('payload/shared', () => ({ reduceFieldsToValues: () => ({ title: 'Typed' }) }));
// The saves wait for the connection.
jest.mock('./use-save-draft', () => ({ useSaveDraft: () => () => new Promise(() => undefined) }));

Object.assign(globalThis, { TextEncoder });
window.fetch = (() => new Promise(() => undefined)) as never;

const form = { base: { version: '1', server: {}, form: { title: 'Read' } } } as Partial<OpenForm> as OpenForm;
const confirm = jest.fn<boolean, [string?]>();
const keep = jest.fn<boolean, []>();
const close = jest.fn<void, []>();
let undecided: string | null = null;

function Page() {
  useLeaving(form, { close, reopen: () => undefined, keep, undecided });
  return (
    <>
      <a href="/admin/collections/cities" onClick={(event) => event.preventDefault()}>
        Elsewhere
      </a>
      <input aria-label="Title" />
    </>
  );
}

beforeEach(() => {
  resetPage();
  page.isModified = true;
  window.confirm = confirm;
  confirm.mockReset().mockReturnValue(true);
  keep.mockReset().mockReturnValue(true);
  close.mockReset();
  undecided = null;
  setTrouble('offline');
});
afterEach(() => act(() => setTrouble(null)));

/** Whether the browser asks a question of its own. */
const isAskedByBrowser = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('says that what cannot be saved is kept in the browser, and lets the browser ask nothing again', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  expect(confirm).toHaveBeenCalledTimes(1);
  expect(confirm).toHaveBeenCalledWith(expect.stringContaining('They are kept in this browser and offered to you'));
  expect(isAskedByBrowser()).toBe(false);

  await user.type(screen.getByRole('textbox'), 'More');
  expect(isAskedByBrowser()).toBe(true);
});

it('promises nothing where the browser keeps nothing', async () => {
  keep.mockReturnValue(false);
  render(<Page />);
  await userEvent.setup().click(screen.getByRole('link', { name: 'Elsewhere' }));
  expect(confirm).toHaveBeenCalledWith('Your last changes are not saved. Leave the page without them?');
});

it('keeps the text of whoever closes the page, whom the browser asks', () => {
  render(<Page />);
  expect(isAskedByBrowser()).toBe(true);
  expect(keep).toHaveBeenCalled();
});

it('says what becomes of a text about which the person has still to choose, and leaves only if they want to', async () => {
  undecided = '“Title”';
  page.isModified = false;
  confirm.mockReturnValue(false);
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  expect(confirm).toHaveBeenCalledWith(expect.stringMatching(/which text remains: “Title”.*among the versions/));
  expect(close).not.toHaveBeenCalled();

  confirm.mockReturnValue(true);
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  expect(close).toHaveBeenCalledTimes(1);
});

it('asks before a page is closed whose text is not decided, and keeps the text', () => {
  undecided = '“Title”';
  page.isModified = false;
  setTrouble(null);
  render(<Page />);
  expect(isAskedByBrowser()).toBe(true);
  expect(keep).toHaveBeenCalled();
});
