import { adminTexts } from '../../platform/words/admin-texts';

export const deliveryTexts = adminTexts({
  bg: {
    live: 'Видимо за посетителите {{seconds}} {{after}}, {{time}}',
    hidden: 'Скрито от посетителите {{seconds}} {{after}}, {{time}}',
    hiddenIn: 'Видимо за посетителите и вече не се показва на {{languages}}, {{seconds}} {{after}}, {{time}}',
    after: {
      created: 'след публикуването',
      changed: 'след промяната',
      unpublished: 'след свалянето',
      deleted: 'след изтриването',
    },
    outcomes: {
      archived: 'Архивирано за посетителите от {{time}}',
      withdrawn: 'Оттеглено от {{time}}, посетителите виждат само заглавието и причината',
      redirected: 'Адресът пренасочва посетителите от {{time}}',
      gone: 'Премахнато от сайта от {{time}}',
    },
    links: { label: 'Вижте на сайта', inLanguage: 'на {{language}}' },
    sending: 'Промяната се изпраща към сайта…',
    looking: 'Сайтът прие промяната, проверява се дали се вижда…',
    notLive: 'Още не се вижда от посетителите, опитваме отново.',
    notHidden: 'Посетителите още могат да го видят, опитваме отново.',
    notOver: 'Посетителите още го виждат в предишния му вид, опитваме отново.',
    attempts_one: 'Направен е 1 опит.',
    attempts_other: 'Направени са {{count}} опита.',
    later: 'Публикувано. Посетителите ще го видят от {{time}}.',
    unseen: 'Публикувано. Засега никоя страница не го показва.',
    file: {
      used: 'Използва се в публикувано съдържание.',
      unused: 'Засега никоя публикувана страница не го показва, затова посетителите не могат да го отворят.',
    },
    superseded: 'Заменено от по-нова промяна.',
    goneUnseen: 'Свалено е. Никоя страница не го показва.',
    inBin: 'В коша е. Посетителите не го виждат.',
    code: ' (код {{status}})',
    errors: {
      unreachable: 'Няма връзка със сайта.',
      timeout: 'Сайтът не отговори навреме.',
      refused: 'Сайтът не прие известието{{code}}. Обърнете се към администратора.',
      failed: 'Сайтът съобщи за грешка{{code}}.',
      unreadable: 'Сайтът върна неочакван отговор. Обърнете се към администратора.',
      'not-live': 'Сайтът прие промяната, но страницата още е в предишния си вид.',
      internal: 'Възникна вътрешна грешка.',
    },
  },
  en: {
    live: 'Live for visitors {{seconds}} {{after}}, {{time}}',
    hidden: 'Hidden from visitors {{seconds}} {{after}}, {{time}}',
    hiddenIn: 'Live for visitors and not shown in {{languages}} any more, {{seconds}} {{after}}, {{time}}',
    after: {
      created: 'after the publication',
      changed: 'after the change',
      unpublished: 'after it was taken down',
      deleted: 'after it was deleted',
    },
    outcomes: {
      archived: 'Archived for visitors since {{time}}',
      withdrawn: 'Withdrawn since {{time}}, visitors see only the title and the reason',
      redirected: 'The address has redirected visitors since {{time}}',
      gone: 'Gone from the website since {{time}}',
    },
    links: { label: 'View on site', inLanguage: 'in {{language}}' },
    sending: 'Sending the change to the website…',
    looking: 'The website accepted the change, checking that visitors see it…',
    notLive: 'Not live for visitors yet, retrying.',
    notHidden: 'Visitors can still see it, retrying.',
    notOver: 'Visitors still see it as before, retrying.',
    attempts_one: '1 attempt so far.',
    attempts_other: '{{count}} attempts so far.',
    later: 'Published. Visitors will see it from {{time}}.',
    unseen: 'Published. No page shows it yet.',
    file: {
      used: 'Used in published content.',
      unused: 'No published page shows it yet, so visitors cannot open it.',
    },
    superseded: 'Superseded by a newer change.',
    goneUnseen: 'Taken down. No page shows it.',
    inBin: 'It is in the bin. Visitors do not see it.',
    code: ' (code {{status}})',
    errors: {
      unreachable: 'There is no connection to the website.',
      timeout: 'The website did not answer in time.',
      refused: 'The website refused the message{{code}}. Contact your administrator.',
      failed: 'The website reported an error{{code}}.',
      unreadable: 'The website gave an unexpected answer. Contact your administrator.',
      'not-live': 'The website accepted the change, but the page still looks as before.',
      internal: 'An internal error occurred.',
    },
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    receipt: typeof deliveryTexts;
  }
}
