import { isTimeZone } from '@civic/content/zoned';

import { say, type Check } from '../../../platform/words/validators';

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
