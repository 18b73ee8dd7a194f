import { readFileSync } from 'node:fs';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { redirectIn } from './page-redirect';

test('finds where Next.js leads a browser that has the page already', () => {
  const content = '1;url=/bg/cities?a=1&b="2"';
  const meta = createElement('meta', { id: '__next-page-redirect', httpEquiv: 'refresh', content });
  expect(redirectIn(renderToStaticMarkup(meta))).toBe('/bg/cities?a=1&b="2"');
  expect(redirectIn('<main>__next-page-redirect</main>')).toBeNull();
});

test('Next.js writes the redirect in this form', () => {
  const source = readFileSync(require.resolve('next/dist/server/app-render/make-get-server-inserted-html'), 'utf8');
  const written = /id: "__next-page-redirect",\s*httpEquiv: "refresh",\s*content: `\$\{isPermanent \? 0 : 1\};url=\$\{/;
  expect(source).toMatch(written);
});
