import { render, screen } from '@testing-library/react';

import type { Present } from '../../content/saving/presence';
import { resetPage } from '../releases/testing/payload-ui.testing';
import { SavingNotice } from './saving-notice';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

beforeEach(resetPage);

const show = (others: Present[]) =>
  render(
    <SavingNotice
      labelOf={(name) => name}
      left={null}
      listOf={(names) => names.join(', ')}
      others={others}
      undecided={null}
    />,
  );

const colleague: Present = { name: 'Мария', field: 'Teaser', isSelf: false };
const own: Present = { name: 'Иван', field: null, isSelf: true };

it('names colleagues in one sentence and another window of the same person in one of its own', () => {
  show([colleague, own]);
  expect(screen.getByText('The document is also open for: Мария (field “Teaser”)')).toBeVisible();
  expect(screen.getByText('You have the document open in another window, too.')).toBeVisible();
});

it('says in which field the other window is', () => {
  show([{ ...own, field: 'Teaser' }]);
  expect(screen.getByRole('status')).toHaveTextContent(/^You have the document open .* at the field “Teaser”\.$/);
});
