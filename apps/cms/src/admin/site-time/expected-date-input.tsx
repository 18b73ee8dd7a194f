'use client';

import type { DatePrecision, ExpectedDate } from '@civic/content/views';

import { followReveal } from '../../content/promises/promise-agrees';
import { toExpected } from '../../content/promises/promise-moved';
import { ExpectedPeriodInput } from './expected-period-input';
import { ExpectedSentence } from './expected-sentence';
import { SiteTimeInput, type SiteTimeInputProps } from './site-time-input';

interface Props extends Omit<SiteTimeInputProps, 'required'> {
  precision: DatePrecision;
  certainty: ExpectedDate['certainty'];
  /** The instant at which the full text comes out, ISO 8601; `null` where it is not known, or nothing is coming. */
  revealAt: string | null;
}

/** The input for an expected date at its known precision, with the sentence that visitors will read. */
export function ExpectedDateInput({ precision, certainty, revealAt, ...props }: Props) {
  const { language, timeZone, value } = props;
  const { expected } = followReveal({ comingSoon: true, revealAt, expected: { precision, date: value, certainty } });
  return (
    <>
      {precision === 'exact' && <SiteTimeInput {...props} />}
      {precision !== 'exact' && precision !== 'unknown' && <ExpectedPeriodInput {...props} precision={precision} />}
      <ExpectedSentence expected={toExpected(expected ?? {})} language={language} timeZone={timeZone} />
    </>
  );
}
