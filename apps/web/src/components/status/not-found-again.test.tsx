import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';

import { NotFoundAgain } from './not-found-again';
import { NotFoundView } from './not-found-view';

const other = { locale: 'bg' as const, title: 'За „сайта“', path: '/bg/za-sayta' };

afterEach(() => {
  document.body.innerHTML = '';
});

it('says in the browser what the server said about the other language', () => {
  document.body.innerHTML = `<div id="server">${renderToString(<NotFoundView locale="en" other={other} />)}</div>`;
  render(<NotFoundAgain locale="en" />, { container: document.body.appendChild(document.createElement('div')) });
  document.querySelector('#server')?.remove();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page is not available in English');
  expect(screen.getByRole('link', { name: other.title })).toHaveAttribute('href', other.path);
});

it('says that the page is not there when there is no more to say', () => {
  render(<NotFoundAgain locale="bg" />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Страницата не е намерена');
  expect(screen.getByRole('link', { name: 'Съобщения' })).toHaveAttribute('href', '/bg/announcements');
});
