import { render, screen } from '@testing-library/react';

import { LanguageSwitch } from './language-switch';

it('leads to the same page in the other language, in the words of that language', () => {
  render(<LanguageSwitch locale="bg" alternates={{ bg: '/bg/cities/sofiya', en: '/en/cities/sofia' }} />);
  const link = screen.getByRole('link', { name: 'English' });
  expect(link).toHaveAttribute('href', '/en/cities/sofia');
  expect(link).toHaveAttribute('hreflang', 'en');
  expect(link).toHaveAttribute('lang', 'en');
  expect(screen.queryByText('Само на български')).not.toBeInTheDocument();
});

it('says so when there is none, and leads to the home page instead', () => {
  render(<LanguageSwitch locale="bg" alternates={{ bg: '/bg/samo' }} />);
  expect(screen.getByText('Само на български')).toBeInTheDocument();
  const english = screen.getAllByRole('link').find((link) => link.getAttribute('hreflang') === 'en');
  expect(english).toHaveTextContent('The site in English');
  expect(english).toHaveAttribute('href', '/en');
});
