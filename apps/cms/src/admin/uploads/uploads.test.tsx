import { act, fireEvent, render, screen } from '@testing-library/react';

import { otherKind } from '../../content/media/explain-upload';
import { page, resetPage, spies } from '../releases/testing/payload-ui.testing';
import { LeftOutFiles } from './left-out-files';
import { RefusedFile } from './refused-file';

let mockFile: File | undefined;
jest.mock('@payloadcms/ui', () => ({
  ...jest.requireActual('../releases/testing/payload-ui.testing'),
  toast: { error: (...said: unknown[]) => mockSaid(...said) },
  useFormFields: (select: (state: unknown[]) => unknown) => select([{ file: { value: mockFile } }]),
}));
const mockSaid = (...said: unknown[]) => spies.toast.error(...said);

let answer: { ok: boolean; body: unknown };
beforeAll(() => {
  const respond = async () => {
    const { body, ok } = answer;
    const json = async () => body;
    return { ok, json, clone: () => ({ ok, json }) };
  };
  Object.assign(globalThis, { fetch: respond });
});
beforeEach(() => {
  resetPage();
  mockFile = undefined;
});

const letter = () => new File(['x'], 'letter.docm', { lastModified: 1 });
const upload = (file: File, url = '/api/documents?locale=bg') => {
  const body = new FormData();
  body.append('file', file);
  return act(async () => void (await fetch(url, { method: 'POST', body })));
};
const refusal = (message: string, path?: string) => ({
  ok: false,
  body: { errors: [{ message, ...(path ? { data: { errors: [{ path, message }] } } : {}) }] },
});
const alert = () => screen.queryByRole('alert');

it('says why the file in the form was refused, and of no other, until it is accepted', async () => {
  mockFile = letter();
  const { rerender } = render(<RefusedFile />);
  answer = refusal('It contains macros: save it without them.');
  await upload(letter());
  expect(alert()).toHaveTextContent('The file “letter.docm” was not accepted. It contains macros: save it without');
  mockFile = new File(['y'], 'other.pdf', { lastModified: 2 });
  rerender(<RefusedFile />);
  expect(alert()).toBeNull();
  mockFile = letter();
  rerender(<RefusedFile />);
  expect(alert()).not.toBeNull();
  answer = { ok: true, body: {} };
  await upload(letter());
  expect(alert()).toBeNull();
});

it('leaves what is wrong with a field to the field', async () => {
  mockFile = letter();
  render(<RefusedFile />);
  answer = refusal('Fix the field: Title', 'title');
  await upload(letter());
  expect(alert()).toBeNull();
  answer = refusal('The file is damaged.', 'file');
  await upload(letter(), '/api/media/1');
  expect(alert()).toHaveTextContent('The file is damaged.');
});

it.each([
  ['en', 'notes.txt and photo.heic were not added.'],
  ['bg', 'Не са добавени notes.txt и photo.heic.'],
] as const)('names the files that a choice of several leaves out (%s)', (language, words) => {
  page.language = language;
  render(
    <LeftOutFiles>
      <div className="bulk-upload--add-files">
        <input accept="image/*, text/vtt" className="bulk-upload--add-files__hidden-input" multiple type="file" />
      </div>
    </LeftOutFiles>,
  );
  const input = document.querySelector('input')!;
  const files = [
    ['a.png', 'image/png'],
    ['notes.txt', 'text/plain'],
    ['photo.heic', ''],
  ] as const;
  fireEvent.change(input, { target: { files: files.map(([name, type]) => new File(['x'], name, { type })) } });
  expect(spies.toast.error).toHaveBeenCalledTimes(1);
  expect(spies.toast.error.mock.calls[0][0]).toBe(`${words} ${otherKind[language]}`);
  fireEvent.change(input, { target: { files: [new File(['x'], 'a.png', { type: 'image/png' })] } });
  expect(spies.toast.error).toHaveBeenCalledTimes(1);
});
