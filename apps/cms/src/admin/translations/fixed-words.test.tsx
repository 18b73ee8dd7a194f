import { render, screen, waitFor } from '@testing-library/react';

import { translationIn } from './translation.testing';
import { FixedWords } from './fixed-words';

jest.mock('@payloadcms/ui', () => {
  // What was shown, by means of the function that a component called.
  const shown: unknown[] = [];
  const show = (words: unknown) => shown.push(words);
  const promise = async (given: Promise<unknown>, { error }: { error: (value: unknown) => unknown }) =>
    show(await given.catch(error));
  return {
    shown,
    toast: { error: show, success: show, promise },
    useConfig: () => mockConfig,
    useTranslation: () => mockTranslation(),
  };
});
const mockConfig = { config: { routes: { admin: '/admin', api: '/api' } } };
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));
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

/** As Payload writes who has a document open, by the clock of the browser. */
const locked = (edited: Date) => {
  const parts = {
    day: 'numeric',
    hour: 'numeric',
    hour12: true,
    minute: 'numeric',
    month: 'short',
    year: 'numeric',
  } as const;
  return (
    <FixedWords>
      <div className="document-locked__content">
        <p>
          <strong>editor@demo.example</strong> редактира документа в момента.
        </p>
        <p>
          Последна редакция: <strong>{new Intl.DateTimeFormat('en-US', parts).format(edited)}</strong>
        </p>
      </div>
      <div className="locked__tooltip">editor@demo.example редактира</div>
    </FixedWords>
  );
};

test('says who has a document open by name, and since when by the clock of the site', async () => {
  const json = async () => ({ docs: [{ name: 'Мария Петрова' }] });
  const fetched = jest.fn(async () => ({ ok: true, json }));
  Object.assign(globalThis, { fetch: fetched });
  render(locked(new Date('2026-11-28T07:27:00Z')));
  expect(await screen.findByText('Мария Петрова')).toBeVisible();
  expect(screen.getByText('28.11.2026, 09:27')).toBeVisible();
  expect(screen.getByText('Мария Петрова редактира')).toBeVisible();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('says of a file in words what kind it is and how large, and counts errors in small letters', async () => {
  render(
    <FixedWords>
      <div className="file-meta">
        {'555 bytes'}
        {'\u00a0-\u00a0'}
        {'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}
      </div>
      <p className="upload-relationship-details__meta">1.3MB — 1600x900 — image/jpeg</p>
      <div className="error-pill">
        <span>1</span>
        {' Грешка'}
      </div>
    </FixedWords>,
  );
  const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s/g, ' ');
  await waitFor(() => expect(text('.file-meta')).toBe('555 байта · Word (DOCX)'));
  expect(text('.upload-relationship-details__meta')).toBe('1,3 MB · 1600 × 900 · JPEG');
  expect(text('.error-pill')).toBe('1 грешка');
});
