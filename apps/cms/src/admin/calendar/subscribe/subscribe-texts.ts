import { adminTexts } from '../../../platform/words/admin-texts';

export const subscribeTexts = adminTexts({
  bg: {
    button: 'Абонамент…',
    heading: 'Календарът в програмата Ви',
    close: 'Затворете',
    lead: 'Създайте личен адрес и го добавете в своя календар: всичко насрочено ще се вижда и там и ще се обновява автоматично. Адресът е таен. Всеки, който го има, вижда календара, затова не го препращайте; ако попадне у друг, премахнете го.',
    create: 'Създайте адрес',
    once: 'Ето адреса. Показваме го само сега: копирайте го веднага.',
    address: 'Личен адрес',
    copy: 'Копирайте',
    copied: 'Копирано.',
    notCopied: 'Копирането не успя: маркирайте адреса и го копирайте оттам.',
    programs: 'Как се добавя',
    outlook: 'Outlook: Календар → Добавяне на календар → Абониране от уеб. Поставете адреса и потвърдете.',
    google: 'Google Календар (на компютър): до „Други календари“ натиснете „+“ → От URL адрес. Поставете адреса.',
    apple:
      'Календар на Apple: Файл → Нов абонамент за календар. На iPhone: Настройки → Календар → Акаунти → Добавяне → Друго.',
    reach:
      'Програмата трябва да може да стигне до този адрес; Google и Outlook в уеб го четат от интернет, на всеки няколко часа.',
    existing: 'Вашите адреси',
    none: 'Още нямате адрес.',
    made: 'Създаден на {{day}}',
    read: 'последно прочетен {{day}}',
    unread: 'още не е четен',
    revoke: 'Премахнете',
    revokeOf: 'Премахнете адреса, създаден на {{day}}',
    revoked: 'Адресът е премахнат и вече не работи.',
    loading: 'Адресите се зареждат…',
  },
  en: {
    button: 'Subscribe…',
    heading: 'The calendar in your program',
    close: 'Close',
    lead: 'Create a private address and add it to your calendar: everything that is scheduled shows there too and stays up to date. The address is secret. Whoever has it sees the calendar, so do not pass it on; if somebody else gets it, remove it.',
    create: 'Create an address',
    once: 'Here is the address. It is shown only now: copy it at once.',
    address: 'Private address',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied: select the address and copy it yourself.',
    programs: 'How to add it',
    outlook: 'Outlook: Calendar → Add calendar → Subscribe from web. Paste the address and confirm.',
    google: 'Google Calendar (on a computer): beside “Other calendars” press “+” → From URL. Paste the address.',
    apple:
      'Apple Calendar: File → New Calendar Subscription. On an iPhone: Settings → Calendar → Accounts → Add Account → Other.',
    reach:
      'The program must be able to reach this address; Google and Outlook on the web read it from the internet, every few hours.',
    existing: 'Your addresses',
    none: 'You have no address yet.',
    made: 'Created on {{day}}',
    read: 'last read {{day}}',
    unread: 'never read',
    revoke: 'Remove',
    revokeOf: 'Remove the address created on {{day}}',
    revoked: 'The address is removed and does not work any more.',
    loading: 'Your addresses are loading…',
  },
});

declare module '../../../platform/words/admin-texts' {
  interface AdminTexts {
    subscriptions: typeof subscribeTexts;
  }
}
