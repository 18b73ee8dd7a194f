import { render, screen } from '@testing-library/react';

import { useSiteTimeZone } from './use-site-time-zone';

const Zone = () => <p>{useSiteTimeZone() ?? 'unknown'}</p>;

test('everybody on the page learns the zone by one question', async () => {
  const answer = jest.fn(async () => ({ ok: true, json: async () => ({ timeZone: 'Europe/Sofia' }) }));
  Object.assign(globalThis, { fetch: answer });
  render(
    <>
      <Zone />
      <Zone />
    </>,
  );
  expect(screen.getAllByText('unknown')).toHaveLength(2);
  expect(await screen.findAllByText('Europe/Sofia')).toHaveLength(2);
  expect(answer).toHaveBeenCalledTimes(1);
});
