import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { resetPage } from './releases/testing/payload-ui.testing';
import { useUnsaved } from './use-unsaved';

jest.mock('@payloadcms/ui', () => jest.requireActual('./releases/testing/payload-ui.testing'));

const confirm = jest.fn<boolean, [string?]>();
const follow = jest.fn();

function Form({ isUnsaved }: { isUnsaved: boolean }) {
  useUnsaved(isUnsaved);
  return (
    <a
      href="/admin"
      onClick={(event) => {
        event.preventDefault();
        follow();
      }}
    >
      Elsewhere
    </a>
  );
}

beforeEach(() => {
  resetPage();
  window.confirm = confirm;
  confirm.mockReset();
  follow.mockReset();
});

const press = () => userEvent.setup().click(screen.getByRole('link'));
const isAskedByBrowser = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('asks before a link is followed, and once', async () => {
  render(<Form isUnsaved />);
  confirm.mockReturnValue(false);
  await press();
  expect([confirm.mock.calls.length, follow.mock.calls.length]).toEqual([1, 0]);
  expect(isAskedByBrowser()).toBe(true);
  confirm.mockReturnValue(true);
  await press();
  expect([confirm.mock.calls.length, follow.mock.calls.length]).toEqual([2, 1]);
  expect(isAskedByBrowser()).toBe(false);
});

it('asks nothing where everything is saved', async () => {
  const { rerender } = render(<Form isUnsaved />);
  rerender(<Form isUnsaved={false} />);
  await press();
  expect([confirm.mock.calls.length, follow.mock.calls.length]).toEqual([0, 1]);
  expect(isAskedByBrowser()).toBe(false);
});
