import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { reader } from '../translations/translation.testing';
import { SiteTimeInput, type SiteTimeInputProps } from './site-time-input';

jest.mock('@payloadcms/ui', () => jest.requireActual('../translations/translation.testing'));

beforeEach(() => {
  reader.language = 'bg';
});

const onChange = jest.fn<void, [string | null]>();

function Form({ value: initial, ...props }: Partial<SiteTimeInputProps>) {
  const [value, setValue] = useState(initial ?? null);
  return (
    <SiteTimeInput
      label="Край"
      language="bg"
      timeZone="Europe/Sofia"
      {...props}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
      value={value}
    />
  );
}

const group = () => screen.getByRole('group', { name: /^Край/ });
const date = () => within(group()).getByLabelText<HTMLInputElement>(/^(Дата|Date)$/);
const time = () => within(group()).getByLabelText<HTMLInputElement>(/^(Час|Time)$/);
const latest = () => onChange.mock.lastCall?.[0];

async function pick(day: string, clock: string) {
  const user = userEvent.setup();
  await user.clear(date());
  await user.type(date(), day);
  await user.clear(time());
  await user.type(time(), clock);
  return user;
}

beforeEach(() => onChange.mockClear());

test.each([
  ['Europe/Sofia', '2027-05-12T06:00:00.000Z', '12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC'],
  ['America/New_York', '2027-05-12T13:00:00.000Z', '12 май 2027 г., 09:00 ч. (New York, UTC−4) · 13:00 UTC'],
  ['UTC', '2027-05-12T09:00:00.000Z', '12 май 2027 г., 09:00 ч. UTC'],
])('what is typed is meant in %s', async (timeZone, instant, line) => {
  render(<Form timeZone={timeZone} />);
  await pick('2027-05-12', '09:00');
  expect(latest()).toBe(instant);
  expect(group()).toHaveTextContent(line);
});

test('a value is shown on the clock of the site, and described to those who cannot see it', () => {
  reader.language = 'en';
  render(<Form language="en" value="2027-05-11T22:30:00.000Z" />);
  expect([date().value, time().value]).toEqual(['2027-05-12', '01:30']);
  expect(date()).toHaveAccessibleDescription(/12 May 2027, 01:30 \(Sofia, UTC\+3\) · 11 May 2027, 22:30 UTC/);
});

test('an hour that the clock skips is refused, with its neighbours', async () => {
  render(<Form />);
  await pick('2027-03-28', '03:30');
  expect(latest()).toBeNull();
  expect(time()).toBeInvalid();
  expect(time()).toHaveAccessibleDescription(/28\.03\.2027 г\. .* 03:30 не съществува\. .* 02:59 или от 04:00/);
});

test('an hour that comes twice is asked about', async () => {
  render(<Form />);
  const user = await pick('2027-10-31', '03:30');
  expect(latest()).toBeNull();
  const question = screen.getByRole('group', { name: /03:30 ч\. идва два пъти/ });
  expect(within(question).getAllByRole('radio')).toHaveLength(2);
  expect(group()).toHaveTextContent('Посочете кой от двата часа имате предвид.');

  await user.click(within(question).getByLabelText(/Втория път, UTC\+2 · 01:30 UTC/));
  expect(latest()).toBe('2027-10-31T01:30:00.000Z');
  await user.click(within(question).getByLabelText(/Първия път, UTC\+3 · 00:30 UTC/));
  expect(latest()).toBe('2027-10-31T00:30:00.000Z');
  expect(group()).toHaveTextContent('31 октомври 2027 г., 03:30 ч. (София, UTC+3) · 00:30 UTC');
});

test('which of two hours was meant is still known later, and asked anew when the time changes', async () => {
  render(<Form value="2027-10-31T01:30:00.000Z" />);
  expect(screen.getByLabelText(/Втория път/)).toBeChecked();
  fireEvent.change(time(), { target: { value: '03:45' } });
  expect(screen.getByLabelText(/Втория път/)).not.toBeChecked();
  expect(latest()).toBeNull();
});

test('a date alone is no moment', async () => {
  render(<Form />);
  await userEvent.type(date(), '2027-05-12');
  expect(latest() ?? null).toBeNull();
  expect(group()).toHaveTextContent('Посочете и часа.');
  await userEvent.type(time(), '09:00');
  expect(latest()).toBe('2027-05-12T06:00:00.000Z');
  expect(group()).not.toHaveTextContent('Посочете и часа.');
});

test('clearing leaves nothing', async () => {
  render(<Form value="2027-05-12T06:00:00.000Z" />);
  await userEvent.click(screen.getByRole('button', { name: 'Изчистете' }));
  expect(latest()).toBeNull();
  expect([date().value, time().value]).toEqual(['', '']);
  expect(group()).toHaveTextContent('Няма избран момент.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('what must be there cannot be cleared', () => {
  render(<Form required value="2027-05-12T06:00:00.000Z" />);
  expect(date()).toBeRequired();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('what is half typed is not taken for nothing', () => {
  const onProblem = jest.fn();
  render(<Form onProblem={onProblem} />);
  // The validity that a browser reports for "12.05.yyyy"; the value is empty all the while.
  Object.defineProperty(date(), 'validity', { value: { badInput: true } });
  fireEvent.blur(date());
  fireEvent.blur(time());
  expect(onProblem).toHaveBeenLastCalledWith('Датата или часът не са довършени.');
});

test('of what is no moment, nothing but the reason is said: the form knows only that there is none', () => {
  render(<Form error="Изберете дата и час." />);
  fireEvent.change(time(), { target: { value: '09:00' } });
  fireEvent.change(date(), { target: { value: '0027-05-12' } });
  expect(latest() ?? null).toBeNull();
  expect(date()).toHaveAccessibleDescription(/Година 27\?/);
  expect(group()).not.toHaveTextContent('Изберете дата и час.');
});

test('the form can say what it has against the value', () => {
  render(<Form error="Краят трябва да е след датата." value="2027-05-12T06:00:00.000Z" />);
  expect(date()).toBeInvalid();
  expect(date()).toHaveAccessibleDescription(/Краят трябва да е след датата\./);
});
