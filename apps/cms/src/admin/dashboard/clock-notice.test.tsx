import { render, screen } from '@testing-library/react';

import { translatorOver } from '../../platform/words/admin-texts.testing';
import { ClockNotice } from './clock-notice';
import { dashboardTexts } from './texts';

test('tells each clock that is wrong, with its direction, in whole seconds', () => {
  const clocks = [
    { machine: 'site' as const, offset: 90_004 },
    { machine: 'cms' as const, offset: -3600 },
  ];
  render(<ClockNotice clocks={clocks} t={translatorOver({ dashboardPage: dashboardTexts }, 'bg')} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Часовникът на сайта изостава с 90 секунди.',
    'Часовникът на системата избързва с 4 секунди.',
  ]);
});
