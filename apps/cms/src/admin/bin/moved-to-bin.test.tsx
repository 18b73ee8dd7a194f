import { act, render, screen, waitFor } from '@testing-library/react';

import { fakeCms } from '../releases/testing/fake-cms.testing';
import { resetPage } from '../releases/testing/payload-ui.testing';
import { MovedToBin } from './moved-to-bin';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));
let search = '';
jest.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(search) }));

const path = 'GET /api/cities/c1';
const at = '2027-05-12T06:00:00.000Z';

beforeEach(() => {
  resetPage();
  search = 'notFound=c1';
});

it('says when and by whom the document was moved, with the way to it', async () => {
  fakeCms({ [path]: { deletedAt: at, updatedBy: { name: 'Мария Петрова' } } });
  render(<MovedToBin />);
  expect(await screen.findByText(/moved to the bin on 12 May 2027, 09:00 \(Sofia\) by Мария Петрова\./)).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/admin/collections/cities/trash/c1');
});

it('says nothing where nobody looks for a document, and of one that is in no bin', async () => {
  const asked = fakeCms({ [path]: { deletedAt: null, updatedBy: null } });
  search = '';
  const { container, rerender } = render(<MovedToBin />);
  expect(asked).toEqual([]);
  search = 'notFound=c1';
  rerender(<MovedToBin />);
  await waitFor(() => expect(asked).toHaveLength(1));
  await act(async () => undefined);
  expect(container).toBeEmptyDOMElement();
});
