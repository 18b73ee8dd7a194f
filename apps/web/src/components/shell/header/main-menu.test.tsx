import { render, screen } from '@testing-library/react';
import { usePathname } from 'next/navigation';

import { MainMenu } from './main-menu';
import { sectionLinks } from '../menu-links';

jest.mock('next/navigation', () => ({ usePathname: jest.fn() }));

const showAt = (pathname: string) => {
  jest.mocked(usePathname).mockReturnValue(pathname);
  render(<MainMenu locale="bg" links={sectionLinks('bg')} />);
};
// jsdom supports neither popovers nor styles: the menu counts as shown.
const link = (name: string) => screen.getByRole('link', { name });

it('opens and closes by the browser alone', () => {
  showAt('/bg');
  const menu = screen.getByRole('navigation', { name: 'Основна навигация' });
  expect(menu).toHaveAttribute('popover', 'auto');
  const open = screen.getByRole('button', { name: 'Меню' });
  const close = screen.getByRole('button', { name: 'Затваряне на менюто' });
  for (const button of [open, close]) expect(button).toHaveAttribute('popovertarget', menu.id);
  expect(close).toHaveAttribute('popovertargetaction', 'hide');
});

it.each([
  ['/bg/cities', 'page'],
  ['/bg/cities/sofiya', 'true'],
])('marks at %s where the visitor is', (pathname, current) => {
  showAt(pathname);
  expect(link('Градове')).toHaveAttribute('aria-current', current);
  expect(link('Инициативи')).not.toHaveAttribute('aria-current');
});

it('marks nothing on a page of no section', () => {
  showAt('/bg/cities-of-old');
  for (const element of screen.getAllByRole('link')) expect(element).not.toHaveAttribute('aria-current');
});
