import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { HoldUnfinished } from './hold-unfinished';
import { noteProblem } from './unfinished';

const publish = jest.fn();
const error = jest.fn();
let fields: Record<string, { passesCondition?: boolean }>;

jest.mock('@payloadcms/ui', () => ({
  toast: { error: (message: string) => error(message) },
  useDocumentInfo: () => ({ collectionSlug: 'announcements', id: '1' }),
  useForm: () => ({ getFields: () => fields }),
}));

const show = () =>
  render(
    <>
      <div id="field-expected__date">
        <input aria-label="Дата" />
      </div>
      <HoldUnfinished className="publish">
        <button onClick={publish} type="button">
          Публикувайте
        </button>
      </HoldUnfinished>
    </>,
  );
const press = () => userEvent.click(screen.getByRole('button'));

beforeEach(() => {
  fields = { 'expected.date': {} };
  publish.mockClear();
  error.mockClear();
});

test('half a moment holds the publication, and is shown', async () => {
  show();
  noteProblem('announcements/1', 'expected.date', 'Посочете и часа.');
  await press();
  expect(publish).not.toHaveBeenCalled();
  expect(error).toHaveBeenCalledWith('Посочете и часа.');
  expect(screen.getByLabelText('Дата')).toHaveFocus();

  noteProblem('announcements/1', 'expected.date', null);
  await press();
  expect(publish).toHaveBeenCalledTimes(1);
});

test('a field that does not count holds nothing', async () => {
  fields = { 'expected.date': { passesCondition: false } };
  show();
  noteProblem('announcements/1', 'expected.date', 'Посочете и часа.');
  await press();
  expect(publish).toHaveBeenCalledTimes(1);
});

test('neither does another document, nor one that was left', async () => {
  noteProblem('announcements/2', 'expireAt', 'Посочете и часа.');
  const { unmount } = show();
  noteProblem('announcements/1', 'expected.date', 'Посочете и часа.');
  unmount();
  show();
  await press();
  expect(publish).toHaveBeenCalledTimes(1);
});
