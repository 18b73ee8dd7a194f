'use client';

import type { DatePrecision, ExpectedDate } from '@civic/content/views';

import { ExpectedPeriodInput } from './expected-period-input';
import { ExpectedSentence } from './expected-sentence';
import { SiteTimeInput, type SiteTimeInputProps } from './site-time-input';

interface Props extends Omit<SiteTimeInputProps, 'required'> {
  precision: DatePrecision;
  certainty: ExpectedDate['certainty'];
}

/** The input for an expected date at its known precision, with the sentence that visitors will read. */
export function ExpectedDateInput({ precision, certainty, ...props }: Props) {
  const { language, timeZone, value } = props;
  return (
    <>
      {precision === 'exact' && <SiteTimeInput {...props} />}
      {precision !== 'exact' && precision !== 'unknown' && <ExpectedPeriodInput {...props} precision={precision} />}
      <ExpectedSentence expected={{ precision, date: value, certainty }} language={language} timeZone={timeZone} />
    </>
  );
}
