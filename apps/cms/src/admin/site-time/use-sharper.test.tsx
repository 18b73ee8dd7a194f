import type { DatePrecision } from '@civic/content/views';
import { renderHook } from '@testing-library/react';

import { useSharper } from './use-sharper';

const may = '2027-05-16T09:00:00.000Z';
const june = '2027-06-16T09:00:00.000Z';

test.each<[string, DatePrecision, string | null, DatePrecision, string | null, number]>([
  ['told more precisely than it was known', 'month', may, 'day', may, 1],
  ['told less precisely', 'day', may, 'month', may, 0],
  ['restored together with its precision', 'month', may, 'day', june, 0],
  ['changed as precisely as before', 'month', may, 'month', june, 0],
  ['not there', 'unknown', null, 'day', null, 0],
])('a date %s', (_, before, had, after, has, emptied) => {
  const empty = jest.fn();
  const { rerender } = renderHook(({ precision, value }) => useSharper(precision, value, empty), {
    initialProps: { precision: before, value: had },
  });
  rerender({ precision: after, value: has });
  expect(empty).toHaveBeenCalledTimes(emptied);
});
