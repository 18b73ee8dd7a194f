import { render, screen } from '@testing-library/react';

import { Button, ButtonLink } from './button';

test('a button submits nothing unless told so', () => {
  render(<Button>Покажи още</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});

test('an external link says that it leaves the site; an internal one does not', () => {
  render(
    <>
      <ButtonLink locale="bg" link={{ label: 'Вън', href: 'https://example.org', external: true }} />
      <ButtonLink locale="bg" link={{ label: 'Вътре', href: '/bg', external: false }} />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Вън (външен сайт)' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Вътре' })).toHaveAttribute('href', '/bg');
});
