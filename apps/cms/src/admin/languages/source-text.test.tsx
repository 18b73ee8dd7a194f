import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { fakeCms } from '../releases/testing/fake-cms.testing';
import { page, resetPage, spies } from '../releases/testing/payload-ui.testing';
import { SourceText } from './source-text';

const mockForm: { fields: Record<string, { value: unknown }>; locale: string } = { fields: {}, locale: 'en' };
jest.mock('@payloadcms/ui', () => ({
  ...jest.requireActual<object>('../releases/testing/payload-ui.testing'),
  useLocale: () => ({ code: mockForm.locale }),
  useFormFields: (select: (context: [object]) => unknown) => select([mockForm.fields]),
  useForm: () => ({
    dispatchFields: jest.requireActual<{ spies: typeof spies }>('../releases/testing/payload-ui.testing').spies
      .dispatchFields,
    getField: (path: string) => mockForm.fields[path],
    setModified: () => undefined,
  }),
}));

const address = 'GET /api/releases/texts/cities/c1';
const text = (path: string, value: unknown, before: string | null = null) => ({
  path,
  value,
  text: String(value),
  before,
});
const cms = (...texts: object[]) => fakeCms({ [address]: { texts } });

beforeEach(() => {
  resetPage();
  mockForm.fields = { title: { value: 'Sofia' } };
  mockForm.locale = 'en';
});

test('shows the text of the main language, closed where it is translated', async () => {
  cms(text('title', 'София'), text('summary', 'Друг'));
  render(<SourceText path="title" />);
  const source = await screen.findByText('София');
  expect(source).toHaveAttribute('lang', 'bg');
  expect(source.closest('details')).not.toHaveAttribute('open');
});

test('says what it was when it was translated', async () => {
  page.language = 'bg';
  cms(text('title', 'София', 'Средец'));
  render(<SourceText path="title" />);
  expect(await screen.findByText(/променен е след превода/)).toBeVisible();
  expect(screen.getByText('Средец')).toBeVisible();
});

/** What an editor of rich text holds, or gets from the server: never the same object twice. */
const rich = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
});

const takeBack = () => screen.queryByRole('button', { name: 'Put the earlier text back' });

/** A field with a text of its own, into which that of the main language has just been copied; `type` is what somebody writes then. */
async function copied(former: unknown, source: unknown) {
  spies.dispatchFields.mockImplementation(({ path, value }: { path: string; value: unknown }) => {
    mockForm.fields[path] = { value };
  });
  cms({ ...text('body', source), text: 'Ново' });
  mockForm.fields = former === undefined ? {} : { body: { value: former } };
  const { rerender } = render(<SourceText path="body" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Copy it here' }));
  return (value: unknown) => {
    mockForm.fields = { body: { value } };
    rerender(<SourceText path="body" />);
  };
}

test('copies the text, and takes it back', async () => {
  const source = rich('Ново');
  const type = await copied(rich('mine'), source);
  const put = (value: unknown) => ({ type: 'UPDATE', path: 'body', value, initialValue: value });
  expect(spies.dispatchFields).toHaveBeenLastCalledWith(put(source));
  type(rich('Ново'));
  await userEvent.click(takeBack() ?? document.body);
  expect(spies.dispatchFields).toHaveBeenLastCalledWith(put(rich('mine')));
});

test('empties an editor of rich text again that had no value', async () => {
  await copied(undefined, rich('Ново'));
  await userEvent.click(takeBack() ?? document.body);
  expect(spies.dispatchFields).toHaveBeenLastCalledWith(expect.objectContaining({ value: null, initialValue: null }));
});

test.each([
  ['plain', 'mine', 'Ново', 'own words'],
  ['rich', rich('mine'), rich('Ново'), rich('own words')],
])('does not take back what somebody has written over the copy: %s text', async (_kind, former, source, own) => {
  const type = await copied(former, source);
  expect(takeBack()).toBeVisible();
  type(own);
  expect(takeBack()).toBeNull();
  // The text to translate from stays where it is.
  expect(screen.getByText('Ново').closest('details')).toHaveAttribute('open');
  await userEvent.click(screen.getByRole('button', { name: 'Copy it here' }));
  await userEvent.click(takeBack() ?? document.body);
  expect(mockForm.fields.body?.value).toBe(own);
});

test('finds the field of a row by the id of the row, wherever it is now', async () => {
  cms(text('layout#b.heading', 'Втори'), text('layout#a.heading', 'Първи'));
  mockForm.fields = { 'layout.0.id': { value: 'b' }, 'layout.1.id': { value: 'a' } };
  render(<SourceText path="layout.0.heading" />);
  expect(await screen.findByText('Втори')).toBeVisible();
  expect(screen.queryByText('Първи')).toBeNull();
});

test('asks once for all fields, and not at all in the main language', async () => {
  const asked = cms(text('title', 'София'), text('summary', 'Увод'));
  const fields = (
    <>
      <SourceText path="title" />
      <SourceText path="summary" />
    </>
  );
  const { unmount } = render(fields);
  expect(await screen.findByText('Увод')).toBeVisible();
  expect(asked).toHaveLength(1);
  unmount();
  mockForm.locale = 'bg';
  render(fields);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(asked).toHaveLength(1);
});
