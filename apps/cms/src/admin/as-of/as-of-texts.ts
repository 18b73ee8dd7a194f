import type { Locale } from '@civic/content/locales';

const bg = {
  button: 'Вижте сайта към…',
  headingOf: (title: string) => `Вижте сайта към избран момент: „${title}“`,
  heading: 'Вижте сайта към избран момент',
  when: 'Кой момент?',
  now: 'Сега',
  nowHint: 'Сайтът, какъвто е за посетителите в този миг.',
  other: 'Друг момент',
  moment: 'Момент',
  momentMissing: 'Изберете момент.',
  withDraft: 'Покажете и последната чернова на този документ',
  withDraftHint: 'Черновата се вижда само в прегледа, както е записана последно.',
  open: 'Отворете сайта',
  newWindow: '(в нов прозорец)',
  colleague: 'Връзка за колега',
  colleagueHint:
    'За човек без достъп до системата. Връзката отваря сайта към избрания по-горе момент, важи до изтичането на срока и може да бъде спряна по всяко време.',
  person: 'Име на човека',
  personMissing: 'Посочете за кого е връзката.',
  days: 'Срок в дни',
  daysWrong: 'От 1 до 30 дни.',
  make: 'Създайте връзка',
  making: 'Създава се…',
  madeFor: (person: string) => `Връзката за ${person} е готова. Копирайте я сега: няма да бъде показана отново.`,
  address: 'Адрес',
  copy: 'Копирайте',
  copied: 'Копирано',
  validUntil: (moment: string) => `Важи до ${moment}.`,
  close: 'Затворете',
  links: 'Връзки за преглед',
  linksEmpty: 'Няма активни връзки за колеги.',
  linkNow: 'към настоящия момент',
  linkAt: (moment: string) => `към ${moment}`,
  draft: 'с чернова',
  until: (moment: string) => `до ${moment}`,
  by: (name: string) => `създадена от ${name}`,
  unused: 'още не е отваряна',
  used: (count: number, moment: string) =>
    `отваряна ${count === 1 ? 'веднъж' : `${count} пъти`}, последно използвана ${moment}`,
  visits: 'Какво е разгледано',
  revoke: 'Спрете',
  revokeOf: (person: string) => `Спрете връзката за ${person}`,
  refusals: {
    offline: 'Няма връзка със системата. Опитайте отново.',
    signedOut: 'Вече не сте влезли в системата. Влезте отново в друг прозорец и повторете.',
    forbidden: 'Връзки за колеги създават редакторите.',
    missing: 'Връзката вече е спряна или срокът ѝ е изтекъл.',
    failed: 'Системата съобщи за грешка. Опитайте отново.',
  },
};

export type AsOfTexts = typeof bg;

const en: AsOfTexts = {
  button: 'View the site as of…',
  headingOf: (title) => `View the site as of a moment: “${title}”`,
  heading: 'View the site as of a moment',
  when: 'Which moment?',
  now: 'Now',
  nowHint: 'The site as visitors have it at this instant.',
  other: 'Another moment',
  moment: 'Moment',
  momentMissing: 'Choose a moment.',
  withDraft: 'Show the latest draft of this document too',
  withDraftHint: 'The draft is seen in the preview alone, as it was saved last.',
  open: 'Open the site',
  newWindow: '(in a new window)',
  colleague: 'Link for a colleague',
  colleagueHint:
    'For somebody without an account. The link opens the site as of the moment chosen above, holds until it expires, and can be revoked at any time.',
  person: 'Name of the person',
  personMissing: 'Say whom the link is for.',
  days: 'Days until it expires',
  daysWrong: 'From 1 to 30 days.',
  make: 'Make a link',
  making: 'Being made…',
  madeFor: (person) => `The link for ${person} is ready. Copy it now: it is not shown again.`,
  address: 'Address',
  copy: 'Copy',
  copied: 'Copied',
  validUntil: (moment) => `Valid until ${moment}.`,
  close: 'Close',
  links: 'Preview links',
  linksEmpty: 'There are no live links for colleagues.',
  linkNow: 'as of now',
  linkAt: (moment) => `as of ${moment}`,
  draft: 'with a draft',
  until: (moment) => `until ${moment}`,
  by: (name) => `made by ${name}`,
  unused: 'not opened yet',
  used: (count, moment) => `opened ${count === 1 ? 'once' : `${count} times`}, last used ${moment}`,
  visits: 'What was looked at',
  revoke: 'Revoke',
  revokeOf: (person) => `Revoke the link for ${person}`,
  refusals: {
    offline: 'There is no connection to the system. Try again.',
    signedOut: 'You are not logged in any more. Log in in another window and repeat this.',
    forbidden: 'Editors make links for colleagues.',
    missing: 'The link was revoked already, or has expired.',
    failed: 'The system reported an error. Try again.',
  },
};

/** The words of previews in the admin. */
export const asOfTexts = (language: Locale): AsOfTexts => (language === 'en' ? en : bg);

const keys: Partial<Record<number, keyof AsOfTexts['refusals']>> = {
  0: 'offline',
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
};

/** Why something was not done, by the status of the answer; 0 for none. */
export const refusalText = (status: number, language: Locale): string =>
  asOfTexts(language).refusals[keys[status] ?? 'failed'];
