import { toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';

import type { DeliveryError } from '../../delivery/delivery';

interface Messages {
  live: (seconds: string, time: string) => string;
  hidden: (seconds: string, time: string) => string;
  sending: string;
  looking: string;
  notLive: string;
  notHidden: string;
  attempts: (count: number) => string;
  later: (time: string) => string;
  unseen: string;
  superseded: string;
  errors: Record<DeliveryError['code'], (status: number | undefined) => string>;
}

const code = (word: string, status: number | undefined) => (status === undefined ? '' : ` (${word} ${status})`);

const bg: Messages = {
  live: (seconds, time) => `Видимо за посетителите ${seconds} s след записа, ${time}`,
  hidden: (seconds, time) => `Скрито от посетителите ${seconds} s след записа, ${time}`,
  sending: 'Изпращаме промяната към сайта…',
  looking: 'Сайтът прие промяната, проверяваме дали се вижда…',
  notLive: 'Още не се вижда от посетителите, опитваме отново.',
  notHidden: 'Посетителите още могат да го видят, опитваме отново.',
  attempts: (count) => (count === 1 ? 'Направен е 1 опит.' : `Направени са ${count} опита.`),
  later: (time) => `Записано. Посетителите ще го видят от ${time}.`,
  unseen: 'Публикувано. Засега никоя страница не го показва.',
  superseded: 'Заменено от по-нова промяна.',
  errors: {
    unreachable: () => 'Няма връзка със сайта.',
    timeout: () => 'Сайтът не отговори навреме.',
    refused: (status) => `Сайтът отказа съобщението${code('код', status)}. Уведомете администратора.`,
    failed: (status) => `Сайтът съобщи за грешка${code('код', status)}.`,
    unreadable: () => 'Сайтът върна неочакван отговор. Уведомете администратора.',
    'not-live': () => 'Сайтът прие промяната, но страницата още е в предишния си вид.',
    internal: () => 'Възникна вътрешна грешка.',
  },
};

const en: Messages = {
  live: (seconds, time) => `Live for visitors ${seconds} s after saving, ${time}`,
  hidden: (seconds, time) => `Hidden from visitors ${seconds} s after saving, ${time}`,
  sending: 'Sending the change to the website…',
  looking: 'The website took the change, checking that visitors see it…',
  notLive: 'Not live for visitors yet, retrying.',
  notHidden: 'Visitors can still see it, retrying.',
  attempts: (count) => (count === 1 ? '1 attempt so far.' : `${count} attempts so far.`),
  later: (time) => `Saved. Visitors will see it from ${time}.`,
  unseen: 'Published. No page shows it yet.',
  superseded: 'Superseded by a newer change.',
  errors: {
    unreachable: () => 'There is no connection to the website.',
    timeout: () => 'The website did not answer in time.',
    refused: (status) => `The website refused the message${code('code', status)}. Tell your administrator.`,
    failed: (status) => `The website reported an error${code('code', status)}.`,
    unreadable: () => 'The website gave an unexpected answer. Tell your administrator.',
    'not-live': () => 'The website took the change, but the page still looks as before.',
    internal: () => 'An internal error occurred.',
  },
};

const dictionaries: Record<AdminLanguage, Messages> = { bg, en };

/** The texts in the language of the admin. */
export const messagesIn = (language: string): Messages => dictionaries[toAdminLanguage(language)];
