import type { Dictionary } from './dictionary';

/** The page of an announcement. */
interface AnnouncementTexts {
  published: string;
  updated: string;
  changeNote: string;
  comingSoonTitle: string;
  comingSoonText: string;
  /** Before the date at its precision. */
  expected: string;
  history: string;
  /** Before the earlier date. */
  earlier: string;
  reason: string;
  /** Before the day on which the date was changed. */
  changedOn: string;
  archivedTitle: string;
  archivedText: string;
  withdrawnTitle: string;
  withdrawnText: string;
  initiative: string;
  cities: string;
  about: string;
}

export const announcementTexts: Dictionary<AnnouncementTexts> = {
  bg: {
    published: 'Публикувано',
    updated: 'Последна промяна',
    changeNote: 'Какво е променено',
    comingSoonTitle: 'Предстои повече информация',
    comingSoonText: 'Пълният текст ще бъде публикуван на тази страница.',
    expected: 'Очаквано',
    history: 'Как се е променяла датата',
    earlier: 'Първоначално обявено за',
    reason: 'Причина',
    changedOn: 'Променено на',
    archivedTitle: 'Архивирано съобщение',
    archivedText: 'Срокът на това съобщение е изтекъл. Текстът се пази за справка и може вече да не е актуален.',
    withdrawnTitle: 'Оттеглено съобщение',
    withdrawnText: 'Това съобщение беше оттеглено и текстът му вече не е достъпен.',
    initiative: 'Инициатива',
    cities: 'Градове',
    about: 'За съобщението',
  },
  en: {
    published: 'Published',
    updated: 'Last changed',
    changeNote: 'What has changed',
    comingSoonTitle: 'More information to come',
    comingSoonText: 'The full text will be published on this page.',
    expected: 'Expected',
    history: 'How the date has changed',
    earlier: 'First announced for',
    reason: 'Reason',
    changedOn: 'Changed on',
    archivedTitle: 'Archived announcement',
    archivedText: 'This announcement has run its course. The text is kept for reference and may be out of date.',
    withdrawnTitle: 'Withdrawn announcement',
    withdrawnText: 'This announcement has been withdrawn and its text is no longer available.',
    initiative: 'Initiative',
    cities: 'Cities',
    about: 'About this announcement',
  },
};
