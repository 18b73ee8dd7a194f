import { daysOf, spanOf } from '@civic/content/occasion';
import type { PayloadRequest } from 'payload';

import { say, type CheckContext } from '../../../platform/words/validators';
import { siteTimeZone } from '../../globals/site/read-time-zone';

type Instant = string | Date | null | undefined;

interface Times {
  start?: Instant;
  allDay?: boolean | null;
}

const iso = (value: Instant) => (value ? new Date(value).toISOString() : null);

/** Whether an end comes after the start; whole days are days in the site's time zone. */
export function endsAfterStart(end: Instant, { start, allDay }: Times, timeZone: string): boolean {
  if (!end || !start) return true;
  if (!allDay) return new Date(end).getTime() > new Date(start).getTime();
  const dayAt = (value: Instant) => {
    const span = spanOf({ start: iso(value), allDay: true }, timeZone);
    return span === null ? '' : daysOf(span, timeZone).first;
  };
  return dayAt(end) >= dayAt(start);
}

/** Checks that the end of an event comes after its start, in every kind of request. */
export async function checkEnd(
  value: Instant,
  context: CheckContext & { req: Pick<PayloadRequest, 'payload'> & CheckContext['req'] },
): Promise<string | true> {
  const times = (context.data ?? {}) as Times;
  if (!value || !times.start || new Date(value).getTime() > new Date(times.start).getTime()) return true;
  // Hours are compared as instants: only whole days need the zone.
  const timeZone = times.allDay ? await siteTimeZone(context.req) : 'UTC';
  if (endsAfterStart(value, times, timeZone)) return true;
  return say(
    times.allDay
      ? { bg: 'Краят не може да е преди началото.', en: 'The end cannot come before the start.' }
      : { bg: 'Краят трябва да е след началото.', en: 'The end must come after the start.' },
    context,
  );
}
