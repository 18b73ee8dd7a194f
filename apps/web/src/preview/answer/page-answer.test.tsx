import { renderToStaticMarkup } from 'react-dom/server';

import { FailureView } from '../../components/status/failure-view';
import type { VisibleFailure } from '../../components/status/visible-failure';
import { pageAnswer } from './page-answer';

const answer = (html: string, status = 200, location?: string) =>
  pageAnswer({ status, headers: location ? { location } : {}, body: Buffer.from(html) });

it.each<[VisibleFailure, number]>([
  [{ kind: 'missing' }, 404],
  [{ kind: 'elsewhere', other: { locale: 'bg', title: 'За „нас“', path: '/bg/za-nas' } }, 404],
  [{ kind: 'gone' }, 410],
  [{ kind: 'unavailable' }, 503],
])('%j is answered with %i', (failure, status) => {
  const html = renderToStaticMarkup(<FailureView locale="en" failure={failure} />);
  expect(answer(html)).toEqual({ status, location: null });
});

it('follows where Next.js leads a browser that has the page already', () => {
  const html = '<meta id="__next-page-redirect" http-equiv="refresh" content="1;url=/bg/cities?a=1&amp;b=2"/>';
  expect(answer(html)).toEqual({ status: 307, location: '/bg/cities?a=1&b=2' });
});

it('leaves a page a page, and what was settled in time as it is', () => {
  expect(answer('<main>data-failure</main>')).toEqual({ status: 200, location: null });
  expect(answer('', 307, '/bg')).toEqual({ status: 307, location: '/bg' });
});
