import { render, screen, waitFor } from '@testing-library/react';

import { translationIn } from './translation.testing';
import { FixedWords } from './fixed-words';

jest.mock('@payloadcms/ui', () => {
  // What was shown, by means of the function that a component called.
  const shown: unknown[] = [];
  const show = (words: unknown) => shown.push(words);
  const promise = async (given: Promise<unknown>, { error }: { error: (value: unknown) => unknown }) =>
    show(await given.catch(error));
  return { shown, toast: { error: show, success: show, promise }, useTranslation: () => mockTranslation() };
});
const mockTranslation = () => translationIn('bg');

interface Toasts {
  shown: unknown[];
  toast: {
    error: (words: unknown) => void;
    success: (words: unknown) => void;
    promise: (given: Promise<unknown>, ends: { error: (value: unknown) => unknown }) => Promise<void>;
  };
}
const { shown, toast } = jest.requireMock<Toasts>('@payloadcms/ui');
beforeEach(() => shown.splice(0));

/** As Payload writes a list and the buttons below it. */
const list = (isBin: boolean) => (
  <FixedWords>
    <div className="collection-list">
      <button className={isBin ? 'default-list-view-tabs__button--active' : ''} id="trash-view-pill" type="button">
        Кош
      </button>
      <div className="list-selection__actions">
        <button aria-label="Изтрийте" className="delete-documents__toggle" type="button">
          <span>Изтрийте</span>
        </button>
      </div>
    </div>
  </FixedWords>
);

test('calls the deletion for good in the list of the bin what it is', async () => {
  render(list(true));
  const button = await screen.findByRole('button', { name: 'Изтрийте окончателно' });
  await waitFor(() => expect(button).toHaveTextContent('Изтрийте окончателно'));
});

test('leaves the button of other lists alone', () => {
  render(list(false));
  expect(screen.getByRole('button', { name: 'Изтрийте' })).toHaveTextContent('Изтрийте');
});

/** As Payload's form hands over a refusal. */
const Refusal = ({ errorMessage }: { errorMessage: string }) => <ul>{errorMessage.split(',').join()}</ul>;
const refusal = 'Съдържанието не отговаря на името: разширението е едно, а вътре има друго, или файлът е повреден.';

test('shows a refusal as the sentences that it is, at once and at the end of a save', async () => {
  const { unmount } = render(list(false));
  toast.error(<Refusal errorMessage={refusal} />);
  await toast.promise(Promise.reject(<Refusal errorMessage={refusal} />), { error: (value) => value });
  expect(shown).toEqual([refusal, refusal]);
  unmount();
  const whole = <Refusal errorMessage={refusal} />;
  toast.error(whole);
  expect(shown.at(-1)).toBe(whole);
});

test.each(['Поправете полето: Заглавие', 'Поправете полетата: Заглавие, Съдържание 1 > Текст'])(
  'leaves what is a list of fields a list: %s',
  (errorMessage) => {
    render(list(false));
    const fields = <Refusal errorMessage={errorMessage} />;
    toast.error(fields);
    expect(shown).toEqual([fields]);
  },
);

test('says how many of several files were saved, in words that agree', () => {
  render(list(false));
  toast.success('Successfully saved 1 files');
  toast.success('Successfully saved 3 files');
  toast.error('Failed to save 1 files');
  toast.error('Failed to save 2 files');
  toast.error('Нещо друго');
  expect(shown).toEqual([
    'Качен е 1 файл.',
    'Качени са 3 файла.',
    'Не е качен 1 файл. Причината е показана при него.',
    'Не са качени 2 файла. Причината е показана при всеки от тях.',
    'Нещо друго',
  ]);
});

test('asks for the file of an upload in the language of the admin', async () => {
  render(
    <FixedWords>
      <aside className="field-error tooltip">
        <span>A file is required.</span>
      </aside>
    </FixedWords>,
  );
  expect(await screen.findByText('Изберете файл.')).toBeVisible();
});
