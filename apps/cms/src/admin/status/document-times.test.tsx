import { render, screen } from '@testing-library/react';

import { fakeCms } from '../releases/testing/fake-cms.testing';
import { page, resetPage } from '../releases/testing/payload-ui.testing';
import { DocumentTimes } from './document-times';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

beforeEach(resetPage);

test('goes by the clock of the site, wherever the browser is', async () => {
  page.language = 'bg';
  fakeCms({ 'GET /api/globals/site': { timeZone: 'Pacific/Auckland' } });
  const changed = '2027-05-12T20:30:15.123Z';
  const { container } = render(<DocumentTimes createdAt={undefined} updatedAt={changed} />);
  expect(await screen.findByText('13.05.2027, 08:30')).toHaveAttribute('datetime', changed);
  expect(container).toHaveTextContent('Последна промяна: 13.05.2027, 08:30');
  expect(container).not.toHaveTextContent('Създадено');
});
