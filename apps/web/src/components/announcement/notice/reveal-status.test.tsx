import { render, screen } from '@testing-library/react';

import { RevealStatus } from './reveal-status';

it('says that the text has appeared on a page that was open', () => {
  const { rerender } = render(<RevealStatus locale="bg" state="coming-soon" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<RevealStatus locale="bg" state="live" />);
  expect(screen.getByRole('status')).toHaveTextContent('Пълният текст вече е публикуван');
});

it('is silent on a page that is opened afterwards', () => {
  render(<RevealStatus locale="bg" state="live" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
