import { adminTexts } from '../../../platform/words/admin-texts';

export const refusalTexts = adminTexts({
  bg: {
    offline: 'Няма връзка със системата. Нищо не е променено; опитайте отново.',
    signedOut: 'Сесията Ви е изтекла. Влезте отново в друг прозорец и опитайте пак.',
    forbidden: 'Само отговорен редактор или администратор може да направи това.',
    missing: 'Документът или насрочената промяна вече не съществува.',
    overtaken: 'Междувременно състоянието се е променило и това вече не може да се направи.',
    unfit: 'Проверката откри грешки. Поправете ги и опитайте отново.',
    failed: 'Системата съобщи за грешка и нищо не е променено. Опитайте отново.',
  },
  en: {
    offline: 'There is no connection to the system. Nothing was changed; try again.',
    signedOut: 'Your session has ended. Sign in again in another window, then try again.',
    forbidden: 'Only a publisher or an administrator may do this.',
    missing: 'The document or the release does not exist any more.',
    overtaken: 'Something changed in the meantime, so this is no longer possible.',
    unfit: 'The check found errors. Fix them and try again.',
    failed: 'The system reported an error and nothing was changed. Try again.',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    refusals: typeof refusalTexts;
  }
}
