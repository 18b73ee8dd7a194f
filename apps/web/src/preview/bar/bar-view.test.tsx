import { axeViolations } from '@civic/ui/testing/axe-violations';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BarView, type BarViewProps } from './bar-view';

jest.mock('./follow-saves', () => ({ FollowSaves: () => <i data-testid="follows" /> }));

const at = (hour: number) => new Date(Date.UTC(2027, 4, 12, hour)).toISOString();
const props: BarViewProps = {
  locale: 'en',
  timeZone: 'Europe/Sofia',
  path: '/en/cities',
  at: Date.parse(at(6)),
  isAhead: true,
  passed: null,
  grant: {
    kind: 'link',
    person: 'Maria Ivanova',
    instant: null,
    path: '/',
    expiresAt: at(12),
    draftOf: null,
    cms: 'https://cms.example',
  },
  transitions: [
    { at: at(6), events: [{ kind: 'reveal', title: { en: 'The tram' } }] },
    { at: at(8), events: [{ kind: 'take-down', title: { en: 'The bus' } }] },
  ],
};

it('says as of when, for whom and until when, and leads back', async () => {
  const { container } = render(<BarView {...props} />);
  const bar = screen.getByRole('complementary', { name: 'Preview of the site' });
  expect(bar).toHaveTextContent('You are viewing the site as of Wednesday, 12 May 2027, 09:00 (Sofia)');
  expect(bar).toHaveTextContent('for Maria Ivanova, the link is valid until 12 May 2027, 15:00');
  expect(screen.getByRole('link', { name: 'Back to the present' })).toHaveAttribute(
    'href',
    '/api/preview/exit?path=%2Fen%2Fcities',
  );
  expect(screen.queryByTestId('follows')).toBeNull();
  expect(await axeViolations(container)).toEqual([]);
});

it('follows the admin for a member of staff, and says that a draft is shown', () => {
  render(<BarView {...props} isAhead={false} grant={{ ...props.grant, kind: 'session', draftOf: 'pages/p' }} />);
  expect(screen.getByText('You are viewing the site with an unpublished draft')).toBeInTheDocument();
  expect(screen.getByTestId('follows')).toBeInTheDocument();
});

it('says of a moment that has passed that the present is shown instead', () => {
  render(<BarView {...props} isAhead={false} passed={Date.parse(at(3))} />);
  expect(screen.getByRole('complementary')).toHaveTextContent(
    'The moment Wednesday, 12 May 2027, 06:00 (Sofia) has passed. You are viewing the site in preview, as it is now',
  );
});

it('leads one change back and one on, and to each of them', async () => {
  render(<BarView {...props} />);
  await userEvent.click(screen.getByText('Choose a moment'));
  expect(screen.getByRole('link', { name: /Earlier/ })).toHaveAttribute(
    'href',
    '/api/preview/at?instant=&path=%2Fen%2Fcities',
  );
  expect(screen.getByRole('link', { name: /Later/ })).toHaveTextContent('12 May 2027, 11:00: Taken down: The bus');
  const list = screen.getByRole('list');
  expect(within(list).getByRole('link', { current: 'step' })).toHaveTextContent('12 May 2027, 09:00');
  expect(within(list).getAllByRole('link')).toHaveLength(3);
});

it('slides over the changes, tells each, and goes there only when asked', async () => {
  const { container } = render(<BarView {...props} />);
  await userEvent.click(screen.getByText('Choose a moment'));
  const slider = screen.getByRole('slider', { name: 'The moment as of which the site is shown' });
  expect(slider).toHaveAttribute('aria-valuetext', '12 May 2027, 09:00: Revealed: The tram');
  fireEvent.change(slider, { target: { value: '2' } });
  expect(screen.getByText('12 May 2027, 11:00: Taken down: The bus', { selector: 'output' })).toBeInTheDocument();
  expect(container.querySelector('input[name=instant]')).toHaveValue(at(8));
});

it('begins a form of its own at the moment that is shown', () => {
  render(<BarView {...props} />);
  expect(screen.getByLabelText('Date')).toHaveValue('2027-05-12');
  expect(screen.getByLabelText('Time')).toHaveValue('09:00');
});

it('has nowhere to slide to where nothing is scheduled', () => {
  render(<BarView {...props} transitions={[]} />);
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.getByText('Nothing is scheduled.')).toBeInTheDocument();
});
