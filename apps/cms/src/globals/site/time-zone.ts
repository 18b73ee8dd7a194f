import { say, type Check } from '../../fields/validators';

/** Whether the name is one of the IANA time zones that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const validateTimeZone: Check = (value, context) =>
  value && isTimeZone(value)
    ? true
    : say(
        {
          bg: 'Няма такава часова зона. Пример: Europe/Sofia.',
          en: 'There is no such time zone. Example: Europe/Sofia.',
        },
        context,
      );
