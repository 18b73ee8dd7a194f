import type { AdminLanguage } from '@civic/content/admin-languages';

import type { Refusal } from './refusal';

const bg = {
  offline: 'Няма връзка със системата. Нищо не е променено; опитайте отново.',
  signedOut: 'Вече не сте влезли в системата. Влезте отново в друг прозорец и повторете.',
  forbidden: 'Само отговорен редактор или администратор може да направи това.',
  missing: 'Документът или насрочената промяна вече не съществува.',
  overtaken: 'Междувременно състоянието се е променило и това вече не може да се направи.',
  unfit: 'Проверката откри грешки. Поправете ги и опитайте отново.',
  failed: 'Системата съобщи за грешка и нищо не е променено. Опитайте отново.',
};

const en: typeof bg = {
  offline: 'There is no connection to the system. Nothing was changed; try again.',
  signedOut: 'You are not logged in any more. Log in in another window and repeat this.',
  forbidden: 'Only a publisher or an administrator may do this.',
  missing: 'The document or the release does not exist any more.',
  overtaken: 'Its state has changed meanwhile, and this cannot be done any more.',
  unfit: 'The check has found errors. Mend them and try again.',
  failed: 'The system reported an error and nothing was changed. Try again.',
};

const keys: Partial<Record<number, keyof typeof bg>> = {
  0: 'offline',
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
  409: 'overtaken',
  422: 'unfit',
};

/** A refusal in plain words. */
export const refusalWords = ({ status }: Pick<Refusal, 'status'>, language: AdminLanguage): string =>
  ({ bg, en })[language][keys[status] ?? 'failed'];
