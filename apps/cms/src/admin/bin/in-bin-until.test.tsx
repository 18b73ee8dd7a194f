import { render, screen } from '@testing-library/react';

import { fakeCms } from '../releases/testing/fake-cms.testing';
import { resetPage } from '../releases/testing/payload-ui.testing';
import { StatusCell } from '../status/status-cell';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));

beforeEach(resetPage);

test('the status of a document in the bin is until when it is kept, and is asked of nobody', () => {
  const asked = fakeCms({});
  // Two hours ahead of UTC when it was moved, three when it is deleted: 90 days of 24 hours each.
  render(<StatusCell collectionSlug="cities" rowData={{ id: 'a', deletedAt: '2027-02-01T08:00:00.000Z' }} />);
  expect(screen.getByText('In the bin until 2 May 2027, 11:00 (Sofia)')).toBeVisible();
  expect(asked).toEqual([]);
});
