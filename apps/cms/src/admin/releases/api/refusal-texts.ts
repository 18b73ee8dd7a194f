import { adminTexts } from '../../../platform/words/admin-texts';

export const refusalTexts = adminTexts({
  bg: {
    offline: 'Няма връзка със системата. Нищо не е променено; опитайте отново.',
    signedOut: 'Вече не сте влезли в системата. Влезте отново в друг прозорец и повторете.',
    forbidden: 'Само отговорен редактор или администратор може да направи това.',
    missing: 'Документът или насрочената промяна вече не съществува.',
    overtaken: 'Междувременно състоянието се е променило и това вече не може да се направи.',
    unfit: 'Проверката откри грешки. Поправете ги и опитайте отново.',
    failed: 'Системата съобщи за грешка и нищо не е променено. Опитайте отново.',
  },
  en: {
    offline: 'There is no connection to the system. Nothing was changed; try again.',
    signedOut: 'You are not logged in any more. Log in in another window and repeat this.',
    forbidden: 'Only a publisher or an administrator may do this.',
    missing: 'The document or the release does not exist any more.',
    overtaken: 'Its state has changed meanwhile, and this cannot be done any more.',
    unfit: 'The check has found errors. Mend them and try again.',
    failed: 'The system reported an error and nothing was changed. Try again.',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    refusals: typeof refusalTexts;
  }
}
