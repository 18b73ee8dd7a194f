import { render, screen } from '@testing-library/react';

import { resetPage } from '../releases/testing/payload-ui.testing';
import { InBinNote, namedBy } from './in-bin-note';

let value: unknown;
jest.mock('@payloadcms/ui', () => ({
  ...jest.requireActual<object>('../releases/testing/payload-ui.testing'),
  useFormFields: (select: (context: [object]) => unknown) => select([{ cities: { value } }]),
}));
jest.mock('./named-in-bin', () => ({ useTitlesInBin: () => new Map([['cities/c2', 'Burgas']]) }));

beforeEach(resetPage);

it('says which of several cities is in the bin, what that means, and where it is', () => {
  value = ['c1', 'c2'];
  render(<InBinNote path="cities" relationTo="cities" />);
  expect(screen.getByRole('status')).toHaveTextContent(
    /^“Burgas” is in the bin and, while it is there, is not shown on the website\. Open it in the bin$/,
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', '/admin/collections/cities/trash/c2');
});

it('says nothing of what is there', () => {
  value = 'c1';
  render(<InBinNote path="cities" relationTo="cities" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  ['one', 'c1', 'cities', ['cities/c1']],
  ['several', ['c1', 'c2'], 'cities', ['cities/c1', 'cities/c2']],
  ['one of several types', { relationTo: 'pages', value: 'p1' }, ['pages', 'cities'], ['pages/p1']],
  ['the value of a form', [{ relationTo: 'cities', value: 'c1' }], 'cities', ['cities/c1']],
  ['nothing', null, 'cities', []],
  ['an id that says nothing of its type', 'c1', ['pages', 'cities'], []],
])('a field names %s', (_, given, relationTo, expected) => {
  expect(namedBy(given, relationTo)).toEqual(expected);
});
