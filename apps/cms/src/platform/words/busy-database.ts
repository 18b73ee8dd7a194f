import type { AfterErrorHook } from 'payload';

import { busyErrorIn } from '../database/errors';
import { adminTexts, translatorOf } from './admin-texts';

export const busyDatabaseTexts = adminTexts({
  bg: {
    notSaved: 'Базата данни е заета и нищо не е записано. Оставете страницата отворена и опитайте отново след минута.',
  },
  en: { notSaved: 'The database is busy and nothing was saved. Keep the page open and try again in a minute.' },
});

declare module './admin-texts' {
  interface AdminTexts {
    busyDatabase: typeof busyDatabaseTexts;
  }
}

/** Tells the person whose write found no turn what to do; the error's own message names files and processes, for the log. */
export const explainBusyDatabase: AfterErrorHook = ({ error, req, result }) => {
  const busy = busyErrorIn(error);
  if (!busy) return result ? { response: result } : undefined;
  const message = translatorOf(req.i18n)('busyDatabase:notSaved');
  return { response: { errors: [{ message }] }, status: busy.status };
};
