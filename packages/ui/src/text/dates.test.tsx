import { render, screen } from '@testing-library/react';

import { DateText, ExpectedText } from './dates';

const props = { locale: 'bg', timeZone: 'Europe/Sofia' } as const;

test.each([
  ['exact', '2027-05-11T22:30:00.000Z', '12 май 2027 г., 01:30 ч.'],
  ['day', '2027-05-12', '12 май 2027 г.'],
  ['month', '2027-05', 'май 2027 г.'],
  ['year', '2027', '2027 г.'],
] as const)('a date known to the %s is readable by machines', (precision, machine, text) => {
  render(<DateText {...props} date="2027-05-11T22:30:00.000Z" precision={precision} />);
  const element = screen.getByText(text);
  expect(element.tagName).toBe('TIME');
  expect(element).toHaveAttribute('datetime', machine);
});

test('a season has no machine form, so none is made up', () => {
  render(<DateText {...props} date="2027-04-01T10:00:00.000Z" precision="season" />);
  expect(screen.getByText('пролетта на 2027 г.').tagName).toBe('SPAN');
});

test('an unknown date shows nothing', () => {
  const { container } = render(<DateText {...props} date={null} precision="unknown" />);
  expect(container).toBeEmptyDOMElement();
});

test('what is expected says how sure it is', () => {
  const expected = { precision: 'season', date: '2027-04-01T10:00:00.000Z', certainty: 'provisional' } as const;
  const { container } = render(<ExpectedText {...props} expected={expected} />);
  expect(container).toHaveTextContent('Очаква се през пролетта на 2027 г. – предварителна дата');
});

test('an unknown date is neither provisional nor confirmed', () => {
  const expected = { precision: 'unknown', date: null, certainty: 'confirmed' } as const;
  const { container } = render(<ExpectedText {...props} expected={expected} />);
  expect(container.textContent).toBe('Датата още не е известна');
});

test('what was called off says when it had been expected', () => {
  const expected = { precision: 'season', date: '2027-04-01T10:00:00.000Z', certainty: 'cancelled' } as const;
  const { container } = render(<ExpectedText {...props} expected={expected} />);
  expect(container.textContent).toBe('Отменено – очакваше се през пролетта на 2027 г.');
});
