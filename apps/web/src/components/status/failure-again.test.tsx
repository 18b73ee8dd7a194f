import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';

import { FailureAgain } from './failure-again';
import { FailureView } from './failure-view';
import type { VisibleFailure } from './visible-failure';

const other = { locale: 'bg' as const, title: 'За „сайта“', path: '/bg/za-sayta' };
const title = () => screen.getByRole('heading', { level: 1 });

/** The server's page is on the screen while React renders its own, and is removed then. */
function takeOver(failure: VisibleFailure) {
  document.body.innerHTML = `<div id="server">${renderToString(<FailureView locale="en" failure={failure} />)}</div>`;
  render(<FailureAgain locale="en" />, { container: document.body.appendChild(document.createElement('div')) });
  document.querySelector('#server')?.remove();
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('says in the browser what the server said about the other language', () => {
  takeOver({ kind: 'elsewhere', other });
  expect(title()).toHaveTextContent('This page is not available in English');
  expect(screen.getByRole('link', { name: other.title })).toHaveAttribute('href', other.path);
});

it('does not turn "for the moment" into "not found"', () => {
  takeOver({ kind: 'unavailable' });
  expect(title()).toHaveTextContent('This page cannot be shown for the moment');
  expect(screen.getByRole('link', { name: 'Try again' })).toBeInTheDocument();
});

it('says that the page is not there when there is no more to say', () => {
  render(<FailureAgain locale="bg" />);
  expect(title()).toHaveTextContent('Страницата не е намерена');
  expect(screen.getByRole('link', { name: 'Съобщения' })).toHaveAttribute('href', '/bg/announcements');
});

it('says that an announcement was removed, and leads on', () => {
  takeOver({ kind: 'gone', type: 'announcements' });
  expect(title()).toHaveTextContent('This announcement has been removed');
  expect(screen.getByText('410')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Announcements' })).toHaveAttribute('href', '/en/announcements');
});
