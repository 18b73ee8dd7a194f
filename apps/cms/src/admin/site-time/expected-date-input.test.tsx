import type { DatePrecision, ExpectedDate } from '@civic/content/views';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { reader } from '../translations/translation.testing';
import { ExpectedDateInput } from './expected-date-input';

jest.mock('@payloadcms/ui', () => jest.requireActual('../translations/translation.testing'));

beforeEach(() => {
  reader.language = 'bg';
});

const onChange = jest.fn<void, [string | null]>();
const onProblem = jest.fn<void, [string | null]>();

interface Given {
  precision: DatePrecision;
  value?: string | null;
  certainty?: ExpectedDate['certainty'];
  language?: string;
  revealAt?: string | null;
}

function Form({
  precision,
  value: initial = null,
  certainty = 'provisional',
  language = 'bg',
  revealAt = null,
}: Given) {
  const [value, setValue] = useState(initial);
  return (
    <ExpectedDateInput
      certainty={certainty}
      label="Очаквана дата"
      language={language}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
      onProblem={onProblem}
      precision={precision}
      revealAt={revealAt}
      timeZone="Europe/Sofia"
      value={value}
    />
  );
}

const sentence = () => screen.getByText(/Гражданите ще прочетат|The public will read/);
const inputs = () => within(screen.getByRole('group', { name: 'Очаквана дата' }));

beforeEach(() => {
  onChange.mockClear();
  onProblem.mockClear();
});

test('a season needs no more than its name and its year', async () => {
  render(<Form precision="season" />);
  await userEvent.selectOptions(inputs().getByLabelText('Сезон'), 'пролет (март – май)');
  expect(screen.getByText('Посочете и годината, с четири цифри.')).toBeVisible();
  expect(onProblem).toHaveBeenLastCalledWith('Посочете и годината, с четири цифри.');
  await userEvent.type(inputs().getByLabelText('Година'), '2027');
  expect(onChange).toHaveBeenLastCalledWith('2027-04-15T21:30:00.000Z');
  expect(onProblem).toHaveBeenLastCalledWith(null);
  expect(sentence()).toHaveTextContent('Очаква се през пролетта на 2027 г. – предварителна дата');
});

test('a winter is called after both its years', async () => {
  reader.language = 'en';
  render(<Form language="en" precision="season" />);
  await userEvent.selectOptions(inputs().getByLabelText('Season'), 'winter (December to February)');
  await userEvent.type(inputs().getByLabelText('Year it begins'), '2027');
  expect(sentence()).toHaveTextContent('Expected in winter 2027/2028');
});

test('a month is chosen by name', async () => {
  render(<Form precision="month" value="2027-05-16T09:00:00.000Z" />);
  expect(inputs().getByLabelText('Месец')).toHaveDisplayValue('май');
  await userEvent.selectOptions(inputs().getByLabelText('Месец'), 'юни');
  expect(sentence()).toHaveTextContent('Очаква се през юни 2027 г.');
  await userEvent.click(screen.getByRole('button', { name: 'Изчистете' }));
  expect(onChange).toHaveBeenLastCalledWith(null);
  expect(sentence()).toHaveTextContent('Датата още не е известна');
});

test('a day is one of the site’s calendar', async () => {
  render(<Form precision="day" value="2027-05-11T22:30:00.000Z" />);
  expect(inputs().getByLabelText('Дата')).toHaveValue('2027-05-12');
  expect(screen.queryByLabelText('Час')).not.toBeInTheDocument();
  await userEvent.clear(inputs().getByLabelText('Дата'));
  await userEvent.type(inputs().getByLabelText('Дата'), '2027-05-13');
  expect(onChange).toHaveBeenLastCalledWith('2027-05-13T09:00:00.000Z');
});

test('an exact time is picked as every other moment', () => {
  render(<Form certainty="confirmed" precision="exact" value="2027-05-12T06:00:00.000Z" />);
  expect(inputs().getByLabelText('Час')).toHaveValue('09:00');
  expect(sentence()).toHaveTextContent('Очаква се на 12 май 2027 г. в 09:00 ч. – потвърдена дата');
});

test('nothing is asked about a date that nobody knows', () => {
  render(<Form precision="unknown" value="2027-05-12T06:00:00.000Z" />);
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
  expect(sentence()).toHaveTextContent('Датата още не е известна');
});

test('what is called off is said as such', () => {
  render(<Form certainty="cancelled" precision="day" value="2027-05-12T09:00:00.000Z" />);
  expect(sentence()).toHaveTextContent('Отменено – очакваше се на 12 май 2027 г.');
});

test('another precision leaves no complaint about the former', async () => {
  const { rerender } = render(<Form precision="season" />);
  await userEvent.selectOptions(inputs().getByLabelText('Сезон'), 'лято (юни – август)');
  rerender(<Form precision="unknown" />);
  expect(onProblem).toHaveBeenLastCalledWith(null);
});

test('an exact time without a date is told as that of the reveal', () => {
  const revealAt = '2027-05-16T09:00:00.000Z';
  const { rerender } = render(<Form certainty="confirmed" precision="exact" revealAt={revealAt} />);
  expect(sentence()).toHaveTextContent('16 май 2027 г. в 12:00 ч.');
  rerender(<Form certainty="confirmed" precision="month" revealAt={revealAt} />);
  expect(sentence()).not.toHaveTextContent('2027');
});
