import { render, screen, waitFor } from '@testing-library/react';

import { translationIn } from './translation.testing';
import { FixedWords } from './fixed-words';

jest.mock('@payloadcms/ui', () => ({ useTranslation: () => mockTranslation() }));
const mockTranslation = () => translationIn('bg');

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
